import type { DataSource, EntityManager } from 'typeorm';
import type { Tallied } from '../../shared/figures/tally.ts';
import type { NetworkCentre } from './nearest-network.ts';

/** What is counted of a search. */
export interface CountedSearch {
  readonly day: string;
  readonly networkId: string;
  /** The name of a figure, or `words`. */
  readonly figure: string;
  /** Only with `words`: those of a search that found nothing. */
  readonly words: string;
  /** Whether a visitor is counted with it for the first time that day. */
  readonly isVisitor: boolean;
}

export const WORDS = 'words';
/** With so many different words of a network and a month, no new ones are kept; hostile clients make up as many as they like. */
const MOST_WORDS = 20_000;

/** SQL: networks with the middle of their postings. */
export const CENTRES = `
  SELECT coalesce(o.network_id, k.network_id) AS id, avg(o.latitude) AS latitude, avg(o.longitude) AS longitude
    FROM known_organisations k FULL JOIN opportunities o ON o.organisation_id = k.id
   WHERE coalesce(o.network_id, k.network_id) IS NOT NULL GROUP BY 1`;

/** The networks that anything belongs to. */
export async function findNetworkCentres(db: DataSource): Promise<NetworkCentre[]> {
  return db.query(`${CENTRES} ORDER BY 1`);
}

const COUNTED = `json_to_recordset($1) AS r(day date, "networkId" uuid, figure text, words text, "isVisitor" boolean, count integer)`;
const SUMS = `sum(count) AS searches, coalesce(sum(count) FILTER (WHERE "isVisitor"), 0) AS visitors`;

/** Adds to what was counted already. */
export async function addSearches(db: DataSource, counted: readonly Tallied<CountedSearch>[]): Promise<void> {
  const rows = JSON.stringify(counted.map(({ what, count }) => ({ ...what, count })));
  await db.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO counted_searches AS c (day, network_id, figure, searches, visitors)
       SELECT day, "networkId", figure, ${SUMS} FROM ${COUNTED} WHERE figure <> '${WORDS}' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
       ON CONFLICT (day, network_id, figure) DO UPDATE SET searches = c.searches + excluded.searches, visitors = c.visitors + excluded.visitors`,
      [rows],
    );
    await tx.query(
      `INSERT INTO search_words AS c (network_id, month, words, searches, visitors)
       SELECT "networkId", month, words, ${SUMS} FROM (SELECT *, date_trunc('month', day)::date AS month FROM ${COUNTED}) f
        WHERE figure = '${WORDS}' AND (EXISTS (SELECT FROM search_words w WHERE w.network_id = f."networkId" AND w.month = f.month AND w.words = f.words)
           OR (SELECT count(*) FROM search_words w WHERE w.network_id = f."networkId" AND w.month = f.month) < ${MOST_WORDS})
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
       ON CONFLICT (network_id, month, words) DO UPDATE SET searches = c.searches + excluded.searches, visitors = c.visitors + excluded.visitors`,
      [rows],
    );
  });
}

/** Makes figures of what was counted on a day. */
export async function addUpSearches(tx: EntityManager, day: string): Promise<void> {
  await tx.query(
    `INSERT INTO daily_figures (network_id, day, figure, grouping, key, value, people)
     SELECT network_id, day, figure, 'ALL', '', searches, visitors FROM counted_searches WHERE day = $1`,
    [day],
  );
}

/** Forgets what was counted before a day, and the words of closed months that fewer people searched for. */
export async function forgetSearches(db: DataSource, before: string, fewestVisitors: number): Promise<void> {
  await db.query('DELETE FROM counted_searches WHERE day < $1', [before]);
  await db.query('DELETE FROM search_words w USING closed_months c WHERE c.month = w.month AND w.visitors < $1', [fewestVisitors]);
}

/** The words of some closed months that as many people or more searched for without a result, the most frequent first. */
export async function findSearchWords(
  db: DataSource,
  { networkId, from, to, fewestVisitors, most }: { readonly networkId: string; readonly from: string; readonly to: string; readonly fewestVisitors: number; readonly most: number },
): Promise<{ words: string; searches: number }[]> {
  return db.query(
    `SELECT words, sum(searches)::integer AS searches FROM search_words JOIN closed_months USING (month)
      WHERE network_id = $1 AND month BETWEEN $2 AND $3 AND visitors >= $4 GROUP BY words ORDER BY 2 DESC, words LIMIT $5`,
    [networkId, from, to, fewestVisitors, most],
  );
}
