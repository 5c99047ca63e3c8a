import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../../shared/address.ts';
import type { Connection } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { Interest } from '../interest/interest.reference.ts';
import { Opportunity } from '../opportunity/opportunity.reference.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { feedOfEvents, listEvents } from '../finding/finding.service.ts';
import { NearbyEvent } from '../nearby/nearby-event.ts';
import { nearEvent } from '../nearby/nearby.service.ts';
import { EventSeries } from '../series/event-series.ts';
import { EventFilter } from './event.inputs.ts';
import { eventBy } from './event.service.ts';
import { Event, EventConnection } from './event.ts';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { description: 'Public events by start, those that are not over yet. `first` from 1 to 100.' })
  events(
    @Ctx() context: EventsContext,
    @Arg('filter', () => EventFilter, { nullable: true }) filter: EventFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Event>> {
    return listEvents(context, filter ?? {}, { first, after });
  }

  @Query(() => [Event], { description: 'The same as `events`, for a feed: many at once, neither counted nor paged. `first` from 1 to 2000.' })
  eventFeed(
    @Ctx() context: EventsContext,
    @Arg('filter', () => EventFilter, { nullable: true }) filter: EventFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 500 }) first: number,
  ): Promise<Event[]> {
    return feedOfEvents(context, filter ?? {}, first);
  }

  @Query(() => Event, { nullable: true, description: 'One public event by id or by slug; null when there is none. By id, members also get what is not public of their organisation.' })
  event(
    @Ctx() context: EventsContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true }) slug?: string,
  ): Promise<Event | null> {
    return eventBy(context, { id, slug });
  }

  @FieldResolver(() => Address, { nullable: true, description: 'Where it takes place; null when only online.' })
  address(@Root() { location }: Event): Address | null {
    return location.town === null ? null : location;
  }

  @FieldResolver(() => [Interest], { description: 'Interests that it is about.' })
  interests(@Root() { interestIds }: Event): Interest[] {
    return interestIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who invites.' })
  organisation(@Root() { organisationId }: Event): Pick<Organisation, 'id'> {
    return { id: organisationId };
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'The opportunity that it belongs to.' })
  opportunity(@Root() { opportunityId }: Event): Pick<Opportunity, 'id'> | null {
    return opportunityId === null ? null : { id: opportunityId };
  }

  @FieldResolver(() => EventSeries, { nullable: true, description: 'The series of which it is one date; null when it takes place by itself.' })
  async series(@Root() { seriesId }: Event, @Ctx() { series }: EventsContext): Promise<EventSeries | null> {
    return seriesId === null ? null : series.load(seriesId);
  }

  @FieldResolver(() => [NearbyEvent], {
    nullable: true,
    description:
      'Other coming dates within 25 km, near and soon first: a day later counts like a kilometre further. Not its own other times; of others that come again the next one. Empty when it has no place. `first` from 1 to 20.',
  })
  nearby(@Root() event: Event, @Ctx() context: EventsContext, @Arg('first', () => Int, { defaultValue: 3 }) first: number): Promise<NearbyEvent[]> {
    return nearEvent(context, event, first);
  }
}
