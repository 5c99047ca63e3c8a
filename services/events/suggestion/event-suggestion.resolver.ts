import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';
import { eventsLike } from './event-suggestion.service.ts';

@Resolver()
export class EventSuggestionResolver {
  @Query(() => [Event], {
    nullable: true,
    description: 'Type-ahead for a public date that is not over: those with a word in their title that begins with the text, 1 to 100 characters, by start, and of a series the next one; umlauts may be written ä, ae or a. `first` from 1 to 10.',
  })
  eventSuggestions(@Ctx() context: EventsContext, @Arg('text', () => String) text: string, @Arg('first', () => Int, { defaultValue: 5 }) first: number): Promise<Event[]> {
    return eventsLike(context, text, first);
  }
}
