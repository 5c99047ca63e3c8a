import { Field, ObjectType } from 'type-graphql';
import { Opportunity } from '../opportunity/opportunity.ts';

@ObjectType({ description: 'What the link of a reminder asks about.' })
export class FreshnessCheck {
  @Field()
  organisationName: string;

  @Field(() => [Opportunity], { description: 'Those that are public, also when they were confirmed or closed since.' })
  opportunities: Opportunity[];
}
