import { requireMember } from '../../shared/authorise.ts';
import { badField } from '../../shared/errors.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { isUuid } from '../../shared/ids.ts';
import type { EventsContext } from '../context.ts';
import type { Event } from '../event/event.ts';
import { countGuests, findGuests, type Guest, type GuestPosition } from './guest-list.repository.ts';
import type { Registration } from './registration.ts';

function cursorOf(guest: Registration): string {
  const { createdAt, id, queueNumber, rank } = guest as Guest;
  return encodeKeyset([rank, Number(queueNumber ?? 0), createdAt.toISOString(), id]);
}

function positionOf(after: string | null | undefined): GuestPosition | null {
  if (!after) return null;
  const [rank, queueNumber, createdAt, id] = decodeKeyset(after, ['number', 'number', 'instant', 'uuid']);
  if (![rank, queueNumber].every((number) => Number.isSafeInteger(number) && Math.abs(Number(number)) <= 2 ** 31 - 1)) throw badField('after', 'FORGED_CURSOR', 'is not a cursor of this list.');
  return { rank: Number(rank), queueNumber: Number(queueNumber), createdAt: String(createdAt), id: String(id) };
}

/**
 * Who comes to an event, or to the shift of it that is named, has been offered seats, or waits, for whoever acts for its organisation.
 *
 * @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT on `first`, `after` and `shift`
 */
export async function guestList({ db, viewer }: Pick<EventsContext, 'db' | 'viewer'>, event: Event, page: { readonly first: number; readonly after?: string | null | undefined; readonly shift?: string | null | undefined }): Promise<Connection<Registration>> {
  requireMember(viewer, event.organisationId);
  const first = checkFirst(page.first);
  const shiftId = page.shift ?? null;
  if (shiftId !== null && !isUuid(shiftId)) throw badField('shift', 'UNKNOWN', 'is no shift of this event.');
  const listed = { eventId: event.id, shiftId };
  const [rows, totalCount] = await Promise.all([findGuests(db, listed, first + 1, positionOf(page.after)), countGuests(db, listed)]);
  return connectionPage<Registration>(rows, { first, after: page.after ?? null, totalCount, cursorOf });
}
