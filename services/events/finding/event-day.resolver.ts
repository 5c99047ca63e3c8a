import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { SITE_ZONE } from '../../shared/site-days.ts';
import type { EventsContext } from '../context.ts';
import { EventFilter } from '../event/event.inputs.ts';
import { Event } from '../event/event.ts';
import { EventDay } from './event-day.ts';
import { eventDays, eventsOfDay } from './event-days.service.ts';

@Resolver(() => EventDay)
export class EventDayResolver {
  @Query(() => [EventDay], { description: 'A calendar: `first` days from 1 to 62, from a day on, each of them there also when nothing goes on. The filter says what is looked for, not when.' })
  eventDays(
    @Ctx() context: EventsContext,
    @Arg('from', () => GraphQLLocalDate, { description: 'The first day, of the years 1970 to 2999.' }) from: string,
    @Arg('first', () => Int, { defaultValue: 31 }) first: number,
    @Arg('timeZone', () => String, { defaultValue: SITE_ZONE, description: 'IANA time zone whose days are meant.' }) timeZone: string,
    @Arg('filter', () => EventFilter, { nullable: true }) filter?: EventFilter,
  ): EventDay[] {
    return eventDays(context, filter ?? {}, { from, first, timeZone });
  }

  @FieldResolver(() => Int, { description: 'How many public events there are on it in all.' })
  totalCount(@Root() day: EventDay, @Ctx() { countOfDay }: EventsContext): Promise<number> {
    return countOfDay.load(day);
  }

  @FieldResolver(() => [Event], { description: 'The first of them by start. `first` from 1 to 20.' })
  events(@Root() day: EventDay, @Ctx() context: EventsContext, @Arg('first', () => Int, { defaultValue: 3 }) first: number): Promise<Event[]> {
    return eventsOfDay(context, day, first);
  }
}
