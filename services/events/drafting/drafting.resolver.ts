import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { type Event, EventConnection } from '../event/event.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { EventShelf } from './drafting.codes.ts';
import { CancelEventInput, CreateEventInput, EventInput, UpdateEventInput } from './drafting.inputs.ts';
import { DeleteEventDraftPayload, EventPayload, EventShelfCount } from './drafting.payloads.ts';
import { cancelEvent, createEvent, deleteEventDraft, publishEvent, updateEvent } from './drafting.service.ts';
import { shelfCounts, shelfOf } from './shelf.service.ts';

/** What members of an organisation do with its events. Others get NOT_FOUND for what they cannot see and FORBIDDEN for what they can. */
@Resolver(() => Organisation)
export class DraftingResolver {
  @Mutation(() => EventPayload, { description: 'Begins a draft, which only members see. It may lack what an event needs to be published.' })
  createEvent(@Ctx() context: EventsContext, @Arg('input', () => CreateEventInput) input: CreateEventInput): Promise<EventPayload> {
    return createEvent(context, input);
  }

  @Mutation(() => EventPayload, { description: 'Saves a draft or a published event over the version that was seen. What is public has to stay complete; what was cancelled or is over stays as it is (CONFLICT).' })
  updateEvent(@Ctx() context: EventsContext, @Arg('input', () => UpdateEventInput) input: UpdateEventInput): Promise<EventPayload> {
    return updateEvent(context, input);
  }

  @Mutation(() => EventPayload, {
    description: 'Makes a draft public. CONFLICT with `input.id ORGANISATION_NOT_VERIFIED` unless its organisation is verified; what is missing is BAD_USER_INPUT with `event.<field>`.',
  })
  publishEvent(@Ctx() context: EventsContext, @Arg('input', () => EventInput) input: EventInput): Promise<EventPayload> {
    return publishEvent(context, input);
  }

  @Mutation(() => EventPayload, { description: 'Says for good that a published event will not take place, and why. It stays to be seen, as cancelled. CONFLICT when it is over.' })
  cancelEvent(@Ctx() context: EventsContext, @Arg('input', () => CancelEventInput) input: CancelEventInput): Promise<EventPayload> {
    return cancelEvent(context, input);
  }

  @Mutation(() => DeleteEventDraftPayload, { description: 'Deletes a draft; anything else is kept.' })
  deleteEventDraft(@Ctx() context: EventsContext, @Arg('input', () => EventInput) input: EventInput): Promise<DeleteEventDraftPayload> {
    return deleteEventDraft(context, input);
  }

  @FieldResolver(() => EventConnection, {
    nullable: true,
    description:
      'Its events on a shelf, drafts too: the next first, of what is over or cancelled the last. `series` asks for the dates of one series, `seriesOnce` for the first of each series in that order instead of all of them. null for who is no member of it. `first` from 1 to 100.',
  })
  eventShelf(
    @Root() { id }: Organisation,
    @Ctx() context: EventsContext,
    @Arg('shelf', () => EventShelf, { defaultValue: EventShelf.COMING }) shelf: EventShelf,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('series', () => ID, { nullable: true }) series?: string,
    @Arg('seriesOnce', () => Boolean, { defaultValue: false }) seriesOnce = false,
  ): Promise<Connection<Event> | null> {
    return shelfOf(context, id, { shelf, series, seriesOnce, first, after });
  }

  @FieldResolver(() => [EventShelfCount], { nullable: true, description: 'How many events it has on each shelf that is not empty; null for who is no member of it.' })
  eventShelfCounts(@Root() { id }: Organisation, @Ctx() context: EventsContext): Promise<EventShelfCount[] | null> {
    return shelfCounts(context, id);
  }
}
