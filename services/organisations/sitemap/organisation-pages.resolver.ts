import { Arg, Ctx, Directive, ID, Int, Query, Resolver } from 'type-graphql';
import { ListedPage } from '../../shared/sitemap/listed-page.ts';
import { listedPages, pageStarts } from '../../shared/sitemap/listed-pages.ts';
import type { OrganisationsContext } from '../context.ts';
import { ORGANISATION_PAGES } from './organisation-pages.ts';

@Resolver()
export class OrganisationPagesResolver {
  @Query(() => [ListedPage], { description: 'For the gateway alone: pages that everybody may see, by id. `first` from 1 to 5,000.' })
  @Directive('@inaccessible')
  listOrganisationPages(@Ctx() { db }: OrganisationsContext, @Arg('kind', () => String) kind: string, @Arg('from', () => ID) from: string, @Arg('first', () => Int) first: number): Promise<ListedPage[]> {
    return listedPages(db, ORGANISATION_PAGES, { kind, from, first });
  }

  @Query(() => [ID], { description: 'For the gateway alone: the ids at which files of so many pages begin.' })
  @Directive('@inaccessible')
  organisationPageStarts(@Ctx() { db }: OrganisationsContext, @Arg('kind', () => String) kind: string, @Arg('every', () => Int) every: number): Promise<string[]> {
    return pageStarts(db, ORGANISATION_PAGES, kind, every);
  }
}
