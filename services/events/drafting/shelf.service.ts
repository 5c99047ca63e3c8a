import { membershipIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { isUuid } from '../../shared/ids.ts';
import type { EventsContext } from '../context.ts';
import { cursorOf, positionOf } from '../event/event.position.ts';
import type { Event } from '../event/event.ts';
import type { EventShelf } from './drafting.codes.ts';
import type { EventShelfCount } from './drafting.payloads.ts';
import { countShelved, countShelves, findShelf } from './shelf.repository.ts';

type Services = Pick<EventsContext, 'db' | 'now' | 'viewer'>;

interface ShelfPage {
  readonly shelf: EventShelf;
  readonly series?: string | null | undefined;
  readonly seriesOnce: boolean;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The organisation's events on a shelf, of one series or all: the next first, of what is over or cancelled the last; null for who is no member of it. */
export async function shelfOf({ db, now, viewer }: Services, organisationId: string, { shelf, series = null, seriesOnce, first, after = null }: ShelfPage): Promise<Connection<Event> | null> {
  checkFirst(first);
  if (!membershipIn(viewer, organisationId)) return null;
  const position = positionOf(after);
  if (series !== null && !isUuid(series)) return connectionPage<Event>([], { first, after, totalCount: 0, cursorOf });
  const shelved = { organisationId, shelf, now: now(), seriesId: series, seriesOnce };
  const [rows, totalCount] = await Promise.all([findShelf(db, shelved, { after: position, limit: first + 1 }), countShelved(db, shelved)]);
  return connectionPage(rows, { first, after, totalCount, cursorOf });
}

/** How many events the organisation has on each shelf that is not empty; null for who is no member of it. */
export async function shelfCounts({ db, now, viewer }: Services, organisationId: string): Promise<EventShelfCount[] | null> {
  return membershipIn(viewer, organisationId) ? countShelves(db, organisationId, now()) : null;
}
