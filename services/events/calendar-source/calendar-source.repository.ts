import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { CalendarSource } from './calendar-source.ts';
import type { CalendarProblem } from './calendar-source.codes.ts';

type Db = DataSource | EntityManager;

const select = (db: Db): string => `SELECT ${columnsOf(db, CalendarSource, 's')} FROM calendar_sources s`;

export async function findSource(db: Db, id: string): Promise<CalendarSource | null> {
  return entitiesOf(CalendarSource, await db.query(`${select(db)} WHERE s.id = $1`, [id]))[0] ?? null;
}

export async function findSourcesById(db: DataSource, ids: readonly string[]): Promise<CalendarSource[]> {
  return entitiesOf(CalendarSource, await db.query(`${select(db)} WHERE s.id = ANY($1)`, [ids]));
}

export async function lockSource(tx: EntityManager, id: string): Promise<CalendarSource | null> {
  return entitiesOf(CalendarSource, await tx.query(`${select(tx)} WHERE s.id = $1 FOR UPDATE`, [id]))[0] ?? null;
}

/** The calendars of an organisation, by name. */
export async function findSourcesOf(db: Db, organisationId: string): Promise<CalendarSource[]> {
  return entitiesOf(CalendarSource, await db.query(`${select(db)} WHERE s.organisation_id = $1 ORDER BY s.name COLLATE "de-x-icu", s.id`, [organisationId]));
}

export async function findSourceAt(db: Db, organisationId: string, address: string): Promise<CalendarSource | null> {
  return entitiesOf(CalendarSource, await db.query(`${select(db)} WHERE s.organisation_id = $1 AND s.address = $2`, [organisationId, address]))[0] ?? null;
}

/** The calendar from which each of these events and series comes; of several the first that brought it. */
export async function findSourcesOfItems(db: DataSource, itemIds: readonly string[]): Promise<Map<string, CalendarSource>> {
  const items: { itemId: string; sourceId: string }[] = await db.query(
    `SELECT DISTINCT ON (i.item_id) i.item_id AS "itemId", s.id AS "sourceId" FROM calendar_items i JOIN calendar_sources s ON s.id = i.source_id WHERE i.item_id = ANY($1) ORDER BY i.item_id, s.created_at, s.id`,
    [itemIds],
  );
  const sources = new Map((await findSourcesById(db, items.map(({ sourceId }) => sourceId))).map((source) => [source.id, source]));
  return new Map(
    items.flatMap(({ itemId, sourceId }) => {
      const source = sources.get(sourceId);
      return source ? [[itemId, source] as const] : [];
    }),
  );
}

/** A new calendar of an organisation, or the one that it has at that address already; its id. */
export async function ensureSource(tx: EntityManager, source: Pick<CalendarSource, 'organisationId' | 'networkId' | 'name' | 'address' | 'refreshes' | 'createdAt'>): Promise<string> {
  const [row] = await tx.query(
    `INSERT INTO calendar_sources AS s (organisation_id, network_id, name, address, refreshes, created_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (organisation_id, address) DO UPDATE SET network_id = excluded.network_id, refreshes = excluded.refreshes RETURNING s.id`,
    [source.organisationId, source.networkId, source.name, source.address, source.refreshes, source.createdAt],
  );
  return row.id;
}

/** What a reading without trouble leaves behind. */
export async function saveRead(tx: Db, id: string, read: { at: Date; nextAt: Date | null; etag: string | null; lastModified: string | null }): Promise<void> {
  await tx.query(
    `UPDATE calendar_sources SET last_read_at = $2, next_read_at = $3, etag = $4, last_modified = $5, problem = NULL, failures = 0 WHERE id = $1`,
    [id, read.at, read.nextAt, read.etag, read.lastModified],
  );
}

export async function saveFailure(tx: Db, id: string, { failures, nextAt, problem }: { problem: CalendarProblem; failures: number; nextAt: Date | null }): Promise<void> {
  await tx.query(`UPDATE calendar_sources SET problem = $2, failures = $3, next_read_at = $4 WHERE id = $1`, [id, problem, failures, nextAt]);
}

/** Calendars that are to be read again, which nobody else takes; they are put off until `claimedUntil`, when they are due again if nothing came of it. */
export async function claimDue(tx: EntityManager, now: Date, claimedUntil: Date, limit: number): Promise<CalendarSource[]> {
  const rows = await tx.query(
    `WITH due AS (SELECT id FROM calendar_sources WHERE next_read_at <= $1 ORDER BY next_read_at LIMIT $3 FOR UPDATE SKIP LOCKED), claimed AS (
       UPDATE calendar_sources s SET next_read_at = $2 FROM due WHERE s.id = due.id RETURNING s.*)
     SELECT ${columnsOf(tx, CalendarSource, 's')} FROM claimed s`,
    [now, claimedUntil, limit],
  );
  return entitiesOf(CalendarSource, rows);
}

export async function deleteSource(tx: EntityManager, id: string): Promise<void> {
  await tx.query(`DELETE FROM calendar_sources WHERE id = $1`, [id]);
}
