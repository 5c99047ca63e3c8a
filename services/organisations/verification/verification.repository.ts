import type { DataSource, EntityManager } from 'typeorm';
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

/** Writes checks by id. */
export async function upsertVerifications(db: EntityManager, verifications: readonly Verification[]): Promise<void> {
  await upsertRows(db, Verification, verifications);
}
