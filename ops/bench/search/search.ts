import { SUBGRAPH_OPTIONS } from '../../start/node-options.ts';
import { end, messageOf, startModule } from '../processes.ts';
import type { Result } from '../result.ts';
import type { Bench, Suite } from '../suite.ts';
import { filledDatabase } from './filled.ts';
import type { LoadReport, SearcherEnvironment, SearchReport, WriteReport } from './messages.ts';
import { DROP_PLAIN_INDEXES, PLAIN_INDEXES } from './plain.ts';
import { growth, resultsOf } from './results.ts';

const WITHIN_MS = 10 * 60_000;

async function askProcess<T>({ onEnd }: Bench, path: string, environment: SearcherEnvironment, options: readonly string[] = []): Promise<T> {
  const child = startModule(path, { ...environment }, options);
  onEnd(() => end(child));
  return messageOf<T>(child, WITHIN_MS);
}

/**
 * The match index with so many generated postings, from few to many, each in a database of its own: loading, memory, searches without and with words, beside the
 * time in which PostgreSQL reads the rows of a page and beside the plain design of one wide table with the usual indexes.
 */
export const searchSuite: Suite = async (bench) => {
  const results: Result[] = [];
  const reports: SearchReport[] = [];
  for (const rows of bench.rows) {
    const { adminUrl, url, client, close } = await filledDatabase(bench, rows);
    const environment: SearcherEnvironment = { BENCH_DATABASE_URL: url, BENCH_ADMIN_URL: adminUrl, BENCH_WITH_PLAIN: 'yes' };
    const load = await askProcess<LoadReport>(bench, 'ops/bench/search/loader.js', environment, ['--expose-gc']);
    bench.say(`loaded in ${Math.round(load.loadMs)} ms, ${(load.bytes / 1e6).toFixed(1)} MB`);
    for (const statement of PLAIN_INDEXES) await client.query(statement);
    await client.query('ANALYZE opportunities.opportunities');
    const report = await askProcess<SearchReport>(bench, 'ops/bench/search/searcher.js', environment, SUBGRAPH_OPTIONS);
    for (const statement of DROP_PLAIN_INDEXES) await client.query(statement);
    const writes = await askProcess<WriteReport>(bench, 'ops/bench/search/writer.js', environment);
    reports.push(report);
    results.push(...resultsOf(rows, load, report, writes));
    bench.say(JSON.stringify({ ...report, writes }));
    await close();
  }
  return [...results, ...growth(bench.rows, reports)];
};
