import type { EntityManager } from 'typeorm';
import { planMails } from '../registration/plan-mail.ts';
import { OFFER_HOURS, RegistrationMailKind } from '../registration/registration.codes.ts';
import type { RegistrationDesk } from '../registration/registration.desk.ts';
import { offeredUntil } from '../registration/seating.ts';
import { offerSeats } from '../registration/seats.repository.ts';
import { findFirstsUnderWay, findOffers } from './registered.repository.ts';

type Desk = Pick<RegistrationDesk, 'jobs' | 'now'>;

/** Tells who comes to any of these events, was offered seats or waits that they are out of sight: each person once, about the first of their dates that is not over. */
export async function tellWithheld(desk: Desk, tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  const ids = await findFirstsUnderWay(tx, eventIds, desk.now(), 'ALL');
  await planMails(desk, tx, ids.map((registrationId) => ({ registrationId, kind: RegistrationMailKind.EVENT_WITHHELD })));
}

/** Tells those who were told so that the events are back. What was offered to them holds anew, since they could not answer meanwhile. */
export async function tellBack(desk: Desk, tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  for (const offer of await findOffers(tx, eventIds)) await offerSeats(tx, offer.id, offeredUntil(offer, desk.now(), OFFER_HOURS));
  const ids = await findFirstsUnderWay(tx, eventIds, desk.now(), 'TOLD');
  await planMails(desk, tx, ids.map((registrationId) => ({ registrationId, kind: RegistrationMailKind.EVENT_BACK })));
}
