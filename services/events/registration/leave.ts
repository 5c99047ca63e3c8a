import type { EntityManager } from 'typeorm';
import { type CodedError, conflictAt, notFound } from '../../shared/errors.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { seatingOf } from './open-event.ts';
import { planMail } from './plan-mail.ts';
import { RegistrationMailKind, RegistrationStatus } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import type { AnswerSeatOfferInput, CancelRegistrationInput } from './registration.inputs.ts';
import type { RegistrationPayload } from './registration.payloads.ts';
import { acceptOffer, endRegistration, findById, findOtherShifts } from './registration.repository.ts';
import { namedRegistration } from './registration.reading.ts';
import type { Registration } from './registration.ts';
import { lockEvent, type Seating } from './seats.repository.ts';
import { settleSeats } from './settle.ts';

function noOffer(): CodedError {
  return conflictAt('input.accept', 'NO_OFFER', 'answers an offer that is not there (any more).');
}

type Deed = (tx: EntityManager, registration: Registration, seating: Seating) => Promise<void>;

/** Does something with a registration while its event is held. @throws as namedRegistration */
async function withHeldSeats(desk: RegistrationDesk, viewer: Viewer, which: CancelRegistrationInput, deed: Deed): Promise<RegistrationPayload> {
  const { id, eventId } = await namedRegistration(desk, viewer, which);
  return desk.db.transaction(async (tx) => {
    const event = await lockEvent(tx, eventId);
    const held = await findById(tx, id);
    if (!event || !held) throw notFound('registration');
    await deed(tx, held, seatingOf(event, held.shiftId));
    const registration = await findById(tx, id);
    if (!registration) throw notFound('registration');
    return { registration };
  });
}

/** Gives the seats that became free to whoever waits. */
async function passOn(desk: RegistrationDesk, tx: EntityManager, { eventId, shiftId }: Registration): Promise<void> {
  const event = await lockEvent(tx, eventId);
  if (event) await settleSeats(desk, tx, seatingOf(event, shiftId));
}

/** Gives a registration up, or a place in the queue, with the person's other shifts of the day if they say so; doing it twice is no mistake. @throws as namedRegistration */
export function cancelRegistration(desk: RegistrationDesk, viewer: Viewer, input: CancelRegistrationInput): Promise<RegistrationPayload> {
  return withHeldSeats(desk, viewer, input, async (tx, held) => {
    for (const registration of [held, ...(input.wholeDay ? await findOtherShifts(tx, [held.id]) : [])]) {
      if (!(await endRegistration(tx, registration.id, RegistrationStatus.CANCELLED, desk.now()))) continue;
      await planMail(desk, tx, registration.id, RegistrationMailKind.CANCELLED);
      await passOn(desk, tx, registration);
    }
  });
}

/**
 * Takes the seats that were offered, or lets the next in the queue have them; the same answer twice is no mistake.
 *
 * @throws as namedRegistration; CONFLICT when there is no offer (any more)
 */
export function answerSeatOffer(desk: RegistrationDesk, viewer: Viewer, input: AnswerSeatOfferInput): Promise<RegistrationPayload> {
  return withHeldSeats(desk, viewer, input, async (tx, held, seating) => {
    const { id, status } = held;
    const { accept } = input;
    if (status === (accept ? RegistrationStatus.REGISTERED : RegistrationStatus.DECLINED)) return;
    if (status !== RegistrationStatus.OFFERED) throw noOffer();
    if (seating.status !== 'PUBLISHED' || seating.endsAt <= desk.now()) throw noOffer();
    if (accept) {
      if (!(await acceptOffer(tx, id, desk.now()))) throw noOffer();
      await planMail(desk, tx, id, RegistrationMailKind.REGISTERED);
    } else {
      await endRegistration(tx, id, RegistrationStatus.DECLINED, desk.now());
      await passOn(desk, tx, held);
    }
  });
}
