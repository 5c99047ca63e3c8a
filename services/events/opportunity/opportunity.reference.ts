import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { checkFirst } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';

/** An opportunity is owned by the opportunities subgraph; this one knows its key and adds its dates. */
@ObjectType('Opportunity')
@Directive('@key(fields: "id")')
export class Opportunity {
  @Field(() => ID)
  id: string;
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
}
