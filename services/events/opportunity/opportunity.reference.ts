import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { checkFirst } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';
import { NearbyEvent } from '../nearby/nearby-event.ts';
import { nearOpportunity } from '../nearby/nearby.service.ts';
import { Place } from '../place/place.reference.ts';

/** An opportunity is owned by the opportunities subgraph; this one knows its key and adds its dates. */
@ObjectType('Opportunity')
@Directive('@key(fields: "id")')
export class Opportunity {
  @Field(() => ID)
  id: string;

  /** Comes with the reference where `nearbyEvents` is asked for. */
  @Field(() => Place, { nullable: true })
  @Directive('@external')
  place?: Place | null;
}

@Resolver(() => Opportunity)
export class OpportunityResolver {
  @FieldResolver(() => [Event], { nullable: true, description: 'Its next dates, soonest first. `first` from 1 to 20.' })
  async upcomingEvents(
    @Root() { id }: Opportunity,
    @Ctx() { eventsOfOpportunity }: EventsContext,
    @Arg('first', () => Int, { defaultValue: 3 }) first: number,
  ): Promise<Event[]> {
    return eventsOfOpportunity.load({ opportunityId: id, first: checkFirst(first, 20) });
  }

  @FieldResolver(() => [NearbyEvent], {
    nullable: true,
    description:
      'Coming dates of others within 25 km of its place, near and soon first: a day later counts like a kilometre further. Of those that come again the next one. Empty when it has no place. `first` from 1 to 20.',
  })
  @Directive('@requires(fields: "place { latitude longitude }")')
  nearbyEvents(@Root() opportunity: Opportunity, @Ctx() context: EventsContext, @Arg('first', () => Int, { defaultValue: 3 }) first: number): Promise<NearbyEvent[]> {
    return nearOpportunity(context, opportunity, first);
  }
}
