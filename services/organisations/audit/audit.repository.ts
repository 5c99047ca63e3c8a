import type { DataSource } from 'typeorm';
import type { AuditEntry } from './audit-entry.ts';

/** Which lines of the log are asked for. */
export interface AuditSearch {
  /** Null for what was done in none, to the installation itself. */
  readonly networkId: string | null;
  readonly objectId: string | null;
  /** Any of them; null for all. */
  readonly actions: readonly string[] | null;
}

const MATCHES = `(e.network_id = $1 OR $1::uuid IS NULL AND e.network_id IS NULL) AND ($2::uuid IS NULL OR e.object_id = $2) AND ($3::text[] IS NULL OR e.action = ANY($3))`;

/** Lines of the log, newest first, from below the id `before` when one is given. */
export async function findAuditEntries(db: DataSource, { networkId, objectId, actions }: AuditSearch, { limit, before }: { limit: number; before?: string }): Promise<AuditEntry[]> {
  return db.query(
    `SELECT e.id, e.at, e.actor_id AS "actorId", e.actor_role AS "actorRole", e.action, e.object_type AS "objectType", e.object_id AS "objectId", e.details
       FROM audit.entries e WHERE ${MATCHES} AND ($4::uuid IS NULL OR e.id < $4) ORDER BY e.id DESC LIMIT $5`,
    [networkId, objectId, actions, before ?? null, limit],
  );
}

export async function countAuditEntries(db: DataSource, { networkId, objectId, actions }: AuditSearch): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM audit.entries e WHERE ${MATCHES}`, [networkId, objectId, actions]);
  return row.count;
}
