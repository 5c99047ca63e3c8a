import type { DataSource } from 'typeorm';
import { startOf } from '../../shared/site-days.repository.ts';
import type { AuditEntry } from './audit-entry.ts';

/** Which lines of the log are asked for. */
export interface AuditSearch {
  /** Null for what was done in none, to the installation itself. */
  readonly networkId: string | null;
  readonly objectId: string | null;
  /** Any of them; null for all. */
  readonly actions: readonly string[] | null;
  readonly actorId: string | null;
  /** What was done to it or to something of it. */
  readonly organisationId: string | null;
  /** Days in German time, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

const MATCHES = `(e.network_id = $1 OR $1::uuid IS NULL AND e.network_id IS NULL) AND ($2::uuid IS NULL OR e.object_id = $2) AND ($3::text[] IS NULL OR e.action = ANY($3))
  AND ($4::uuid IS NULL OR e.actor_id = $4) AND ($5::uuid IS NULL OR e.object_id = $5 OR e.details ->> 'organisationId' = $5::text)
  AND ($6::date IS NULL OR e.at >= ${startOf('$6')}) AND ($7::date IS NULL OR e.at < ${startOf('$7::date + 1')})`;

const valuesOf = ({ networkId, objectId, actions, actorId, organisationId, from, to }: AuditSearch): unknown[] => [networkId, objectId, actions, actorId, organisationId, from, to];

/** Lines of the log, newest first, from below the id `before` when one is given. */
export async function findAuditEntries(db: DataSource, search: AuditSearch, { limit, before }: { limit: number; before?: string }): Promise<AuditEntry[]> {
  return db.query(
    `SELECT e.id, e.at, e.actor_id AS "actorId", e.actor_role AS "actorRole", e.action, e.object_type AS "objectType", e.object_id AS "objectId", e.details
       FROM audit.entries e WHERE ${MATCHES} AND ($8::uuid IS NULL OR e.id < $8) ORDER BY e.id DESC LIMIT $9`,
    [...valuesOf(search), before ?? null, limit],
  );
}

export async function countAuditEntries(db: DataSource, search: AuditSearch): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM audit.entries e WHERE ${MATCHES}`, valuesOf(search));
  return row.count;
}
