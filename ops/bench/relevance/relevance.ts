import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../services/opportunities/database.ts';
import { upsertOpportunities } from '../../../services/opportunities/opportunity/opportunity.repository.ts';
import { saveKnownOrganisations } from '../../../services/opportunities/organisation/known-organisation.repository.ts';
import { buildOpportunitiesSubgraph } from '../../../services/opportunities/subgraph.ts';
import { operationRunner } from '../../../services/shared/run-operation.ts';
import { nobody } from '../../../services/shared/viewer.ts';
import { learnOwnWords, learnWaitingWords } from '../../../services/opportunities/words/learn.ts';
import type { SubgraphUrls } from '../../database/roles.ts';
import { benchDatabase } from '../database.ts';
import { type Result, result } from '../result.ts';
import type { Suite } from '../suite.ts';
import { type JudgedQuery, relevanceOf } from './judged.ts';
import { judgedQueries, relevancePostings } from './relevance-data.ts';
import { opportunityRow, organisation } from './relevance-rows.ts';

const QUERY = 'query($text: String) { opportunities(filter: { text: $text }, first: 100) { nodes { slug } } }';
const BARS = { recall: { atLeast: 0.9 }, precision: { atLeast: 0.95 } };

/** Gives the ids of what a text finds, the best first. */
type Find = (text: string) => Promise<string[]>;

async function fill({ opportunities: url }: SubgraphUrls): Promise<number> {
  const db = await openDatabase({ url }).initialize();
  try {
    const postings = await relevancePostings();
    await saveKnownOrganisations(db, [organisation]);
    await upsertOpportunities(db.manager, postings.map((posting) => opportunityRow(posting, new Date())));
    await learnOwnWords(db);
    await learnWaitingWords(db);
    return postings.length;
  } finally {
    await db.destroy();
  }
}

/** PostgreSQL as it comes: the configuration `german` over the three texts, all words wanted, in the order of `ts_rank`. */
function builtIn(db: DataSource): Find {
  return async (text) => {
    const rows: { slug: string }[] = await db.query(
      `SELECT slug FROM opportunities CROSS JOIN websearch_to_tsquery('german', $1) query
        CROSS JOIN LATERAL to_tsvector('german', title || ' ' || summary || ' ' || description) AS said(document)
        WHERE document @@ query ORDER BY ts_rank(document, query) DESC, slug`,
      [text],
    );
    return rows.map(({ slug }) => slug);
  };
}

function resultsOf(label: string, queries: readonly JudgedQuery[], found: readonly string[][], plain: readonly string[][]): Result[] {
  const [ours, theirs] = [relevanceOf(queries, found), relevanceOf(queries, plain)];
  return [
    result(`recall, ${label}`, ours.recall, { unit: '', bar: BARS.recall, against: theirs.recall }),
    result(`precision, ${label}`, ours.precision, { unit: '', bar: BARS.precision, against: theirs.precision }),
    result(`order, ${label}`, ours.order, { unit: '', against: theirs.order }),
    result(`queries without a hit, ${label}`, ours.withoutHit, { unit: `of ${queries.length}`, against: theirs.withoutHit }),
  ];
}

/** How well everyday German queries find what is meant, beside PostgreSQL's own `german` configuration; with the misses on the standard error. */
export const relevanceSuite: Suite = async (bench) => {
  const { urls, secret } = await benchDatabase(bench, fill);
  const logger = pino({ level: 'error' }, pino.destination(2));
  const db = await openDatabase({ url: urls.opportunities }).initialize();
  const subgraph = await buildOpportunitiesSubgraph({ db, databaseUrl: urls.opportunities, jobs: { enqueue: () => Promise.resolve() }, secret, logger });
  bench.onEnd(() => subgraph.close());
  const run = operationRunner(subgraph, logger);
  const ours: Find = async (text) => {
    const { data } = await run({ query: QUERY, variables: { text } }, subgraph.contextFor(nobody('192.0.2.1')));
    const page = data?.['opportunities'] as { readonly nodes: readonly { readonly slug: string }[] } | undefined;
    return page?.nodes.map(({ slug }) => slug) ?? [];
  };
  const answers = async (queries: readonly JudgedQuery[], find: Find): Promise<string[][]> => {
    const found: string[][] = [];
    for (const { query } of queries) found.push(await find(query));
    return found;
  };
  const tuned = await judgedQueries('queries');
  const found = await answers(tuned, ours);
  for (const [index, { query, relevant }] of tuned.entries()) {
    const ids = found[index] ?? [];
    const missing = relevant.filter((id) => !ids.includes(id));
    const wrong = ids.filter((id) => !relevant.includes(id));
    if (missing.length + wrong.length > 0) bench.say(`${query}: ${[...missing.map((id) => `-${id}`), ...wrong.map((id) => `+${id}`)].join(' ')}`);
  }
  const heldOut = await judgedQueries('queries-held-out');
  const plain = builtIn(db);
  return [
    ...resultsOf('tuned', tuned, found, await answers(tuned, plain)),
    ...resultsOf('held out', heldOut, await answers(heldOut, ours), await answers(heldOut, plain)),
  ];
};
