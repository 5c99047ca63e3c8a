import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { dayIn } from '../../shared/site-days.repository.ts';
import { Person } from './person.ts';

type Db = DataSource | EntityManager;

/** The person with this address (as `emailKey` writes it), made when there is none; `id` (a fresh one when left out), `name` and `locale` are for a new one. Of two at once both get the same. */
export async function ensurePerson(db: Db, { id = null, email, name = null, locale }: { id?: string | null; email: string; name?: string | null; locale: Locale }): Promise<string> {
  const [row] = await db.query(
    `INSERT INTO people (id, email, name, locale, last_seen_on) VALUES (coalesce($1, uuidv7()), $2, $3, $4, ${dayIn('now()')})
     ON CONFLICT (email) DO UPDATE SET last_seen_on = ${dayIn('now()')} RETURNING id`,
    [id, email, name, locale],
  );
  return row.id;
}

export async function findPersonByEmail(db: Db, email: string): Promise<Person | null> {
  return db.getRepository(Person).findOneBy({ email });
}

/** What the person says about themselves; undefined leaves a column as it is. */
export async function updatePerson(db: Db, id: string, { name, locale }: { name?: string | null | undefined; locale?: Locale | undefined }): Promise<Person | null> {
  await db.query('UPDATE people SET name = CASE WHEN $2 THEN $3 ELSE name END, locale = coalesce($4, locale) WHERE id = $1', [id, name !== undefined, name ?? null, locale ?? null]);
  return db.getRepository(Person).findOneBy({ id });
}

export async function makeOperator(db: Db, personId: string): Promise<void> {
  await db.query('UPDATE people SET is_operator = true WHERE id = $1', [personId]);
}

/** Lets the person vouch for what belongs to a network; a second time changes nothing. */
export async function addCoordinator(db: Db, networkId: string, personId: string): Promise<void> {
  await db.query('INSERT INTO coordinators (network_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [networkId, personId]);
}

/** Lets the person act for an organisation; who is a member already keeps the role. */
export async function addMembership(db: Db, organisationId: string, personId: string, role: 'OWNER' | 'EDITOR'): Promise<void> {
  await db.query('INSERT INTO memberships (organisation_id, person_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [organisationId, personId, role]);
}

/** The names that people gave, by their ids; those without one are left out. */
export async function findPersonNames(db: Db, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  return db.query('SELECT id, name FROM people WHERE id = ANY($1) AND name IS NOT NULL', [ids]);
}
