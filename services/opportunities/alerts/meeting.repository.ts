import type { DataSource, EntityManager } from 'typeorm';

type Db = DataSource | EntityManager;

/** The lexemes of the words of each of the given postings. */
export async function findLexemes(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows: { id: string; lexemes: string[] }[] = await db.query('SELECT id, tsvector_to_array(words) AS lexemes FROM opportunities WHERE id = ANY($1::uuid[])', [ids]);
  return new Map(rows.map(({ id, lexemes }) => [id, lexemes]));
}

/** Postings and the numbers of queries that may find them: the nth of the one with the nth of the other. */
export interface Pairs {
  readonly ids: readonly string[];
  readonly queries: readonly number[];
}

/** Those of the pairs of which the query does find the posting, by the operator of the search itself; each as its position in the lists. `texts` are the queries by their number. */
export async function findTruePairs(db: Db, { ids, queries }: Pairs, texts: readonly string[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const used = [...new Set(queries)];
  const [row]: { found: number[] | null }[] = await db.query(
    `WITH asked AS MATERIALIZED (SELECT number, query::tsquery AS query FROM unnest($3::int[], $4::text[]) AS given(number, query))
     SELECT array_agg(pair.at::int) AS found
       FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS pair(id, number, at) JOIN asked USING (number) JOIN opportunities o USING (id)
      WHERE o.words @@ asked.query`,
    [ids, queries, used, used.map((number) => texts[number])],
  );
  return (row?.found ?? []).map((at) => at - 1);
}
