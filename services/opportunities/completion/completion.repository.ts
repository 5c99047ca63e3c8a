import type { DataSource } from 'typeorm';
import { live } from '../opportunity/live.repository.ts';

/**
 * Words of postings that begin like a typed one, at most `limit`, each root once in its shortest form. Common ones first, as far as the database knows that
 * from its statistics, then short ones. Umlauts may be written ä, ae or a.
 */
export async function findWordsBeginning(db: DataSource, word: string, limit: number): Promise<string[]> {
  const rows: { shown: string }[] = await db.query(
    `WITH beginning AS MATERIALIZED (
       SELECT DISTINCT form FROM lower(public.unaccent('public.unaccent', plain_text($1))) folded
        CROSS JOIN LATERAL (VALUES (folded), (regexp_replace(folded, '(^|[^aeiouq])([aou])e', '\\1\\2', 'g'))) AS spelled(form)
     ), common AS (
       SELECT root, share FROM pg_stats s CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS known(root, share)
        WHERE s.schemaname = 'opportunities' AND s.tablename = 'opportunities' AND s.attname = 'words' AND root IS NOT NULL
     ), word AS (
       SELECT DISTINCT ON (k.root) k.root, k.word, k.shown FROM beginning JOIN known_words k ON k.word ~>=~ form AND k.word ~<~ (form || chr(1114111))
        ORDER BY k.root, length(k.word), k.word
     )
     SELECT shown FROM word LEFT JOIN common USING (root) ORDER BY common.share DESC NULLS LAST, length(word.word), word.word LIMIT $2`,
    [word, limit],
  );
  return rows.map(({ shown }) => shown);
}

/**
 * How many live postings each query finds, at most `cap`, in one statement. Each query is a parameter of its own, so that the planner sees whether it is of
 * common words, of which the first few are found at once, or of rare ones.
 */
export async function countFoundBy(db: DataSource, queries: readonly string[], { now, cap }: { now: Date; cap: number }): Promise<number[]> {
  if (queries.length === 0) return [];
  const counts = queries.map(
    (_, position) => `SELECT ${position} AS position, (SELECT count(*)::int FROM (
      SELECT FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id
       WHERE o.words @@ $${position + 3}::tsquery AND ${live('$1')} LIMIT $2) found) AS count`,
  );
  const rows: { count: number }[] = await db.query(`${counts.join(' UNION ALL ')} ORDER BY position`, [now, cap, ...queries]);
  return rows.map(({ count }) => count);
}
