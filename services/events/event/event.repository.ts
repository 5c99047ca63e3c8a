import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { upsertRows, type Written } from '../../shared/upsert.ts';
import { Event } from './event.ts';

/** Keyset position of a list by start. */
export interface EventPosition {
  readonly startsAt: string;
  readonly id: string;
}

const NO_DRAFT = `e.status IN ('PUBLISHED', 'CANCELLED', 'PAST')`;

/** Nobody sees drafts, nor anything of an organisation that is known not to be verified (any more). */
export const PUBLIC = `${NO_DRAFT}
    AND NOT EXISTS (SELECT FROM known_organisations k WHERE k.id = e.organisation_id AND k.status <> 'VERIFIED')`;

/** The same for a statement that looks at very many events: the hidden organisations are read once, and not looked up for each. */
export const PUBLIC_AMONG_MANY = `${NO_DRAFT}
    AND e.organisation_id NOT IN (SELECT k.id FROM known_organisations k WHERE k.status <> 'VERIFIED')`;

/** The next public events of several owners at once, at most `limit` of each, in one statement. */
export async function findEventsOf(
  db: DataSource,
  owner: 'organisation_id' | 'opportunity_id' | 'series_id',
  ownerIds: readonly string[],
  { from, limit, after }: { from: Date; limit: number; after?: EventPosition },
): Promise<Event[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Event, 'e')} FROM unnest($1::uuid[]) AS owner(id)
      CROSS JOIN LATERAL (
        SELECT * FROM events e WHERE e.${owner} = owner.id AND ${PUBLIC} AND e.ends_at > $2
           AND ($3::timestamptz IS NULL OR (e.starts_at, e.id) > ($3, $4::uuid))
         ORDER BY e.starts_at, e.id LIMIT $5) AS e`,
    [ownerIds, from, after?.startsAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Event, rows);
}

/** How many public events of each organisation are not over at `from`. */
export async function countEventsOf(db: DataSource, organisationIds: readonly string[], from: Date): Promise<Map<string, number>> {
  const rows: { id: string; count: number }[] = await db.query(
    `SELECT e.organisation_id AS id, count(*)::int AS count FROM events e
      WHERE e.organisation_id = ANY($1) AND ${PUBLIC} AND e.ends_at > $2 GROUP BY 1`,
    [organisationIds, from],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export async function findEventsById(db: DataSource | EntityManager, ids: readonly string[]): Promise<Event[]> {
  return entitiesOf(Event, await db.query(`SELECT ${columnsOf(db, Event, 'e')} FROM events e WHERE e.id = ANY($1) AND ${PUBLIC}`, [ids]));
}

/** Events in every state. */
export async function findAnyEventsById(db: DataSource | EntityManager, ids: readonly string[]): Promise<Event[]> {
  return entitiesOf(Event, await db.query(`SELECT ${columnsOf(db, Event, 'e')} FROM events e WHERE e.id = ANY($1)`, [ids]));
}

export async function findEventBySlug(db: DataSource, slug: string): Promise<Event | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, Event, 'e')} FROM events e WHERE e.slug = $1 AND ${PUBLIC}`, [slug]);
  return entitiesOf(Event, rows)[0] ?? null;
}

/** Writes events by id and tells what became of each; a slug stays. */
export async function upsertEvents(db: DataSource | EntityManager, events: readonly Event[]): Promise<Written[]> {
  return upsertRows(db, Event, events, { keep: ['slug'], versionColumn: 'version' });
}
