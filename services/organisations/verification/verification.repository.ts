import { type DataSource, type EntityManager, In } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { upsertRows } from '../../shared/upsert.ts';
import { Verification } from './verification.ts';

/** The newest check of each subject, of several organisations at once. */
export async function findVerifications(db: DataSource, organisationIds: readonly string[]): Promise<Verification[]> {
  const rows = await db.query(
    `SELECT DISTINCT ON (v.organisation_id, v.subject) ${columnsOf(db, Verification, 'v')}
       FROM verifications v WHERE v.organisation_id = ANY($1)
      ORDER BY v.organisation_id, v.subject, v.checked_on DESC, v.id DESC`,
    [organisationIds],
  );
  return entitiesOf(Verification, rows).sort((a, b) => b.checkedOn.localeCompare(a.checkedOn) || a.subject.localeCompare(b.subject));
}

export function findChecksById(db: DataSource, ids: readonly string[]): Promise<Verification[]> {
  return db.getRepository(Verification).findBy({ id: In([...ids]) });
}

/** Every check of several organisations, also those that newer ones replace, newest first, at most 100 of each. */
export async function findAllChecks(db: DataSource, organisationIds: readonly string[]): Promise<Verification[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Verification, 'v')} FROM unnest($1::uuid[]) AS asked(id)
      CROSS JOIN LATERAL (SELECT * FROM verifications v WHERE v.organisation_id = asked.id ORDER BY v.checked_on DESC, v.id DESC LIMIT 100) AS v
      ORDER BY v.checked_on DESC, v.id DESC`,
    [organisationIds],
  );
  return entitiesOf(Verification, rows);
}

/** Whether an organisation has a check that counts on a day, by the newest of each subject. */
export async function hasCheckThatCounts(db: EntityManager, organisationId: string, day: string): Promise<boolean> {
  const rows = await db.query(
    `SELECT 1 FROM (SELECT DISTINCT ON (subject) valid_until FROM verifications WHERE organisation_id = $1 ORDER BY subject, checked_on DESC, id DESC) AS newest
      WHERE valid_until IS NULL OR valid_until >= $2 LIMIT 1`,
    [organisationId, day],
  );
  return rows.length > 0;
}

/** Keyset position of the checks that end. */
export interface CheckPosition {
  readonly validUntil: string;
  readonly id: string;
}

const ENDING = `FROM organisations o
      CROSS JOIN LATERAL (SELECT DISTINCT ON (subject) * FROM verifications WHERE organisation_id = o.id ORDER BY subject, checked_on DESC, id DESC) AS v
      WHERE o.network_id = $1 AND o.status = 'VERIFIED' AND v.valid_until <= $2`;

/** The checks of a network's verified organisations that no newer one replaces and that end by a day, or have ended; soonest first. */
export async function findEndingChecks(
  db: DataSource,
  networkId: string,
  { until, limit, after }: { until: string; limit: number; after?: CheckPosition },
): Promise<Verification[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Verification, 'v')} ${ENDING} AND ($3::date IS NULL OR (v.valid_until, v.id) > ($3, $4::uuid))
      ORDER BY v.valid_until, v.id LIMIT $5`,
    [networkId, until, after?.validUntil ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Verification, rows);
}

export async function countEndingChecks(db: DataSource, networkId: string, until: string): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count ${ENDING}`, [networkId, until]);
  return row.count;
}

/** Writes checks by id. */
export async function upsertVerifications(db: EntityManager, verifications: readonly Verification[]): Promise<void> {
  await upsertRows(db, Verification, verifications);
}
