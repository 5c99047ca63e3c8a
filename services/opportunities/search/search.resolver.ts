import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { OpportunityConnection } from './opportunity-connection.ts';
import { OpportunityFilter } from './opportunity-filter.ts';
import { countedSearch } from './search.service.ts';

@Resolver()
export class SearchResolver {
  @Query(() => OpportunityConnection, {
    description: 'Live postings that fit, each with the reasons why. `first` from 1 to 100; `after` belongs to its filter and order.',
  })
  opportunities(
    @Ctx() context: OpportunitiesContext,
    @Arg('filter', () => OpportunityFilter, { nullable: true }) filter: OpportunityFilter | undefined,
    @Arg('orderBy', () => OpportunityOrder, { defaultValue: OpportunityOrder.BEST_MATCH }) orderBy: OpportunityOrder,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<OpportunityConnection> {
    return countedSearch(context, filter ?? {}, { orderBy, first, after });
  }
}
