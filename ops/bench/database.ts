import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { pino } from 'pino';
import { Client } from 'pg';
import { clusterPaths } from '../database/cluster.ts';
import { startEmbeddedDatabase } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { findPostmaster } from '../database/postmaster.ts';
import { provision } from '../database/provision.ts';
import { type SubgraphUrls, urlOfDatabase } from '../database/roles.ts';
import { learnOwnWords, learnWaitingWords } from '../../services/opportunities/words/learn.ts';
import { bitburg } from '../demo/bitburg.ts';
import { loadDemo } from '../demo/load.ts';
import { EMBEDDED_DATABASE } from '../installation/database.ts';
import { closeStores, OPENERS, openStores } from '../installation/stores.ts';
import { copyOf } from './copies.ts';
import type { Bench } from './suite.ts';

/** How often the demo data lies in the database, moved about: with 150 postings some 2,000. */
const COPIES = 14;

/** A database of the benchmark's own, full of postings. */
export interface BenchDatabase {
  /** The superuser's, of the database itself. */
  readonly adminUrl: string;
  readonly urls: SubgraphUrls;
  readonly secret: string;
  /** A folder that goes with the database. */
  readonly dataDir: string;
  readonly postmasterPid: number;
}

async function fill(urls: SubgraphUrls): Promise<number> {
  const stores = await openStores(urls, pino({ level: 'silent' }), 2);
  // The jobs would only tell the other subgraphs what they are told here directly.
  const jobs = { enqueue: () => Promise.resolve() };
  let postings = 0;
  try {
    for (let copy = 0; copy < COPIES; copy++) {
      const { opportunities } = await loadDemo(stores, jobs, { ...bitburg, entries: bitburg.entries.map((entry) => copyOf(entry, copy)) }, Temporal.Now.instant());
      postings += opportunities;
    }
    // Otherwise the answers would change while they are measured.
    await learnOwnWords(stores.opportunities);
    await learnWaitingWords(stores.opportunities);
  } finally {
    await closeStores(stores);
  }
  return postings;
}

async function analyse(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** Starts a PostgreSQL of its own in a temporary folder, with the demo data several times over or what `filled` puts in. Ends with the suite. */
export async function benchDatabase({ say, onEnd }: Bench, filled = fill): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'engagement-bench-'));
  onEnd(() => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }));
  const folder = join(dataDir, 'postgres');
  const server = await startEmbeddedDatabase({ dataDir: folder });
  onEnd(() => server.stop());
  const secret = 'a secret of the benchmark, known to all';
  const adminUrl = urlOfDatabase(server.adminUrl, EMBEDDED_DATABASE);
  const urls = await provision({ adminUrl: server.adminUrl, secret, database: EMBEDDED_DATABASE });
  await migrate(urls, OPENERS);
  const postings = await filled(urls);
  await analyse(adminUrl);
  const postmaster = await findPostmaster(clusterPaths(folder).data);
  if (!postmaster) throw new Error('PostgreSQL is not there.');
  say(`${postings} postings in a database of its own`);
  return { adminUrl, urls, secret, dataDir, postmasterPid: postmaster.pid };
}
