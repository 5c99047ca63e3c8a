import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { EventPosition } from '../event/event.repository.ts';
import { Event } from '../event/event.ts';
import type { EventShelf } from './drafting.codes.ts';

/** What of an organisation's events is looked for. */
export interface Shelved {
  readonly organisationId: string;
  readonly shelf: EventShelf;
  readonly now: Date;
  /** The dates of one series only; null for all. */
  readonly seriesId: string | null;
  /** Of each series the first date in the order of the shelf, instead of all. */
  readonly seriesOnce: boolean;
}

/** The shelf of an event `e` at a moment, which is parameter 2. */
const SHELF = `CASE WHEN e.status = 'DRAFT' THEN 'DRAFTS' WHEN e.status = 'CANCELLED' THEN 'CANCELLED' WHEN e.status = 'PAST' OR e.ends_at <= $2 THEN 'OVER' ELSE 'COMING' END`;
const SHELVED = `e.organisation_id = $1 AND ${SHELF} = $3 AND ($4::uuid IS NULL OR e.series_id = $4)`;
/** What counts as one where a series does. */
const ENTRY = 'COALESCE(e.series_id, e.id)';

const parameters = ({ organisationId, now, shelf, seriesId }: Shelved) => [organisationId, now, shelf, seriesId];

/** Events of a shelf: the next first, of what is over or cancelled the last. */
export async function findShelf(db: DataSource, shelved: Shelved, { after, limit }: { after: EventPosition | undefined; limit: number }): Promise<Event[]> {
  const [order, beyond] = shelved.shelf === 'OVER' || shelved.shelf === 'CANCELLED' ? ['DESC', '<'] : ['ASC', '>'];
  const source = shelved.seriesOnce ? `(SELECT DISTINCT ON (${ENTRY}) e.* FROM events e WHERE ${SHELVED} ORDER BY ${ENTRY}, e.starts_at ${order}, e.id ${order})` : `(SELECT e.* FROM events e WHERE ${SHELVED})`;
  const rows = await db.query(
    `SELECT ${columnsOf(db, Event, 'e')} FROM ${source} e WHERE $5::timestamptz IS NULL OR (e.starts_at, e.id) ${beyond} ($5, $6::uuid)
      ORDER BY e.starts_at ${order}, e.id ${order} LIMIT $7`,
    [...parameters(shelved), after?.startsAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Event, rows);
}

/** How many entries `findShelf` has in all. */
export async function countShelved(db: DataSource, shelved: Shelved): Promise<number> {
  const [row] = await db.query(`SELECT count(DISTINCT ${shelved.seriesOnce ? ENTRY : 'e.id'})::int AS count FROM events e WHERE ${SHELVED}`, parameters(shelved));
  return row.count;
}

/** How many events an organisation has on each shelf that is not empty. */
export async function countShelves(db: DataSource, organisationId: string, now: Date): Promise<{ shelf: EventShelf; count: number }[]> {
  return db.query(`SELECT ${SHELF} AS shelf, count(*)::int AS count FROM events e WHERE e.organisation_id = $1 GROUP BY 1 ORDER BY 1`, [organisationId, now]);
}
