import { Arg, Ctx, Directive, ID, Int, Query, Resolver } from 'type-graphql';
import { ListedPage } from '../../shared/sitemap/listed-page.ts';
import { listedPages, pageStarts } from '../../shared/sitemap/listed-pages.ts';
import type { OpportunitiesContext } from '../context.ts';
import { OPPORTUNITY_PAGES } from './opportunity-pages.ts';

@Resolver()
export class OpportunityPagesResolver {
  @Query(() => [ListedPage], { description: 'For the gateway alone: pages that everybody may see, by id. `first` from 1 to 5,000.' })
  @Directive('@inaccessible')
  listOpportunityPages(@Ctx() { db }: OpportunitiesContext, @Arg('kind', () => String) kind: string, @Arg('from', () => ID) from: string, @Arg('first', () => Int) first: number): Promise<ListedPage[]> {
    return listedPages(db, OPPORTUNITY_PAGES, { kind, from, first });
  }

  @Query(() => [ID], { description: 'For the gateway alone: the ids at which files of so many pages begin.' })
  @Directive('@inaccessible')
  opportunityPageStarts(@Ctx() { db }: OpportunitiesContext, @Arg('kind', () => String) kind: string, @Arg('every', () => Int) every: number): Promise<string[]> {
    return pageStarts(db, OPPORTUNITY_PAGES, kind, every);
  }
}
