import type { EntityManager } from 'typeorm';
import { planMail, planMails } from './plan-mail.ts';
import { OFFER_HOURS, RegistrationMailKind } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { freeSeats, offeredUntil } from './seating.ts';
import { endTooLarge, firstInLine, lapseOffers, offerSeats, type Seating } from './seats.repository.ts';

/**
 * Offers the free seats of an event that the transaction holds, or of a shift of it, to those who wait, strictly in order: nobody overtakes, so that seats stay free for the first
 * in line until the whole party fits. Offers that have run out end before, and so does waiting for more seats than there are (any more).
 * What coordinators have taken down stays as it is.
 *
 * @returns how many seats are left for whoever comes anew: none while somebody waits
 */
export async function settleSeats(desk: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, seating: Seating): Promise<number> {
  const now = desk.now();
  let free = freeSeats(seating);
  if (seating.status === 'WITHHELD') return free;
  for (const { id, partySize } of await lapseOffers(tx, seating.id, now)) {
    free += partySize;
    await planMail(desk, tx, id, RegistrationMailKind.LAPSED);
  }
  if (seating.status !== 'PUBLISHED' || seating.endsAt <= now) return free;
  const tooLarge = seating.capacity === null ? [] : await endTooLarge(tx, seating.id, seating.capacity, now);
  await planMails(desk, tx, tooLarge.map(({ id }) => ({ registrationId: id, kind: RegistrationMailKind.TOO_FEW_SEATS })));
  for (;;) {
    const next = await firstInLine(tx, seating.id);
    if (!next) return free;
    if (next.partySize > free) return 0;
    free -= next.partySize;
    await offerSeats(tx, next.id, offeredUntil(seating, now, OFFER_HOURS));
    await planMail(desk, tx, next.id, RegistrationMailKind.OFFERED);
  }
}
