import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { Organisation } from '../organisation/organisation.ts';

const SOLE_OWNER = `m.role = 'OWNER'
    AND NOT EXISTS (SELECT FROM memberships other WHERE other.organisation_id = m.organisation_id AND other.person_id <> m.person_id AND other.role = 'OWNER')
    AND EXISTS (SELECT FROM memberships other WHERE other.organisation_id = m.organisation_id AND other.person_id <> m.person_id)`;

/** Organisations with other members whose last owner the person is, by name. */
export async function findSoleOwnerships(db: DataSource, personId: string): Promise<Organisation[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Organisation, 'o')} FROM memberships m JOIN organisations o ON o.id = m.organisation_id
      WHERE m.person_id = $1 AND ${SOLE_OWNER} ORDER BY o.name COLLATE "de-x-icu"`,
    [personId],
  );
  return entitiesOf(Organisation, rows);
}

/** Holds the member lists of the person's organisations until the transaction ends, so that two last owners don't leave at once. */
export async function holdMembers(tx: EntityManager, personId: string): Promise<void> {
  await tx.query(
    `SELECT 1 FROM memberships WHERE organisation_id IN (SELECT organisation_id FROM memberships WHERE person_id = $1)
      ORDER BY organisation_id, person_id FOR UPDATE`,
    [personId],
  );
}

/** Names of those organisations, as `findSoleOwnerships` finds them, within a transaction. */
export async function soleOwnershipNames(tx: EntityManager, personId: string): Promise<string[]> {
  const rows: { name: string }[] = await tx.query(`SELECT o.name FROM memberships m JOIN organisations o ON o.id = m.organisation_id WHERE m.person_id = $1 AND ${SOLE_OWNER} ORDER BY 1`, [personId]);
  return rows.map(({ name }) => name);
}

/** Somebody whose account has not been used for long. */
export interface IdleAccount {
  readonly id: string;
  readonly email: string;
}

/** The account as it stands, held until the transaction ends; null when it is gone. */
export async function holdPerson(tx: EntityManager, id: string): Promise<(IdleAccount & { readonly lastSeenOn: string }) | null> {
  const [row] = await tx.query('SELECT id, email, last_seen_on::text AS "lastSeenOn" FROM people WHERE id = $1 FOR UPDATE', [id]);
  return row ?? null;
}
