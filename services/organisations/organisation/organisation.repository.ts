import type { DataSource, EntityManager } from 'typeorm';
import { asked, foundByWords } from '../../shared/search-words.ts';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { upsertRows, type Written } from '../../shared/upsert.ts';
import type { OrganisationKind } from './organisation.codes.ts';
import { Organisation } from './organisation.ts';

/** What a directory page is asked for; the lists mean "any of", `words` must all occur. */
export interface OrganisationSearch {
  readonly words: readonly string[];
  readonly kinds?: readonly OrganisationKind[];
  readonly interests?: readonly string[];
  readonly network?: string;
  readonly lookingForHelpers?: boolean;
  readonly lookingForMembers?: boolean;
}

const BY_NAME = `o.name COLLATE "de-x-icu"`;

/** SQL: what is found by parts of its words, and what by its German forms; there are indexes of both. */
const PARTS = `fold(o.name || ' ' || o.purpose || ' ' || coalesce(o.town, ''))`;
const STEMS = `to_tsvector('pg_catalog.german', o.name || ' ' || o.purpose || ' ' || coalesce(o.town, '') || ' ' || o.description)`;

/** SQL: what is looked for; the words are the values from `first` on. */
const matches = (words: readonly string[], first: number): string => `o.status = 'VERIFIED'
    AND ${foundByWords(words, { parts: PARTS, stems: STEMS, first })}
    AND ($1::text[] IS NULL OR o.kind = ANY($1))
    AND ($2::text[] IS NULL OR o.interest_ids && $2)
    AND ($3::uuid IS NULL OR o.network_id = $3)
    AND ($4::boolean IS NULL OR o.looking_for_helpers = $4)
    AND ($5::boolean IS NULL OR o.looking_for_members = $5)`;

function searchParameters({ kinds, interests, network, lookingForHelpers, lookingForMembers }: OrganisationSearch): unknown[] {
  return [asked(kinds), asked(interests), network ?? null, lookingForHelpers ?? null, lookingForMembers ?? null];
}

/** Verified organisations by name, after the keyset position when one is given. */
export async function findOrganisations(
  db: DataSource,
  search: OrganisationSearch,
  { limit, after }: { limit: number; after?: { name: string; id: string } },
): Promise<Organisation[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Organisation, 'o')} FROM organisations o
      WHERE ${matches(search.words, 9)} AND ($6::text IS NULL OR (${BY_NAME}, o.id) > ($6 COLLATE "de-x-icu", $7::uuid))
      ORDER BY ${BY_NAME}, o.id LIMIT $8`,
    [...searchParameters(search), after?.name ?? null, after?.id ?? null, limit, ...search.words],
  );
  return entitiesOf(Organisation, rows);
}

export async function countOrganisations(db: DataSource, search: OrganisationSearch): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM organisations o WHERE ${matches(search.words, 6)}`, [...searchParameters(search), ...search.words]);
  return row.count;
}

export async function findOrganisationsById(db: DataSource, ids: readonly string[]): Promise<Organisation[]> {
  const rows = await db.query(`SELECT ${columnsOf(db, Organisation, 'o')} FROM organisations o WHERE o.id = ANY($1)`, [ids]);
  return entitiesOf(Organisation, rows);
}

export async function findOrganisationBySlug(db: DataSource, slug: string): Promise<Organisation | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, Organisation, 'o')} FROM organisations o WHERE o.slug = $1`, [slug]);
  return entitiesOf(Organisation, rows)[0] ?? null;
}

/** What a list that is loaded again leaves as it is: it does not undo a suspension, and it knows nothing of the register. */
const KEPT = ['slug', 'status', 'register_court', 'register_number', 'looking_for_helpers', 'looking_for_members'];

/** Writes organisations by id and tells what became of each; `version` counts the changes. */
export async function upsertOrganisations(db: EntityManager, organisations: readonly Organisation[]): Promise<Written[]> {
  return upsertRows(db, Organisation, organisations, { keep: KEPT, versionColumn: 'version' });
}

/** Organisations as they stand in the transaction, also those that are not public. */
export async function findWritten(db: EntityManager, ids: readonly string[]): Promise<Organisation[]> {
  const rows = await db.query(`SELECT ${columnsOf(db.connection, Organisation, 'o')} FROM organisations o WHERE o.id = ANY($1) ORDER BY o.id`, [ids]);
  return entitiesOf(Organisation, rows);
}

/** Candidates for a duplicate: organisations of about that name that are listed or wait for their check, the most alike first. */
export async function findSimilarNames(db: DataSource | EntityManager, name: string): Promise<Organisation[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Organisation, 'o')} FROM organisations o
      WHERE fold(o.name) OPERATOR(public.%) fold($1) AND o.status IN ('VERIFIED', 'PENDING')
      ORDER BY public.similarity(fold(o.name), fold($1)) DESC, o.id LIMIT 50`,
    [name],
  );
  return entitiesOf(Organisation, rows);
}

/** Writes columns of an organisation if it still has that version; null when it has not, and nothing is written then. */
export async function changeOrganisation(db: EntityManager, { id, ...columns }: Partial<Organisation> & { id: string }, version: number): Promise<Organisation | null> {
  const { affected } = await db
    .createQueryBuilder()
    .update(Organisation)
    .set({ ...columns, version: () => 'version + 1' })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return affected === 1 ? ((await findWritten(db, [id]))[0] ?? null) : null;
}
