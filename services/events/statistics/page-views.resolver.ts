import { Arg, Ctx, Directive, Int, Mutation, Resolver } from 'type-graphql';
import { PageViewsInput } from '../../shared/figures/page-views.inputs.ts';
import { countPageViews } from '../../shared/figures/page-views.ts';
import type { EventsContext } from '../context.ts';

/** SQL: whose a page is. */
const NETWORK_OF = `SELECT e.network_id FROM events e WHERE v.kind = 'event' AND e.slug = v.slug`;

@Resolver()
export class PageViewsResolver {
  @Mutation(() => Int, { description: 'For the gateway alone: adds what it has counted. Gives back how many different pages that were.' })
  @Directive('@inaccessible')
  countEventViews(@Ctx() context: EventsContext, @Arg('input', () => PageViewsInput) input: PageViewsInput): Promise<number> {
    return countPageViews(context, NETWORK_OF, input);
  }
}
