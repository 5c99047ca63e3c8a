import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkFirst } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';
import { EventSeries } from './event-series.ts';

@Resolver(() => EventSeries)
export class EventSeriesResolver {
  @FieldResolver(() => Boolean, { description: 'Whether organisers wrote it here, so that its dates can be changed together; one that came with a calendar follows that calendar.' })
  isWrittenHere(@Root() { writtenHere }: EventSeries): boolean {
    return writtenHere === true;
  }

  @FieldResolver(() => String, { description: 'Title of its dates; single ones may have another.' })
  title(@Root() { template }: EventSeries): string {
    return template.title;
  }

  @FieldResolver(() => [GraphQLDateTime], { description: 'Starts by its rule on which nothing takes place, taken out of it (EXDATE of RFC 5545) or cancelled: those to come, soonest first, 100 at most.' })
  exceptDates(@Root() { id }: EventSeries, @Ctx() { exceptDates }: EventsContext): Promise<Date[]> {
    return exceptDates.load(id);
  }

  @FieldResolver(() => Int, { description: 'How many of its dates are public, not over yet and not cancelled. A series without an end has its dates for the next two years.' })
  async upcomingCount(@Root() { id }: EventSeries, @Ctx() { upcomingCounts }: EventsContext): Promise<number> {
    return upcomingCounts.load(id);
  }

  @FieldResolver(() => [Event], { description: 'Its public dates that are not over yet, soonest first, cancelled ones as such. `first` from 1 to 20.' })
  async upcomingEvents(@Root() { id }: EventSeries, @Ctx() { eventsOfSeries }: EventsContext, @Arg('first', () => Int, { defaultValue: 5 }) first: number): Promise<Event[]> {
    return eventsOfSeries.load({ seriesId: id, first: checkFirst(first, 20) });
  }
}
