import type { EntityManager } from 'typeorm';
import { CodedError, conflictAt } from '../../shared/errors.ts';
import { newIds } from '../../shared/ids.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import type { Locale } from '../../shared/locale.ts';
import { together } from '../../shared/together.ts';
import { openEvent } from './open-event.ts';
import { planMails } from './plan-mail.ts';
import { RegistrationStatus } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { addressesRegistered, findRegistrations, insertRegistrations, type NewRegistration } from './registration.repository.ts';
import type { Registration } from './registration.ts';
import { lockPublicEvent, type SeatedEvent } from './seats.repository.ts';
import { settleSeats } from './settle.ts';

/** Somebody who is signed in and wants seats. */
export interface Party {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly partySize: number;
}

/** Who share a transaction. It holds the event, so that it must not take long. */
const MOST = 50;

/** Why a party cannot be taken, whatever seats there are. Whoever is taken counts as registered for the next. */
function refusalOf(event: SeatedEvent | null, now: Date, { email, partySize }: Party, registered: Set<string>): CodedError | null {
  try {
    openEvent(event, now, partySize);
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
  if (registered.has(email.toLowerCase())) return conflictAt('input.eventId', 'ALREADY_REGISTERED', 'is an event that the account is registered for, or waits for.');
  registered.add(email.toLowerCase());
  return null;
}

/** Seats as long as they last, in the order of coming; from the first who does not fit on, places in the queue. */
async function seated(desk: RegistrationDesk, tx: EntityManager, event: SeatedEvent, parties: readonly Party[]): Promise<NewRegistration[]> {
  let free = await settleSeats(desk, tx, event);
  const ids = await newIds(tx, parties.length);
  const at = desk.now();
  return parties.map((party, position) => {
    const id = ids[position] as string;
    const status = free >= party.partySize ? RegistrationStatus.REGISTERED : RegistrationStatus.WAITING;
    free = status === RegistrationStatus.REGISTERED ? free - party.partySize : 0;
    return { ...party, id, eventId: event.id, status, tokenHash: null, tokenExpiresAt: null, linkHash: hashOfToken(tokenOf(id, desk.linkKey)), createdAt: at, confirmedAt: at };
  });
}

/** Registers parties for one event in one transaction that holds it: each gets a registration or their refusal. */
function registerAll(desk: RegistrationDesk, eventId: string, parties: readonly Party[]): Promise<(Registration | Error)[]> {
  return desk.db.transaction(async (tx) => {
    const event = await lockPublicEvent(tx, eventId);
    const registered = await addressesRegistered(tx, eventId, parties.map(({ email }) => email));
    const refusals = parties.map((party) => refusalOf(event, desk.now(), party, registered));
    const taken = event ? await seated(desk, tx, event, parties.filter((_, position) => !refusals[position])) : [];
    await insertRegistrations(tx, taken);
    await planMails(desk, tx, taken.map(({ id, status }) => ({ registrationId: id, kind: status as 'REGISTERED' | 'WAITING' })));
    const found = new Map((await findRegistrations(tx, taken.map(({ id }) => id))).map((registration) => [registration.id, registration]));
    const ids = taken.map(({ id }) => id).values();
    return refusals.map((refusal) => refusal ?? (found.get(ids.next().value ?? '') as Registration));
  });
}

const crowds = new WeakMap<RegistrationDesk, (eventId: string, party: Party) => Promise<Registration>>();

/**
 * Takes the seats that a party wants, or a place in the queue. Whoever registers for the same event at the same time shares the transaction: one after the
 * other they would wait for the event's row as long as it takes to write to disk.
 *
 * @throws BAD_USER_INPUT and CONFLICT that name the field, see `openEvent`; CONFLICT on `input.eventId` (ALREADY_REGISTERED)
 */
export function registerTogether(desk: RegistrationDesk, eventId: string, party: Party): Promise<Registration> {
  const crowd = crowds.get(desk) ?? together<Party, Registration>((id, parties) => registerAll(desk, id, parties), MOST);
  crowds.set(desk, crowd);
  return crowd(eventId, party);
}
