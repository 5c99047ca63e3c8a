import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import type { EventFilter } from '../event/event.inputs.ts';
import { cursorOf, positionOf } from '../event/event.position.ts';
import type { Event } from '../event/event.ts';
import { searchOf } from './criteria.ts';
import { countEvents, findEvents } from './finding.repository.ts';

type Services = Pick<EventsContext, 'db' | 'now' | 'findPlace'>;

/** A page of public events by start; those that are not over yet unless the filter says from when. */
export async function listEvents({ db, now, findPlace }: Services, filter: EventFilter, page: { first: number; after?: string | null }): Promise<Connection<Event>> {
  const first = checkFirst(page.first);
  const search = searchOf(filter, findPlace, now());
  const [rows, totalCount] = await Promise.all([findEvents(db, search, { limit: first + 1, after: positionOf(page.after) }), countEvents(db, search)]);
  return connectionPage(rows, { first, after: page.after, totalCount, cursorOf });
}
