import type { DataSource, EntityManager } from 'typeorm';
import type { Posting } from '../matching/posting.ts';

/** So many postings in which words occur are all looked at. */
export const TEXT_CANDIDATES = 2_000;
/** When there are more: so many of the last confirmed. */
export const FRESHEST_CANDIDATES = 500;

const POSTING = `o.id, o.kind, o.interest_ids AS interests, o.skill_ids AS skills, o.latitude, o.longitude, o.attendance,
    o.availability, o.commitment, o.languages, o.minimum_age AS "minimumAge", o.maximum_age AS "maximumAge", o.accessibility,
    o.network_id AS "networkId", o.organisation_id AS "organisationId", o.expires_at AS "expiresAt",
    coalesce(o.published_at, o.last_confirmed_at, 'epoch') AS "publishedAt",
    coalesce(o.last_confirmed_at, o.published_at, 'epoch') AS "lastConfirmedAt",
    CASE WHEN k.share_answered IS NOT NULL
         THEN json_build_object('shareAnswered', k.share_answered, 'medianHours', k.median_hours) END AS responsiveness
  FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id
 WHERE o.status = 'PUBLISHED' AND k.status = 'VERIFIED'`;

/** Those of the given postings that may be found. */
export async function findLivePostingsById(db: DataSource | EntityManager, ids: readonly string[]): Promise<Posting[]> {
  return db.query(`SELECT ${POSTING} AND o.id = ANY($1::uuid[])`, [ids]);
}

/** How PostgreSQL reads a typed text. */
export interface Meaning {
  /** The query in full, with roots, parts and synonyms, as text. */
  readonly query: string;
  /** False when there is no word that could be searched for: German or English knows only stop words in it ("und" is a word in English, but nobody means it). */
  readonly hasWords: boolean;
}

/** Reads typed texts, all in one statement. */
export async function findMeanings(db: DataSource, texts: readonly string[]): Promise<Map<string, Meaning>> {
  const rows: (Meaning & { typed: string })[] = await db.query(
    `SELECT typed, search_query(typed)::text AS query, has_words(typed) AS "hasWords" FROM unnest($1::text[]) typed`,
    [texts],
  );
  return new Map(rows.map(({ typed, query, hasWords }) => [typed, { query, hasWords }]));
}

/** What a full-text search found. */
export interface TextMatches {
  /** False when nothing was found and the text holds no word that could be searched for. */
  readonly hasWords: boolean;
  /** Rank of each posting, 0..1. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly isComplete: boolean;
}

/** The postings in which the typed words occur, or the last confirmed of very many. Packed into two texts, since there may be thousands. */
export async function findByText(
  db: DataSource, { query, hasWords }: Meaning, now: Date, { most, freshest } = { most: TEXT_CANDIDATES, freshest: FRESHEST_CANDIDATES },
): Promise<TextMatches> {
  const [row]: { ids: string | null; ranks: string | null; isWhole: boolean | null }[] = await db.query(
    `SELECT string_agg(id::text, ' ') AS ids, string_agg(rank::text, ' ') AS ranks, bool_and(is_whole) AS "isWhole" FROM found_by_words($1::tsquery, $2, $3, $4)`,
    [query, now, most, freshest],
  );
  const ids = row?.ids?.split(' ') ?? [];
  const ranks = row?.ranks?.split(' ') ?? [];
  return { hasWords: ids.length > 0 || hasWords, ranks: new Map(ids.map((id, position) => [id, Number(ranks[position])])), isComplete: row?.isWhole ?? true };
}

/** The rank of each of the given postings in which the typed words occur, 0..1. */
export async function findRanks(db: DataSource, { query }: Meaning, ids: readonly string[]): Promise<Map<string, number>> {
  const rows: { id: string; rank: number }[] = await db.query(
    `SELECT o.id, least(ts_rank('{0.1,0.3,0.6,1}', o.words, $1::tsquery), 1) AS rank
       FROM unnest($2::uuid[]) asked(id) JOIN opportunities o USING (id) WHERE o.words @@ $1::tsquery`,
    [query, ids],
  );
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}

/** A word that is looked for in a posting. */
export interface WordIn {
  readonly id: string;
  readonly word: string;
}

/** Those pairs of which the word occurs in the posting, in one statement. `queries` has each of the words. */
export async function findWordsIn(db: DataSource, pairs: readonly WordIn[], queries: ReadonlyMap<string, string>): Promise<WordIn[]> {
  return db.query(
    `WITH asked AS MATERIALIZED (SELECT word, query::tsquery AS query FROM unnest($3::text[], $4::text[]) AS given(word, query))
     SELECT o.id, asked.word FROM unnest($1::uuid[], $2::text[]) AS pair(id, word) JOIN asked USING (word) JOIN opportunities o USING (id)
      WHERE o.words @@ asked.query`,
    [pairs.map(({ id }) => id), pairs.map(({ word }) => word), [...queries.keys()], [...queries.values()]],
  );
}
