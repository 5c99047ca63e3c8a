import type { DataSource, EntityManager } from 'typeorm';

type Db = DataSource | EntityManager;

/** What a list writes of an organisation. */
const WRITTEN = [
  'kind', 'name', 'purpose', 'description', 'street', 'postal_code', 'town', 'latitude', 'longitude', 'website', 'founded_in', 'interest_ids', 'network_id', 'contact_email', 'contact_locale', 'source', 'source_id',
].join(', ');

export interface StandingOrganisation {
  readonly id: string;
  readonly version: number;
  /** What can be put back. */
  readonly before: object;
}

/** How organisations stand now; held until the transaction ends. */
export async function holdStandingOrganisations(tx: EntityManager, ids: readonly string[]): Promise<Map<string, StandingOrganisation>> {
  const rows: StandingOrganisation[] = await tx.query('SELECT o.id, o.version, to_jsonb(o) AS before FROM organisations o WHERE o.id = ANY($1) ORDER BY o.id FOR UPDATE', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which of the organisations people act for or are asked to, or that were checked, decided upon or have pictures. */
export async function findOrganisationsInUse(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT o.id FROM unnest($1::uuid[]) AS o (id)
      WHERE ${['memberships', 'invitations', 'verifications', 'decisions', 'pictures'].map((table) => `EXISTS (SELECT FROM ${table} t WHERE t.organisation_id = o.id)`).join(' OR ')}`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function deleteOrganisations(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM organisations WHERE id = ANY($1)', [ids]);
}

/** Puts back how organisations were before a list was written. */
export async function restoreOrganisations(tx: EntityManager, before: readonly object[]): Promise<void> {
  await tx.query(
    `UPDATE organisations o SET (${WRITTEN}) = (SELECT ${WRITTEN} FROM jsonb_populate_record(NULL::organisations, b.row)), version = o.version + 1
       FROM jsonb_array_elements($1) AS b (row) WHERE o.id = (b.row->>'id')::uuid`,
    [JSON.stringify(before)],
  );
}

/** Those of the names that an organisation bears already which is none of `ids`; as they were given. */
export async function findTakenNames(db: Db, names: readonly string[], ids: readonly string[]): Promise<Set<string>> {
  const rows: { name: string }[] = await db.query(
    `SELECT n.name FROM unnest($1::text[]) AS n (name) WHERE EXISTS (SELECT FROM organisations o WHERE fold(o.name) = fold(n.name) AND o.status IN ('VERIFIED', 'PENDING') AND o.id <> ALL($2))`,
    [names, ids],
  );
  return new Set(rows.map(({ name }) => name));
}
