import type { DataSource, EntityManager } from 'typeorm';

type Db = DataSource | EntityManager;

/** What a list says of a posting: how it stands is compared and put back by these columns. */
const SAID = [
  'kind', 'title', 'summary', 'description', 'text_language', 'interest_ids', 'skill_ids', 'place_name', 'postal_code', 'region', 'latitude', 'longitude', 'attendance', 'availability', 'commitment', 'languages',
  'minimum_age', 'maximum_age', 'accessibility', 'requirements', 'benefits', 'starts_on', 'ends_on', 'organisation_id',
];
const PUT_BACK = [...SAID, 'status', 'expires_at', 'last_confirmed_at'].join(', ');
/** That time runs out is no change by anybody, nor is a confirmation. */
const MARK = `md5(ROW(${SAID.map((name) => `o.${name}`).join(', ')}, CASE WHEN o.status = 'EXPIRED' THEN 'PUBLISHED' ELSE o.status END)::text)`;

export interface StandingOpportunity {
  readonly id: string;
  /** Another one as soon as somebody changes it. */
  readonly mark: string;
  /** What can be put back. */
  readonly before: object;
}

/** How postings stand now, by their ids. */
export async function findStandingOpportunities(db: Db, ids: readonly string[]): Promise<Map<string, StandingOpportunity>> {
  const rows: StandingOpportunity[] = await db.query(`SELECT o.id, ${MARK} AS mark, to_jsonb(o) - 'words' AS before FROM opportunities o WHERE o.id = ANY($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Holds postings until the transaction ends. */
export async function holdStandingOpportunities(tx: EntityManager, ids: readonly string[]): Promise<Map<string, StandingOpportunity>> {
  await tx.query('SELECT FROM opportunities WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
  return findStandingOpportunities(tx, ids);
}

/** Those of the postings to which somebody has written, or was invited. */
export async function findAnsweredOpportunities(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT opportunity_id AS id FROM inquiries WHERE opportunity_id = ANY($1) UNION SELECT opportunity_id FROM volunteer_invitations WHERE opportunity_id = ANY($1)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Deletes postings, and that people have kept them. */
export async function deleteListedOpportunities(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM favourites WHERE opportunity_id = ANY($1)', [ids]);
  await tx.query('DELETE FROM opportunities WHERE id = ANY($1)', [ids]);
}

/** Puts back how postings were before a list was written. */
export async function restoreOpportunities(tx: EntityManager, before: readonly object[]): Promise<void> {
  await tx.query(
    `UPDATE opportunities o SET (${PUT_BACK}) = (SELECT ${PUT_BACK} FROM jsonb_populate_record(NULL::opportunities, b.row)), version = o.version + 1, updated_at = now()
       FROM jsonb_array_elements($1) AS b (row) WHERE o.id = (b.row->>'id')::uuid`,
    [JSON.stringify(before)],
  );
}

/** Those of the organisations of which there is a posting or a letter. */
export async function findOrganisationsWithPostings(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await db.query('SELECT organisation_id AS id FROM opportunities WHERE organisation_id = ANY($1) UNION SELECT organisation_id FROM inquiries WHERE organisation_id = ANY($1)', [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Forgets organisations that are no more. */
export async function forgetKnownOrganisations(db: Db, ids: readonly string[]): Promise<void> {
  await db.query('DELETE FROM known_organisations WHERE id = ANY($1)', [ids]);
}
