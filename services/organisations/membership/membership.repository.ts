import type { DataSource, EntityManager } from 'typeorm';
import type { MemberRole } from '../../shared/viewer.ts';
import { Member } from './member.ts';

type Db = DataSource | EntityManager;

/** That a person acts for an organisation. */
export interface MembershipRow {
  readonly organisationId: string;
  readonly personId: string;
  readonly role: MemberRole;
}

/** What a person may do for an organisation; null when they are no member. */
export async function findRole(db: Db, organisationId: string, personId: string): Promise<MemberRole | null> {
  const [row] = await db.query('SELECT role FROM memberships WHERE organisation_id = $1 AND person_id = $2', [organisationId, personId]);
  return row?.role ?? null;
}

/** Writes a membership, or the role of one that is there. */
export async function saveMembership(db: Db, { organisationId, personId, role }: MembershipRow): Promise<void> {
  await db.query(
    `INSERT INTO memberships (organisation_id, person_id, role) VALUES ($1, $2, $3)
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET role = excluded.role`,
    [organisationId, personId, role],
  );
}

/** The members of several organisations, owners first, then in the order in which they came. */
export async function findMembers(db: Db, organisationIds: readonly string[]): Promise<Member[]> {
  const rows = await db.query(
    `SELECT m.organisation_id AS "organisationId", m.person_id AS "personId", p.name, p.email, m.role, m.created_at AS "createdAt"
       FROM memberships m JOIN people p ON p.id = m.person_id WHERE m.organisation_id = ANY($1)
      ORDER BY m.role DESC, m.created_at, m.person_id`,
    [organisationIds],
  );
  return rows.map((row: Member) => Object.assign(new Member(), row));
}

/** Lets changes of an organisation's members wait for each other till the transaction ends, and gives the members as they are then. */
export async function lockMembers(tx: EntityManager, organisationId: string): Promise<MembershipRow[]> {
  await tx.query('SELECT 1 FROM organisations WHERE id = $1 FOR UPDATE', [organisationId]);
  return tx.query('SELECT organisation_id AS "organisationId", person_id AS "personId", role FROM memberships WHERE organisation_id = $1', [organisationId]);
}

/** How many members and open invitations an organisation has. */
export async function countMembers(db: Db, organisationId: string): Promise<number> {
  const [row] = await db.query(
    `SELECT (SELECT count(*) FROM memberships WHERE organisation_id = $1)
          + (SELECT count(*) FROM invitations WHERE organisation_id = $1 AND accepted_at IS NULL AND expires_at > now()) AS count`,
    [organisationId],
  );
  return Number(row.count);
}

export async function removeMembership(tx: EntityManager, organisationId: string, personId: string): Promise<void> {
  await tx.query('DELETE FROM memberships WHERE organisation_id = $1 AND person_id = $2', [organisationId, personId]);
}
