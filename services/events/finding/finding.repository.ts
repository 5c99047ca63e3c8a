import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { type EventPosition, PUBLIC } from '../event/event.repository.ts';
import { Event } from '../event/event.ts';
import { conditionsOf, Parameters } from './conditions.ts';
import type { EventSearch } from './criteria.ts';

/**
 * SQL: the rows of the two ways to be found, by going on when the time begins that is asked for, and by beginning within it. Few go on at any one moment: an index
 * of the spans finds them, and OFFSET 0 keeps the planner from going through all that is over instead, in the order that is wanted.
 */
function bothWays(search: EventSearch, parameters: Parameters): { readonly goingOn: string; readonly beginning: string } {
  const from = `${parameters.add(search.from)}::timestamptz`;
  const rest = [...(search.until ? [`e.starts_at < ${parameters.add(search.until)}::timestamptz`] : []), ...conditionsOf(search, parameters), PUBLIC].join(' AND ');
  return {
    goingOn: `(SELECT * FROM events e WHERE tstzrange(e.starts_at, e.ends_at) @> ${from} AND e.starts_at < ${from} OFFSET 0) AS e WHERE ${rest}`,
    beginning: `events e WHERE e.starts_at >= ${from} AND ${rest}`,
  };
}

/** Public events by start. */
export async function findEvents(db: DataSource, search: EventSearch, { limit, after }: { limit: number; after?: EventPosition | undefined }): Promise<Event[]> {
  const parameters = new Parameters();
  const { goingOn, beginning } = bothWays(search, parameters);
  const behind = after ? ` AND (e.starts_at, e.id) > (${parameters.add(after.startsAt)}::timestamptz, ${parameters.add(after.id)}::uuid)` : '';
  const most = parameters.add(limit);
  const found = (rows: string): string => `(SELECT * FROM ${rows}${behind} ORDER BY e.starts_at, e.id LIMIT ${most})`;
  const rows = await db.query(
    `SELECT ${columnsOf(db, Event, 'e')} FROM (${found(goingOn)} UNION ALL ${found(beginning)}) AS e ORDER BY e.starts_at, e.id LIMIT ${most}`,
    parameters.values,
  );
  return entitiesOf(Event, rows);
}

export async function countEvents(db: DataSource, search: EventSearch): Promise<number> {
  const parameters = new Parameters();
  const { goingOn, beginning } = bothWays(search, parameters);
  const count = (rows: string): string => `(SELECT count(*) FROM ${rows})`;
  const [row] = await db.query(`SELECT (${count(goingOn)} + ${count(beginning)})::int AS count`, parameters.values);
  return row.count;
}
