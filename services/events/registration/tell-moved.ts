import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.ts';
import { planMails } from './plan-mail.ts';
import { RegistrationMailKind } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { findUnderWay } from './seats.repository.ts';

/** What of an event people have to be told when it changes. */
export type WhenAndWhere = Pick<Event, 'startsAt' | 'endsAt' | 'openEnd' | 'allDay' | 'attendance' | 'venue' | 'location' | 'onlineUrl'>;

/** What people have to be told about a change: another time, else another place or address to join; null when it is neither. */
export function moveOf(before: WhenAndWhere, after: WhenAndWhere): 'MOVED' | 'ELSEWHERE' | null {
  const time = ({ startsAt, endsAt, openEnd, allDay }: WhenAndWhere) => JSON.stringify([startsAt, openEnd || endsAt, allDay]);
  const place = ({ attendance, venue, location, onlineUrl }: WhenAndWhere) => JSON.stringify([attendance, venue, location.street, location.postalCode, location.town, onlineUrl]);
  if (time(before) !== time(after)) return RegistrationMailKind.MOVED;
  return place(before) === place(after) ? null : RegistrationMailKind.ELSEWHERE;
}

/** Tells everybody who comes to these events or shifts, has been offered seats or waits of another time or place, in the transaction that moves them. */
export async function tellMoved(desk: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, seatingIds: readonly string[], kind: 'MOVED' | 'ELSEWHERE'): Promise<void> {
  const ids = await findUnderWay(tx, seatingIds);
  await planMails(desk, tx, ids.map((registrationId) => ({ registrationId, kind })));
}
