import { Field, ID, ObjectType } from 'type-graphql';
import { Opportunity } from '../opportunity/opportunity.ts';

@ObjectType({ description: 'The posting as it stands now.' })
export class OpportunityPayload {
  @Field(() => Opportunity)
  opportunity: Opportunity;
}

@ObjectType()
export class DeleteDraftPayload {
  @Field(() => ID, { description: 'Of the draft that is gone.' })
  id: string;
}

@ObjectType()
export class ConfirmOpportunityPayload {
  @Field(() => [Opportunity], { description: 'What was confirmed; with a token also what had been confirmed before, without what was closed since.' })
  opportunities: Opportunity[];
}
