import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { upsertRows, type Written } from '../../shared/upsert.ts';
import type { Override } from '../event/event.codes.ts';
import { PUBLIC, upsertEvents } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import { EventSeries } from './event-series.ts';

/** What is stored of one date of a series. */
export interface StoredOccurrence {
  readonly id: string;
  readonly recurrenceId: Date;
  readonly overriddenBy: Override | null;
}

/** A series, which nobody else writes until the transaction ends. */
export async function lockSeries(tx: EntityManager, id: string): Promise<EventSeries | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx, EventSeries, 's')} FROM event_series s WHERE s.id = $1 FOR UPDATE`, [id]);
  return entitiesOf(EventSeries, rows)[0] ?? null;
}

/** Writes a series by its id. How far it is unfolded does not count as a change. */
export async function upsertSeries(tx: EntityManager, series: EventSeries): Promise<Written> {
  const [written = 'unchanged'] = await upsertRows(tx, EventSeries, [series], { quiet: ['unfolded_until', 'ended'] });
  return written;
}

/** The dates of a series that start from then on by its rule, wherever they were moved. */
export async function findOccurrences(tx: EntityManager, seriesId: string, from: Date): Promise<StoredOccurrence[]> {
  return tx.query(`SELECT id, recurrence_id AS "recurrenceId", overridden_by AS "overriddenBy" FROM events WHERE series_id = $1 AND recurrence_id >= $2`, [seriesId, from]);
}

/** Writes dates on behalf of their series: the change sets none of them apart by itself. */
export async function writeOccurrences(tx: EntityManager, events: readonly Event[], override: Override | null): Promise<Written[]> {
  if (events.length === 0) return [];
  await tx.query(`SELECT set_config('events.series_is_written', 'yes', true)`);
  const written = await upsertEvents(tx, events);
  await tx.query(`UPDATE events SET overridden_by = $2 WHERE id = ANY($1) AND overridden_by IS DISTINCT FROM $2`, [events.map(({ id }) => id), override]);
  await tx.query(`SELECT set_config('events.series_is_written', 'no', true)`);
  return written;
}

/** What PostgreSQL says when a row is still referred to. */
const STILL_NEEDED = '23503';

async function remove(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query('SAVEPOINT remove_dates');
  try {
    await tx.query(`DELETE FROM events WHERE id = ANY($1)`, [ids]);
    await tx.query('RELEASE SAVEPOINT remove_dates');
  } catch (error) {
    if ((error as { code?: string }).code !== STILL_NEEDED) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT remove_dates');
    if (ids.length > 1) for (const id of ids) await remove(tx, [id]);
    else await tx.query(`UPDATE events SET status = 'CANCELLED' WHERE id = ANY($1)`, [ids]);
  }
}

/** Removes dates that do not take place. One on which something hangs, such as a registration, stays and is cancelled. */
export async function removeDates(tx: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(`SELECT set_config('events.series_is_written', 'yes', true)`);
  await remove(tx, ids);
  await tx.query(`SELECT set_config('events.series_is_written', 'no', true)`);
}

/** Far from every calendar: dates that change places do not meet there. Hours, since a day of a time zone may have 23. */
const ASIDE = `interval '8766000 hours'`;

/** Gives stored dates of a series new starts by their rule, in pairs, and another series to which they belong; nothing else about them changes. */
export async function moveDates(tx: EntityManager, seriesId: string, intoId: string, was: readonly Date[], is: readonly Date[]): Promise<void> {
  await tx.query(
    `UPDATE events e SET series_id = $2, recurrence_id = m.after + ${ASIDE} FROM unnest($3::timestamptz[], $4::timestamptz[]) AS m (before, after)
      WHERE e.series_id = $1 AND e.recurrence_id = m.before`,
    [seriesId, intoId, was, is],
  );
  await tx.query(`UPDATE events SET recurrence_id = recurrence_id - ${ASIDE} WHERE series_id = $1 AND recurrence_id > '2500-01-01'`, [intoId]);
}

export async function findSeriesById(db: DataSource, ids: readonly string[]): Promise<EventSeries[]> {
  return entitiesOf(EventSeries, await db.query(`SELECT ${columnsOf(db, EventSeries, 's')} FROM event_series s WHERE s.id = ANY($1)`, [ids]));
}

/** How many public dates of each series are neither over nor cancelled at a moment; series without any are left out. */
export async function countUpcoming(db: DataSource, seriesIds: readonly string[], now: Date): Promise<Map<string, number>> {
  const rows: { id: string; count: number }[] = await db.query(
    `SELECT e.series_id AS id, count(*)::int AS count FROM events e WHERE e.series_id = ANY($1) AND e.status = 'PUBLISHED' AND ${PUBLIC} AND e.ends_at > $2 GROUP BY 1`,
    [seriesIds, now],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** The starts to come by the rule of each series on which nothing takes place, taken out or cancelled, soonest first and at most `limit` of each. */
export async function findExceptDates(db: DataSource, seriesIds: readonly string[], { from, limit }: { from: Date; limit: number }): Promise<{ seriesId: string; date: Date }[]> {
  return db.query(
    `SELECT s.id AS "seriesId", d.date FROM event_series s CROSS JOIN LATERAL (
        SELECT date FROM (SELECT unnest(s.excluded) AS date UNION SELECT e.recurrence_id FROM events e WHERE e.series_id = s.id AND e.status = 'CANCELLED') AS off
         WHERE date > $2 ORDER BY date LIMIT $3) AS d
      WHERE s.id = ANY($1) ORDER BY s.id, d.date`,
    [seriesIds, from, limit],
  );
}

/** Ids of series that have dates after what is stored, and are stored up to before the given moment. */
export async function findSeriesToUnfold(db: DataSource, before: Date, limit: number): Promise<string[]> {
  const rows: { id: string }[] = await db.query(`SELECT id FROM event_series WHERE NOT ended AND unfolded_until < $1 ORDER BY unfolded_until LIMIT $2`, [before, limit]);
  return rows.map(({ id }) => id);
}
