import { Arg, Ctx, Directive, ID, Int, Query, Resolver } from 'type-graphql';
import { ListedPage } from '../../shared/sitemap/listed-page.ts';
import { listedPages, pageStarts } from '../../shared/sitemap/listed-pages.ts';
import type { EventsContext } from '../context.ts';
import { EVENT_PAGES } from './event-pages.ts';

@Resolver()
export class EventPagesResolver {
  @Query(() => [ListedPage], { description: 'For the gateway alone: pages that everybody may see, by id. `first` from 1 to 5,000.' })
  @Directive('@inaccessible')
  listEventPages(@Ctx() { db }: EventsContext, @Arg('kind', () => String) kind: string, @Arg('from', () => ID) from: string, @Arg('first', () => Int) first: number): Promise<ListedPage[]> {
    return listedPages(db, EVENT_PAGES, { kind, from, first });
  }

  @Query(() => [ID], { description: 'For the gateway alone: the ids at which files of so many pages begin.' })
  @Directive('@inaccessible')
  eventPageStarts(@Ctx() { db }: EventsContext, @Arg('kind', () => String) kind: string, @Arg('every', () => Int) every: number): Promise<string[]> {
    return pageStarts(db, EVENT_PAGES, kind, every);
  }
}
