import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { KnownCrisis } from './known-crisis.ts';

type Db = DataSource | EntityManager;

/** What the organisations subgraph says of a crisis that began, was changed or ended. */
export interface CrisisChanged {
  readonly id: string;
  readonly networkId: string;
  readonly networkSlug: string;
  readonly networkName: string;
  /** RFC 3339. */
  readonly endsAt: string;
  /** Grows with each change. */
  readonly version: number;
}

/** Writes what is newer than what is known. */
export async function saveKnownCrisis(db: Db, { id, networkId, networkSlug, networkName, endsAt, version }: CrisisChanged): Promise<void> {
  await db.query(
    `INSERT INTO known_crises AS k (id, network_id, network_slug, network_name, ends_at, version) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET network_slug = excluded.network_slug, network_name = excluded.network_name, ends_at = excluded.ends_at, version = excluded.version WHERE k.version < excluded.version`,
    [id, networkId, networkSlug, networkName, endsAt, version],
  );
}

/** The crisis of a network that lasts at a moment; null when there is none. */
export async function findCrisisOf(db: Db, networkId: string | null, now: Date): Promise<KnownCrisis | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, KnownCrisis, 'k')} FROM known_crises k WHERE k.network_id = $1 AND k.ends_at > $2 ORDER BY k.ends_at DESC LIMIT 1`, [networkId, now]);
  return entitiesOf(KnownCrisis, rows)[0] ?? null;
}

/** Networks in which a crisis lasts at a moment: of these, or any, the latest first. */
export async function findNetworksInCrisis(db: Db, { networkId, limit, now }: { networkId: string | null; limit: number; now: Date }): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    'SELECT k.network_id AS id FROM known_crises k WHERE k.ends_at > $1 AND ($2::uuid IS NULL OR k.network_id = $2) GROUP BY k.network_id ORDER BY max(k.id::text) DESC LIMIT $3',
    [now, networkId, limit],
  );
  return rows.map(({ id }) => id);
}

/** Whether there is a crisis in a network at a moment; never in none. */
export async function isInCrisis(db: Db, networkId: string | null, now: Date): Promise<boolean> {
  return networkId !== null && (await findCrisisOf(db, networkId, now)) !== null;
}

/** A crisis by its id, whether it lasts or not; null when nothing is known of it. */
export async function findKnownCrisis(db: Db, id: string): Promise<KnownCrisis | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, KnownCrisis, 'k')} FROM known_crises k WHERE k.id = $1`, [id]);
  return entitiesOf(KnownCrisis, rows)[0] ?? null;
}
