import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';

/** Ids of the people who look after an organisation. */
export async function findMemberIds(db: DataSource | EntityManager, organisationId: string): Promise<string[]> {
  const rows: { id: string }[] = await db.query('SELECT person_id AS id FROM memberships WHERE organisation_id = $1 ORDER BY person_id', [organisationId]);
  return rows.map(({ id }) => id);
}

/** Where a member's mail goes; null when they are none (any more). */
export interface MemberForMail {
  readonly email: string;
  readonly name: string | null;
  readonly locale: Locale;
  readonly organisationName: string;
  readonly slug: string;
}

export async function findMemberForMail(db: DataSource, organisationId: string, personId: string): Promise<MemberForMail | null> {
  const [row] = await db.query(
    `SELECT p.email, p.name, p.locale, o.name AS "organisationName", o.slug FROM memberships m JOIN people p ON p.id = m.person_id JOIN organisations o ON o.id = m.organisation_id
      WHERE m.organisation_id = $1 AND m.person_id = $2`,
    [organisationId, personId],
  );
  return row ?? null;
}
