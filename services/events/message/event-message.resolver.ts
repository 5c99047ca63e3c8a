import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';
import { EventShift } from '../shift/event-shift.ts';
import { WriteToRegisteredInput, WriteToRegisteredPayload } from './event-message.inputs.ts';
import { messagesOf, recipientCount, writeToRegistered } from './event-message.service.ts';
import { EventMessage, EventMessageConnection } from './event-message.ts';

@Resolver(() => EventMessage)
export class EventMessageResolver {
  @Mutation(() => WriteToRegisteredPayload, {
    description:
      'For members of a verified organisation: writes to everybody who is registered for its event, by a mail to each address that shows nobody another. Up to 30 days after the end, and 5 times a day and event, else RATE_LIMITED. BAD_USER_INPUT on `input.shiftId` with UNKNOWN; CONFLICT on `input.eventId` with EVENT_OVER, NOBODY.',
  })
  async writeToRegistered(@Ctx() context: EventsContext, @Arg('input', () => WriteToRegisteredInput) input: WriteToRegisteredInput): Promise<WriteToRegisteredPayload> {
    return { message: await writeToRegistered(context, input) };
  }

  @FieldResolver(() => EventShift, { nullable: true, description: 'The shift whose people it went to; null when it went to all, or the shift is not there any more.' })
  async shift(@Root() { shiftId }: EventMessage, @Ctx() { shifts }: EventsContext): Promise<EventShift | null> {
    return shiftId === null ? null : shifts.load(shiftId);
  }
}

@Resolver(() => Event)
export class EventMessagesResolver {
  @FieldResolver(() => EventMessageConnection, { nullable: true, description: 'What its organisation wrote to everybody, the newest first; for members of the organisation alone. `first` from 1 to 100.' })
  messages(
    @Root() event: Event,
    @Ctx() context: EventsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<EventMessage>> {
    return messagesOf(context, event, { first, after });
  }

  @FieldResolver(() => Int, { nullable: true, description: 'To how many addresses `writeToRegistered` would go just now; for members of its organisation alone.' })
  recipientCount(
    @Root() event: Event,
    @Ctx() context: EventsContext,
    @Arg('waitingToo', () => Boolean, { defaultValue: false, description: 'Also those who wait or have been offered seats.' }) waitingToo: boolean,
    @Arg('shift', () => ID, { nullable: true, description: 'Only of this shift.' }) shift?: string,
  ): Promise<number> {
    return recipientCount(context, event, { shift, waitingToo });
  }
}
