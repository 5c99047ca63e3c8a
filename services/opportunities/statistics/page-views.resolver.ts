import { Arg, Ctx, Directive, Int, Mutation, Resolver } from 'type-graphql';
import { PageViewsInput } from '../../shared/figures/page-views.inputs.ts';
import { countPageViews } from '../../shared/figures/page-views.ts';
import type { OpportunitiesContext } from '../context.ts';

/** SQL: whose a page is. */
const NETWORK_OF = `SELECT coalesce(o.network_id, k.network_id) FROM opportunities o LEFT JOIN known_organisations k ON k.id = o.organisation_id WHERE v.kind = 'opportunity' AND o.slug = v.slug`;

@Resolver()
export class PageViewsResolver {
  @Mutation(() => Int, { description: 'For the gateway alone: adds what it has counted. Gives back how many different pages that were.' })
  @Directive('@inaccessible')
  countOpportunityViews(@Ctx() context: OpportunitiesContext, @Arg('input', () => PageViewsInput) input: PageViewsInput): Promise<number> {
    return countPageViews(context, NETWORK_OF, input);
  }
}
