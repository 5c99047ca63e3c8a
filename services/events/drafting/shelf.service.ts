import { membershipIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import { cursorOf, positionOf } from '../event/event.position.ts';
import type { Event } from '../event/event.ts';
import type { EventShelf } from './drafting.codes.ts';
import type { EventShelfCount } from './drafting.payloads.ts';
import { countShelves, findShelf } from './drafting.repository.ts';

type Services = Pick<EventsContext, 'db' | 'now' | 'viewer'>;

interface ShelfPage {
  readonly shelf: EventShelf;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The organisation's events on a shelf: the next first, of what is over or cancelled the last; null for who is no member of it. */
export async function shelfOf({ db, now, viewer }: Services, organisationId: string, { shelf, ...page }: ShelfPage): Promise<Connection<Event> | null> {
  const first = checkFirst(page.first);
  if (!membershipIn(viewer, organisationId)) return null;
  const at = now();
  const [rows, counts] = await Promise.all([findShelf(db, organisationId, { shelf, now: at, after: positionOf(page.after), limit: first + 1 }), countShelves(db, organisationId, at)]);
  const totalCount = counts.find((entry) => entry.shelf === shelf)?.count ?? 0;
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf });
}

/** How many events the organisation has on each shelf that is not empty; null for who is no member of it. */
export async function shelfCounts({ db, now, viewer }: Services, organisationId: string): Promise<EventShelfCount[] | null> {
  return membershipIn(viewer, organisationId) ? countShelves(db, organisationId, now()) : null;
}
