import type { EntityManager } from 'typeorm';
import { planMail } from './plan-mail.ts';
import { OFFER_HOURS, RegistrationMailKind } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { freeSeats, offeredUntil } from './seating.ts';
import { lapseOffers, offerToNext, type SeatedEvent } from './seats.repository.ts';

/**
 * Gives the free seats of an event that the transaction holds to those who wait, in order: the first whose party fits gets an offer, then the next.
 * Offers that have run out end before. Tells how many seats are left for whoever comes anew.
 */
export async function settleSeats(desk: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, event: SeatedEvent): Promise<number> {
  const now = desk.now();
  let free = freeSeats(event);
  for (const { id, partySize } of await lapseOffers(tx, event.id, now)) {
    free += partySize;
    await planMail(desk, tx, id, RegistrationMailKind.LAPSED);
  }
  if (event.status !== 'PUBLISHED' || event.endsAt <= now) return free;
  while (free > 0) {
    const offered = await offerToNext(tx, event.id, free, offeredUntil(event, now, OFFER_HOURS));
    if (!offered) break;
    free -= offered.partySize;
    await planMail(desk, tx, offered.id, RegistrationMailKind.OFFERED);
  }
  return free;
}
