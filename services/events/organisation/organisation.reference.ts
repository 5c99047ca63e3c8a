import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { checkFirst, type Connection } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { type Event, EventConnection } from '../event/event.ts';

/** An organisation is owned by the organisations subgraph; this one knows its key and adds its events. */
@ObjectType('Organisation')
@Directive('@key(fields: "id")')
export class Organisation {
  @Field(() => ID)
  id: string;
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => EventConnection, { nullable: true, description: 'Its events that are not over yet, soonest first. `first` from 1 to 100.' })
  async events(
    @Root() { id }: Organisation,
    @Ctx() { eventsOfOrganisation }: EventsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Event>> {
    return eventsOfOrganisation.load({ organisationId: id, first: checkFirst(first), after: after ?? null });
  }
}
