import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '../../database/embedded.ts';
import { migrate } from '../../database/migrate.ts';
import { provision } from '../../database/provision.ts';
import { urlOfDatabase } from '../../database/roles.ts';
import { EMBEDDED_DATABASE } from '../../installation/database.ts';
import { OPENERS } from '../../installation/stores.ts';
import { end, messageOf, startModule } from '../processes.ts';
import type { Result } from '../result.ts';
import type { Bench, Suite } from '../suite.ts';
import { addPostings, generatorFor } from './fill.ts';
import type { LoadReport, SearcherEnvironment, SearchReport } from './messages.ts';
import { DROP_PLAIN_INDEXES, PLAIN_INDEXES } from './plain.ts';
import { growth, resultsOf } from './results.ts';

const WITHIN_MS = 10 * 60_000;

async function emptyDatabase({ onEnd }: Bench): Promise<{ readonly adminUrl: string; readonly url: string; readonly client: Client }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'engagement-bench-'));
  onEnd(() => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }));
  const server = await startEmbeddedDatabase({ dataDir: join(dataDir, 'postgres') });
  onEnd(() => server.stop());
  const urls = await provision({ adminUrl: server.adminUrl, secret: 'a secret of the benchmark, known to all', database: EMBEDDED_DATABASE });
  await migrate(urls, OPENERS);
  const adminUrl = urlOfDatabase(server.adminUrl, EMBEDDED_DATABASE);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  onEnd(() => client.end());
  await client.query('CREATE EXTENSION IF NOT EXISTS earthdistance CASCADE');
  return { adminUrl, url: urls.opportunities, client };
}

async function askProcess<T>({ onEnd }: Bench, path: string, environment: SearcherEnvironment, options: readonly string[] = []): Promise<T> {
  const child = startModule(path, { ...environment }, options);
  onEnd(() => end(child));
  return messageOf<T>(child, WITHIN_MS);
}

/**
 * The match index with so many generated postings, from few to many in one database: loading, memory, searches without and with words, beside the
 * time in which PostgreSQL reads the rows of a page and beside the plain design of one wide table with the usual indexes.
 */
export const searchSuite: Suite = async (bench) => {
  const { adminUrl, url, client } = await emptyDatabase(bench);
  const generator = await generatorFor(client);
  const results: Result[] = [];
  const reports: SearchReport[] = [];
  let there = 0;
  for (const rows of bench.rows) {
    const since = performance.now();
    await addPostings(client, generator, rows - there);
    there = rows;
    bench.say(`${rows} postings are there (${Math.round((performance.now() - since) / 1000)} s)`);
    const environment: SearcherEnvironment = { BENCH_DATABASE_URL: url, BENCH_ADMIN_URL: adminUrl, BENCH_WITH_PLAIN: 'yes' };
    const load = await askProcess<LoadReport>(bench, 'ops/bench/search/loader.js', environment, ['--expose-gc']);
    bench.say(`loaded in ${Math.round(load.loadMs)} ms, ${(load.bytes / 1e6).toFixed(1)} MB`);
    for (const statement of PLAIN_INDEXES) await client.query(statement);
    await client.query('ANALYZE opportunities.opportunities');
    const report = await askProcess<SearchReport>(bench, 'ops/bench/search/searcher.js', environment);
    for (const statement of DROP_PLAIN_INDEXES) await client.query(statement);
    reports.push(report);
    results.push(...resultsOf(rows, load, report));
    bench.say(JSON.stringify(report));
  }
  return [...results, ...growth(bench.rows, reports)];
};
