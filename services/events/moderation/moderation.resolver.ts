import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { EventsContext } from '../context.ts';
import { eventIsWithheld } from './moderation.service.ts';

@Resolver()
export class WithheldEventResolver {
  @Query(() => Boolean, { description: 'Whether the coordinators of its network have taken down the event of this slug, so that its page can say so; `event` is null then.' })
  eventIsWithheld(@Ctx() context: EventsContext, @Arg('slug', () => String) slug: string): Promise<boolean> {
    return eventIsWithheld(context, slug);
  }
}
