import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { OrganisationStatus } from '../organisation/organisation.codes.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Decision } from './decision.ts';

/** An organisation for the time of the transaction: whoever wants to decide at the same time waits. Null when there is none. */
export async function lockOrganisation(tx: EntityManager, id: string): Promise<Organisation | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx.connection, Organisation, 'o')} FROM organisations o WHERE o.id = $1 FOR UPDATE`, [id]);
  return entitiesOf(Organisation, rows)[0] ?? null;
}

/** Moves an organisation from the state that was looked at; false, and nothing is written, when that is no longer its state. */
export async function moveOrganisation(
  tx: EntityManager,
  { id, version }: Pick<Organisation, 'id' | 'version'>,
  { status, waitingSince }: { status: OrganisationStatus; waitingSince: Date },
): Promise<boolean> {
  const [, affected] = await tx.query(
    `UPDATE organisations SET status = $3, waiting_since = $4, version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, status, waitingSince],
  );
  return affected === 1;
}

/** Adds a step; gives its id. */
export async function insertDecision(tx: EntityManager, decision: Pick<Decision, 'organisationId' | 'step' | 'words' | 'decidedBy' | 'decidedAt' | 'version'>): Promise<string> {
  const { organisationId, step, words, decidedBy, decidedAt, version } = decision;
  const [row] = await tx.query(
    `INSERT INTO decisions (organisation_id, step, words, decided_by, decided_at, version) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [organisationId, step, words, decidedBy, decidedAt, version],
  );
  return row.id;
}

/** The steps of several organisations, newest first, at most 100 of each. */
export async function findDecisions(db: DataSource | EntityManager, organisationIds: readonly string[]): Promise<Decision[]> {
  const rows = await db.query(
    `SELECT ${columnsOf('connection' in db ? db.connection : db, Decision, 'd')} FROM unnest($1::uuid[]) AS asked(id)
      CROSS JOIN LATERAL (SELECT * FROM decisions d WHERE d.organisation_id = asked.id ORDER BY d.version DESC LIMIT 100) AS d
      ORDER BY d.version DESC`,
    [organisationIds],
  );
  return entitiesOf(Decision, rows);
}

/** Keyset position of the queue. */
export interface CasePosition {
  readonly waitingSince: string;
  readonly id: string;
}

/** The organisations of a network that wait to be checked, longest first. */
export async function findWaiting(db: DataSource, networkId: string, { limit, after }: { limit: number; after?: CasePosition }): Promise<Organisation[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Organisation, 'o')} FROM organisations o
      WHERE o.network_id = $1 AND o.status = 'PENDING' AND ($2::timestamptz IS NULL OR (o.waiting_since, o.id) > ($2, $3::uuid))
      ORDER BY o.waiting_since, o.id LIMIT $4`,
    [networkId, after?.waitingSince ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Organisation, rows);
}

export async function countWaiting(db: DataSource, networkId: string): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM organisations WHERE network_id = $1 AND status = 'PENDING'`, [networkId]);
  return row.count;
}

/** How many other organisations of the same network have a name much like that of each. */
export async function countSimilar(db: DataSource, organisationIds: readonly string[]): Promise<{ id: string; count: number }[]> {
  return db.query(
    `SELECT o.id, count(s.id)::int AS count FROM organisations o
       LEFT JOIN organisations s ON s.network_id = o.network_id AND s.id <> o.id AND public.similarity(fold(s.name), fold(o.name)) > 0.6
      WHERE o.id = ANY($1) GROUP BY o.id`,
    [organisationIds],
  );
}
