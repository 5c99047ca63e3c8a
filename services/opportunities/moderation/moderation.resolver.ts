import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { opportunityIsWithheld } from './moderation.service.ts';

@Resolver()
export class WithheldOpportunityResolver {
  @Query(() => Boolean, { description: 'Whether the coordinators of its network have taken down the posting of this slug, so that its page can say so; `opportunity` is null then.' })
  opportunityIsWithheld(@Ctx() context: OpportunitiesContext, @Arg('slug', () => String) slug: string): Promise<boolean> {
    return opportunityIsWithheld(context, slug);
  }
}
