import { planMails } from './plan-mail.ts';
import { CONFIRM_MARGIN_HOURS, REMINDER_HOURS, RegistrationMailKind } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { eraseUnconfirmed } from './registration.repository.ts';
import { findToRemind } from './mail.repository.ts';
import { endOfCancelledEvents, findEventsToSettle, lockEvent } from './seats.repository.ts';
import { settleSeats } from './settle.ts';

/** How many registrations a transaction takes at most. */
const PORTION = 200;

type Desk = Pick<RegistrationDesk, 'db' | 'jobs' | 'now'>;

/** Ends offers that have run out, offers what has become free (also by a greater capacity), and tells who was registered for what was cancelled. */
export async function sweepRegistrations(desk: Desk): Promise<void> {
  const { db, now } = desk;
  for (const eventId of await findEventsToSettle(db, now())) {
    await db.transaction(async (tx) => {
      const event = await lockEvent(tx, eventId);
      if (event) for (const seating of [event, ...event.shifts]) await settleSeats(desk, tx, seating);
    });
  }
  for (let ended = PORTION; ended === PORTION; ) {
    ended = await db.transaction(async (tx) => {
      const ids = await endOfCancelledEvents(tx, now(), PORTION);
      await planMails(desk, tx, ids.map((registrationId) => ({ registrationId, kind: RegistrationMailKind.EVENT_CANCELLED })));
      return ids.length;
    });
  }
}

/** Plans the reminders that are due, in portions; gives their number. Done again it plans nothing. */
export async function planReminders(desk: Desk): Promise<number> {
  const { db, now } = desk;
  for (let planned = 0; ; ) {
    const portion = await db.transaction(async (tx) => {
      const ids = await findToRemind(tx, now(), REMINDER_HOURS, PORTION);
      await planMails(desk, tx, ids.map((registrationId) => ({ registrationId, kind: RegistrationMailKind.REMINDER })));
      return ids.length;
    });
    planned += portion;
    if (portion < PORTION) return planned;
  }
}

/** Erases what nobody confirmed in time; gives the number. */
export function cleanUpRegistrations({ db, now }: Pick<Desk, 'db' | 'now'>): Promise<number> {
  return eraseUnconfirmed(db, new Date(now().getTime() - CONFIRM_MARGIN_HOURS * 3_600_000), now());
}
