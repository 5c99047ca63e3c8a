import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import type { EventFilter } from '../event/event.inputs.ts';
import { cursorOf, positionOf } from '../event/event.position.ts';
import type { Event } from '../event/event.ts';
import { searchOf } from './criteria.ts';
import { countEvents, findEvents } from './finding.repository.ts';

/** As many as a calendar program reads at once. */
const MOST_OF_A_FEED = 2000;

type Services = Pick<EventsContext, 'db' | 'now' | 'findPlace'>;

/** A page of public events by start; those that are not over yet unless the filter says from when. */
export async function listEvents({ db, now, findPlace }: Services, filter: EventFilter, page: { first: number; after?: string | null }): Promise<Connection<Event>> {
  const first = checkFirst(page.first);
  const search = searchOf(filter, findPlace, now());
  const [rows, totalCount] = await Promise.all([findEvents(db, search, { limit: first + 1, after: positionOf(page.after) }), countEvents(db, search)]);
  return connectionPage(rows, { first, after: page.after, totalCount, cursorOf });
}

/** The same events at once and uncounted, for a feed. @throws BAD_USER_INPUT for `first` outside 1..2000, and for a filter that cannot be meant */
export function feedOfEvents({ db, now, findPlace }: Services, filter: EventFilter, first: number): Promise<Event[]> {
  const limit = checkFirst(first, MOST_OF_A_FEED);
  return findEvents(db, searchOf(filter, findPlace, now()), { limit });
}
