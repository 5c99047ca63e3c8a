import 'reflect-metadata';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '../../database/embedded.ts';
import { migrate } from '../../database/migrate.ts';
import { provision } from '../../database/provision.ts';
import { urlOfDatabase } from '../../database/roles.ts';
import { EMBEDDED_DATABASE } from '../../installation/database.ts';
import { OPENERS } from '../../installation/stores.ts';
import { openDatabase } from '../../../services/opportunities/database.ts';
import { learnOwnWords } from '../../../services/opportunities/words/learn.ts';
import type { Bench } from '../suite.ts';
import { addPostings, generatorFor } from './fill.ts';

/** A database with generated postings. */
export interface FilledDatabase {
  /** The superuser's. */
  readonly adminUrl: string;
  /** The subgraph's own. */
  readonly url: string;
  /** The superuser's connection. */
  readonly client: Client;
  /** Ends the connection and the server; what was filled goes too, unless it is to be kept. */
  close(): Promise<void>;
}

/** Raise it when other postings are generated, so that what was kept is filled anew. */
const FORMAT = 2;

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

/** Where the database lies: a folder of its own in the one that is kept, emptied when it was not filled to its end; else one that goes with the run. */
async function folderFor({ keep, onEnd }: Bench, rows: number): Promise<{ readonly folder: string; readonly mark: string; remove(): Promise<void> }> {
  const folder = keep === null ? await mkdtemp(join(tmpdir(), 'engagement-bench-')) : join(keep, `search-${rows}`);
  const mark = join(folder, `filled-${FORMAT}`);
  const empty = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  if (keep !== null) {
    if (!(await isThere(mark))) await empty();
    return { folder, mark, remove: () => Promise.resolve() };
  }
  onEnd(empty);
  return { folder, mark, remove: empty };
}

/** Synonyms and the parts of compounds, as every installation has them, so that reading a text takes as long as it does there. */
async function learnTheProjectsWords(url: string): Promise<void> {
  const db = await openDatabase({ url }).initialize();
  await learnOwnWords(db);
  await db.destroy();
}

/** Starts a PostgreSQL of its own that has so many postings, filled now or in an earlier run with the same folder. It is closed with the suite at the latest. */
export async function filledDatabase(bench: Bench, rows: number): Promise<FilledDatabase> {
  const since = performance.now();
  const { folder, mark, remove } = await folderFor(bench, rows);
  const server = await startEmbeddedDatabase({ dataDir: join(folder, 'postgres') });
  bench.onEnd(() => server.stop());
  const urls = await provision({ adminUrl: server.adminUrl, secret: 'a secret of the benchmark, known to all', database: EMBEDDED_DATABASE });
  await migrate(urls, OPENERS);
  const adminUrl = urlOfDatabase(server.adminUrl, EMBEDDED_DATABASE);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  let isOpen = true;
  const end = async (): Promise<void> => {
    if (isOpen) await client.end();
    isOpen = false;
  };
  bench.onEnd(end);
  await client.query('CREATE EXTENSION IF NOT EXISTS earthdistance CASCADE');
  if (await isThere(mark)) {
    bench.say(`${rows} postings are there from before`);
  } else {
    await learnTheProjectsWords(urls.opportunities);
    await addPostings(client, await generatorFor(client), rows);
    await writeFile(mark, '');
    bench.say(`${rows} postings are there (${Math.round((performance.now() - since) / 1000)} s)`);
  }
  return {
    adminUrl,
    url: urls.opportunities,
    client,
    async close() {
      await end();
      await server.stop();
      await remove();
    },
  };
}
