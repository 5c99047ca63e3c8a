import { randomUUID } from 'node:crypto';
import { signedIn } from '../../shared/authorise.ts';
import { checkFirst } from '../../shared/connection.ts';
import { keyFor } from '../../shared/keys.ts';
import { hashOfToken, isToken, tokenOf } from '../../shared/link-token.ts';
import type { EventsContext } from '../context.ts';
import { findOwnByStart } from '../registration/registration.repository.ts';
import type { Registration } from '../registration/registration.ts';
import { deleteCalendarOf, findCalendarByToken, findCalendarOf, saveCalendar } from './personal-calendar.repository.ts';
import type { PersonalCalendar } from './personal-calendar.ts';

/** What is over stays this long, as a record of one's own. */
const LOOKS_BACK_MS = 365 * 86_400_000;
const MOST_DATES = 500;

/** The secret part of a calendar's address. */
export function calendarToken(secret: string, { tokenId }: Pick<PersonalCalendar, 'tokenId'>): string {
  return tokenOf(tokenId, keyFor(secret, 'personal calendar'));
}

/** The viewer's calendar; null while it is off. @throws UNAUTHENTICATED */
export async function ownCalendar({ db, viewer }: Pick<EventsContext, 'db' | 'viewer'>): Promise<PersonalCalendar | null> {
  return findCalendarOf(db, signedIn(viewer).id);
}

/** By the secret of its address; null for one that leads nowhere (any more). */
export async function calendarByToken({ db }: Pick<EventsContext, 'db'>, token: string): Promise<PersonalCalendar | null> {
  return isToken(token) ? findCalendarByToken(db, hashOfToken(token)) : null;
}

/** Gives the viewer's calendar an address that it has never had, or takes it away. @throws UNAUTHENTICATED */
export async function setCalendar({ db, now, secret, viewer }: Pick<EventsContext, 'db' | 'now' | 'secret' | 'viewer'>, isOn: boolean): Promise<PersonalCalendar | null> {
  const { id: personId, email } = signedIn(viewer);
  if (!isOn) {
    await deleteCalendarOf(db, personId);
    return null;
  }
  const tokenId = randomUUID();
  const calendar = { personId, email, tokenId, tokenHash: hashOfToken(calendarToken(secret, { tokenId })), createdAt: now() };
  await saveCalendar(db, calendar);
  return calendar;
}

/** What is in it. @throws BAD_USER_INPUT for `first` outside 1..500 */
export async function datesOf({ db, now }: Pick<EventsContext, 'db' | 'now'>, calendar: PersonalCalendar, first: number): Promise<Registration[]> {
  return findOwnByStart(db, calendar, { from: new Date(now().getTime() - LOOKS_BACK_MS), limit: checkFirst(first, MOST_DATES) });
}
