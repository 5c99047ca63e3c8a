import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { OpportunityEdge } from '../search/opportunity-connection.ts';
import { OpportunityFilter } from '../search/opportunity-filter.ts';
import { MOST_URGENT, urgentHelp } from './urgent-help.service.ts';

@Resolver()
export class UrgentHelpResolver {
  @Query(() => [OpportunityEdge], {
    nullable: true,
    description: `The help requests of networks in which there is a crisis, as far as they fit the filter, the best match first; none where there is no crisis. \`first\` from 1 to ${MOST_URGENT}. They are among the results of \`opportunities\` too.`,
  })
  urgentHelp(
    @Ctx() context: OpportunitiesContext,
    @Arg('filter', () => OpportunityFilter, { nullable: true }) filter: OpportunityFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ): Promise<OpportunityEdge[]> {
    return urgentHelp(context, filter ?? {}, first);
  }
}
