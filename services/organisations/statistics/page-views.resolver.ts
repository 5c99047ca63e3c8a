import { Arg, Ctx, Directive, Int, Mutation, Resolver } from 'type-graphql';
import { PageViewsInput } from '../../shared/figures/page-views.inputs.ts';
import { countPageViews } from '../../shared/figures/page-views.ts';
import type { OrganisationsContext } from '../context.ts';

/** SQL: whose a page is. Lists that are narrowed to no network are those of the only one that there is. */
const NETWORK_OF = `CASE v.kind
  WHEN 'home' THEN (SELECT n.id FROM networks n WHERE n.slug = v.slug)
  WHEN 'organisation' THEN (SELECT o.network_id FROM organisations o WHERE o.slug = v.slug)
  WHEN 'news' THEN (SELECT a.network_id FROM news_articles a WHERE a.slug = v.slug)
  WHEN 'search' THEN (SELECT n.id FROM networks n WHERE n.slug = v.slug OR v.slug = '' AND (SELECT count(*) FROM networks) = 1)
END`;

@Resolver()
export class PageViewsResolver {
  @Mutation(() => Int, { description: 'For the gateway alone: adds what it has counted. Gives back how many different pages that were.' })
  @Directive('@inaccessible')
  countOrganisationViews(@Ctx() context: OrganisationsContext, @Arg('input', () => PageViewsInput) input: PageViewsInput): Promise<number> {
    return countPageViews(context, NETWORK_OF, input);
  }
}
