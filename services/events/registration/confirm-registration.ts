import type { EntityManager } from 'typeorm';
import { badField, type CodedError, conflictAt } from '../../shared/errors.ts';
import { hashOfToken, isToken, tokenOf } from '../../shared/link-token.ts';
import { clashOf, closedReason, seatingOf } from './open-event.ts';
import { planMail } from './plan-mail.ts';
import { CONFIRM_HOURS, RegistrationStatus } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import type { ConfirmRegistrationInput } from './registration.inputs.ts';
import type { ConfirmRegistrationPayload } from './registration.payloads.ts';
import { confirmRequested, findByToken, findRegistrations, findRequested, seatingsOf } from './registration.repository.ts';
import type { Registration } from './registration.ts';
import { lockPublicEvent } from './seats.repository.ts';
import { settleSeats } from './settle.ts';

function tokenUsed(): CodedError {
  return conflictAt('input.token', 'TOKEN_USED', 'was used before; the registration is confirmed.');
}

/** The request that a token confirms: one registration, or one for each shift. @throws BAD_USER_INPUT, CONFLICT on `input.token` */
async function requested(tx: EntityManager, token: string, now: Date): Promise<Registration> {
  const found = isToken(token) ? await findByToken(tx, hashOfToken(token)) : null;
  if (!found) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its registration has been erased.');
  if (found.confirmedAt) throw tokenUsed();
  if (!found.tokenExpiresAt || found.tokenExpiresAt <= now) throw badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${CONFIRM_HOURS} hours.`);
  return found;
}

/**
 * Takes the seats that were asked for, or a place in the queue when there are not enough: once per token.
 *
 * @throws on `input.token` BAD_USER_INPUT (TOKEN_UNKNOWN, TOKEN_EXPIRED, UNKNOWN), CONFLICT (TOKEN_USED, ALREADY_REGISTERED, OVERLAPS, EVENT_CANCELLED, EVENT_OVER, OPEN_TO_ALL, MORE_THAN_SEATS)
 */
export async function confirmRegistration(desk: RegistrationDesk, { token }: ConfirmRegistrationInput): Promise<ConfirmRegistrationPayload> {
  const { db, linkKey, now } = desk;
  return db.transaction(async (tx) => {
    const event = await lockPublicEvent(tx, (await requested(tx, token, now())).eventId);
    // Once more, since somebody may have used the token while the event was waited for.
    const { id, email, eventId } = await requested(tx, token, now());
    const closed = closedReason(event, now(), 'input.token');
    if (closed || !event) throw closed;
    const there = (await seatingsOf(tx, eventId, [email])).get(email.toLowerCase()) ?? [];
    const rows = await findRequested(tx, id);
    for (const row of rows) {
      const seating = seatingOf(event, row.shiftId);
      const clash = clashOf(event, seating, there);
      if (clash) throw conflictAt('input.token', clash, 'belongs to an address that is registered there already, or for another shift at that time.');
      if (seating.capacity !== null && row.partySize > seating.capacity) throw conflictAt('input.token', 'MORE_THAN_SEATS', `asks for more than the ${seating.capacity} seats that there are (any more).`);
      if (seating.endsAt <= now()) throw conflictAt('input.token', 'EVENT_OVER', 'is for a shift that is over.');
      const status = (await settleSeats(desk, tx, seating)) >= row.partySize ? RegistrationStatus.REGISTERED : RegistrationStatus.WAITING;
      if (!(await confirmRequested(tx, row.id, status, now()))) throw tokenUsed();
      await planMail(desk, tx, row.id, status);
    }
    const registrations = await findRegistrations(tx, rows.map((row) => row.id));
    const registration = registrations.find((one) => one.id === id);
    if (!registration) throw tokenUsed();
    return { registration, registrations, linkToken: tokenOf(id, linkKey) };
  });
}
