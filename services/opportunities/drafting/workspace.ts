import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { Opportunity } from '../opportunity/opportunity.ts';

/** An organisation's postings as its members see them. */
export const WorkspaceConnection = connectionOf(Opportunity, 'Workspace');
export type WorkspaceConnection = InstanceType<typeof WorkspaceConnection>;

@ObjectType({ description: 'How many postings an organisation has in a state.' })
export class StatusCount {
  @Field(() => OpportunityStatus)
  status: OpportunityStatus;

  @Field(() => Int)
  count: number;
}
