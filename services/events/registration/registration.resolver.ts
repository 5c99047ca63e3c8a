import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import { ProofOfWorkChallenge } from '../../shared/proof-of-work-challenge.ts';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { guestList } from './guest-list.ts';
import { answerSeatOffer, cancelRegistration } from './leave.ts';
import { AnswerSeatOfferInput, CancelRegistrationInput, ConfirmRegistrationInput, RegisterForEventInput } from './registration.inputs.ts';
import { ConfirmRegistrationPayload, RegisterForEventPayload, RegistrationPayload } from './registration.payloads.ts';
import { ownRegistrations, registrationByLink } from './registration.reading.ts';
import { registerForEvent, registrationChallenge } from './registration.service.ts';
import { Registration, RegistrationConnection } from './registration.ts';
import { freeSeats } from './seating.ts';

@Resolver(() => Registration)
export class RegistrationResolver {
  @Query(() => ProofOfWorkChallenge, { description: 'What to solve before `registerForEvent` without an account. Good for 15 minutes and one registration.' })
  registrationChallenge(@Ctx() { registrations }: EventsContext): Promise<ProofOfWorkChallenge> {
    return registrationChallenge(registrations);
  }

  @Query(() => Registration, { nullable: true, description: 'A registration by the token of a link in one of its mails; null for a token that leads nowhere (any more).' })
  registration(@Ctx() context: EventsContext, @Arg('token', () => String) token: string): Promise<Registration | null> {
    return registrationByLink(context, token);
  }

  @Mutation(() => RegisterForEventPayload, {
    description:
      'Registers for an event with numbered seats, or for its queue when it is full. Who is signed in is registered at once; to everybody else a mail asks for confirmation first, and the seats are taken by `confirmRegistration`. CONFLICT on `input.eventId` with EVENT_CANCELLED, EVENT_OVER, OPEN_TO_ALL, ALREADY_REGISTERED. May answer RATE_LIMITED.',
  })
  registerForEvent(@Ctx() { registrations, viewer }: EventsContext, @Arg('input', () => RegisterForEventInput) input: RegisterForEventInput): Promise<RegisterForEventPayload> {
    return registerForEvent(registrations, viewer, input);
  }

  @Mutation(() => ConfirmRegistrationPayload, {
    description: 'Takes the seats, or a place in the queue when there are not enough. A token works once; then it is CONFLICT with TOKEN_USED. ALREADY_REGISTERED when the address is.',
  })
  confirmRegistration(@Ctx() { registrations }: EventsContext, @Arg('input', () => ConfirmRegistrationInput) input: ConfirmRegistrationInput): Promise<ConfirmRegistrationPayload> {
    return confirmRegistration(registrations, input);
  }

  @Mutation(() => RegistrationPayload, { description: 'Gives a registration or a place in the queue up. Its seats go to the next who waits. Doing it twice is no mistake.' })
  cancelRegistration(@Ctx() { registrations, viewer }: EventsContext, @Arg('input', () => CancelRegistrationInput) input: CancelRegistrationInput): Promise<RegistrationPayload> {
    return cancelRegistration(registrations, viewer, input);
  }

  @Mutation(() => RegistrationPayload, { description: 'Takes offered seats, or lets the next have them. CONFLICT on `input.accept` with NO_OFFER when there is none (any more).' })
  answerSeatOffer(@Ctx() { registrations, viewer }: EventsContext, @Arg('input', () => AnswerSeatOfferInput) input: AnswerSeatOfferInput): Promise<RegistrationPayload> {
    return answerSeatOffer(registrations, viewer, input);
  }

  @FieldResolver(() => Event, { nullable: true, description: 'What it is for; null while the event is not public.' })
  event(@Root() { eventId }: Registration, @Ctx() { events }: EventsContext): Promise<Event | null> {
    return events.load(eventId);
  }
}

@Resolver(() => Event)
export class EventRegistrationResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Seats that are neither taken nor offered to somebody who waits; null when it is open to all.' })
  seatsLeft(@Root() event: Event): number | null {
    return event.capacity === null ? null : freeSeats(event);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many registrations stand in the queue.' })
  waitingCount(@Root() { id }: Event, @Ctx() { waitingCounts }: EventsContext): Promise<number> {
    return waitingCounts.load(id);
  }

  @FieldResolver(() => RegistrationConnection, {
    nullable: true,
    description: 'Who is registered, then who has been offered seats, then who waits, in the order of the queue; for members of its organisation alone. `first` from 1 to 100.',
  })
  registrations(
    @Root() event: Event,
    @Ctx() context: EventsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('shift', () => ID, { nullable: true, description: 'Only for this shift of it.' }) shift?: string,
  ): Promise<Connection<Registration>> {
    return guestList(context, event, { first, after, shift });
  }

  @FieldResolver(() => Registration, { nullable: true, description: 'What the viewer has under way for it; null when nothing, and when nobody is signed in.' })
  ownRegistration(@Root() { id }: Event, @Ctx() { ownRegistrations: own }: EventsContext): Promise<Registration | null> {
    return own.load(id);
  }
}

@Resolver(() => Viewer)
export class ViewerRegistrationResolver {
  @FieldResolver(() => RegistrationConnection, { nullable: true, description: 'What they have registered for, the latest first, also what is over. `first` from 1 to 100.' })
  registrations(
    @Ctx() context: EventsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Registration>> {
    return ownRegistrations(context, { first, after });
  }
}
