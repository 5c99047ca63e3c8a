import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { upsertRows, type Written } from '../../shared/upsert.ts';
import { Opportunity } from './opportunity.ts';

/** What anybody may see of `opportunities o`: what is or was published, of a verified organisation. */
export const PUBLIC = `o.status IN ('PUBLISHED', 'FILLED', 'EXPIRED')
    AND EXISTS (SELECT FROM known_organisations k WHERE k.id = o.organisation_id AND k.status = 'VERIFIED')`;

export async function findOpportunitiesById(db: DataSource, ids: readonly string[]): Promise<Opportunity[]> {
  const rows = await db.query(`SELECT ${columnsOf(db, Opportunity, 'o')} FROM opportunities o WHERE o.id = ANY($1) AND ${PUBLIC}`, [ids]);
  return entitiesOf(Opportunity, rows);
}

/** Opportunities in every state, for who has shown that they may see them. */
export async function findAnyOpportunitiesById(db: DataSource | EntityManager, ids: readonly string[]): Promise<Opportunity[]> {
  const source = 'connection' in db ? db.connection : db;
  const rows = await db.query(`SELECT ${columnsOf(source, Opportunity, 'o')} FROM opportunities o WHERE o.id = ANY($1)`, [ids]);
  return entitiesOf(Opportunity, rows);
}

export async function findOpportunityBySlug(db: DataSource, slug: string): Promise<Opportunity | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, Opportunity, 'o')} FROM opportunities o WHERE o.slug = $1 AND ${PUBLIC}`, [slug]);
  return entitiesOf(Opportunity, rows)[0] ?? null;
}

/**
 * Writes opportunities by id and tells what became of each. Slug and day of publication stay, a fresh confirmation is no change,
 * and neither is a later end where `expiryIsQuiet`.
 */
export async function upsertOpportunities(db: EntityManager, opportunities: readonly Opportunity[], { expiryIsQuiet = false } = {}): Promise<Written[]> {
  const quiet = expiryIsQuiet ? ['last_confirmed_at', 'expires_at'] : ['last_confirmed_at'];
  return upsertRows(db, Opportunity, opportunities, { keep: ['slug', 'published_at'], quiet, versionColumn: 'version' });
}

/** Marks what ran out; tells how many. */
export async function expireOpportunities(db: DataSource, now: Date): Promise<number> {
  const [, count] = await db.query(`UPDATE opportunities SET status = 'EXPIRED', version = version + 1 WHERE status = 'PUBLISHED' AND expires_at <= $1`, [now]);
  return count;
}
