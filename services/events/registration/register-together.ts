import type { EntityManager } from 'typeorm';
import { CodedError, conflictAt } from '../../shared/errors.ts';
import { newIds } from '../../shared/ids.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import type { Locale } from '../../shared/locale.ts';
import { together } from '../../shared/together.ts';
import type { RegistrationAnswer } from '../question/question.ts';
import { clashOf, openSeatings } from './open-event.ts';
import { planMails } from './plan-mail.ts';
import { RegistrationStatus } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { findRegistrations, insertRegistrations, type NewRegistration, seatingsOf } from './registration.repository.ts';
import type { Registration } from './registration.ts';
import { lockPublicEvent, type SeatedEvent, type Seating } from './seats.repository.ts';
import { settleSeats } from './settle.ts';

/** Somebody who is signed in and wants seats. */
export interface Party {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly partySize: number;
  readonly shiftIds: readonly string[];
  readonly answers: RegistrationAnswer[];
}

/** Who share a transaction. It holds the event, so that it must not take long. */
const MOST = 50;

const CLASHES = { ALREADY_REGISTERED: 'is one that the account is registered for, or waits for.', OVERLAPS: 'is at the same time as a shift that the account is registered for, or waits for.' };

/** Where a party gets seats or waits, or why it cannot be taken, whatever seats there are. Whoever is taken counts as registered for the next. */
function wantedBy(event: SeatedEvent | null, now: Date, party: Party, registered: Map<string, string[]>): readonly Seating[] | CodedError {
  const email = party.email.toLowerCase();
  const there = registered.get(email) ?? [];
  try {
    const seatings = openSeatings(event, now, party);
    for (const [index, seating] of seatings.entries()) {
      const clash = event && clashOf(event, seating, there);
      if (clash) throw conflictAt(seating === event ? 'input.eventId' : `input.shiftIds.${index}`, clash, CLASHES[clash]);
    }
    registered.set(email, [...there, ...seatings.map(({ id }) => id)]);
    return seatings;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
}

/** A party at one of the seatings that it wants. */
interface Wanted {
  readonly party: Party;
  readonly seating: Seating;
}

/** Seats as long as they last, in the order of coming; from the first who does not fit on, places in the queue. */
async function seated(desk: RegistrationDesk, tx: EntityManager, event: SeatedEvent, wishes: readonly Wanted[]): Promise<NewRegistration[]> {
  const free = new Map<string, number>();
  for (const seating of new Set(wishes.map((wish) => wish.seating))) free.set(seating.id, await settleSeats(desk, tx, seating));
  const ids = await newIds(tx, wishes.length);
  const at = desk.now();
  return wishes.map(({ party, seating }, position) => {
    const id = ids[position] as string;
    const left = free.get(seating.id) ?? 0;
    const status = left >= party.partySize ? RegistrationStatus.REGISTERED : RegistrationStatus.WAITING;
    free.set(seating.id, status === RegistrationStatus.REGISTERED ? left - party.partySize : 0);
    const shiftId = seating.id === event.id ? null : seating.id;
    const linkHash = hashOfToken(tokenOf(id, desk.linkKey));
    return { ...party, id, eventId: event.id, shiftId, requestedWith: null, status, tokenHash: null, tokenExpiresAt: null, linkHash, createdAt: at, confirmedAt: at };
  });
}

/** Registers parties for one event in one transaction that holds it: each gets their registrations or their refusal. */
function registerAll(desk: RegistrationDesk, eventId: string, parties: readonly Party[]): Promise<(Registration[] | Error)[]> {
  return desk.db.transaction(async (tx) => {
    const event = await lockPublicEvent(tx, eventId);
    const registered = await seatingsOf(tx, eventId, parties.map(({ email }) => email));
    const wanted = parties.map((party) => wantedBy(event, desk.now(), party, registered));
    const wishes = wanted.flatMap((seatings, position) => (seatings instanceof CodedError ? [] : seatings.map((seating) => ({ party: parties[position] as Party, seating }))));
    const taken = event ? await seated(desk, tx, event, wishes) : [];
    await insertRegistrations(tx, taken);
    await planMails(desk, tx, taken.map(({ id, status }) => ({ registrationId: id, kind: status as 'REGISTERED' | 'WAITING' })));
    const found = new Map((await findRegistrations(tx, taken.map(({ id }) => id))).map((registration) => [registration.id, registration]));
    const ids = taken.map(({ id }) => id).values();
    return wanted.map((seatings) => (seatings instanceof CodedError ? seatings : seatings.map(() => found.get(ids.next().value ?? '') as Registration)));
  });
}

const crowds = new WeakMap<RegistrationDesk, (eventId: string, party: Party) => Promise<Registration[]>>();

/**
 * Takes the seats that a party wants, or a place in the queue, at each of the shifts that it wants. Whoever registers for the same event at the same time shares the transaction: one after the
 * other they would wait for the event's row as long as it takes to write to disk.
 *
 * @returns one registration for each shift in the order asked, or one for the event
 * @throws BAD_USER_INPUT and CONFLICT that name the field, see `openSeatings`; CONFLICT on `input.eventId` (ALREADY_REGISTERED) or `input.shiftIds.N` (ALREADY_REGISTERED, OVERLAPS)
 */
export function registerTogether(desk: RegistrationDesk, eventId: string, party: Party): Promise<Registration[]> {
  const crowd = crowds.get(desk) ?? together<Party, Registration[]>((id, parties) => registerAll(desk, id, parties), MOST);
  crowds.set(desk, crowd);
  return crowd(eventId, party);
}
