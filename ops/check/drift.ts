import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startEmbeddedDatabase } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { provision } from '../database/provision.ts';
import { closeStores, OPENERS, openStores } from '../installation/stores.ts';

/** Checks and foreign keys stand in the migrations alone; TypeORM, which does not know them, would drop them. */
const CONSTRAINT_OF_MIGRATIONS = /^ALTER TABLE \S+ DROP CONSTRAINT /;

/** What TypeORM would change in a migrated database, by subgraph: the difference between the migrations and the entities. */
async function findDrift(dataDir: string): Promise<string[]> {
  const server = await startEmbeddedDatabase({ dataDir, fsync: false });
  try {
    const urls = await provision({ adminUrl: server.adminUrl, secret: 'drift check'.padEnd(32, '.'), database: 'drift' });
    await migrate(urls, OPENERS);
    const stores = await openStores(urls, pino({ level: 'silent' }), 2);
    const found: string[] = [];
    for (const [name, store] of Object.entries(stores)) {
      const { upQueries } = await store.driver.createSchemaBuilder().log();
      const queries = upQueries.map(({ query }) => query).filter((query) => !CONSTRAINT_OF_MIGRATIONS.test(query));
      found.push(...queries.map((query) => `${name}: ${query}`));
    }
    await closeStores(stores);
    return found;
  } finally {
    await server.stop();
  }
}

const dataDir = await mkdtemp(join(tmpdir(), 'drift-'));
try {
  const drift = await findDrift(dataDir);
  if (drift.length > 0) {
    process.stderr.write(`The entities say more than the migrations:\n${drift.map((line) => `  ${line}\n`).join('')}`);
    process.exitCode = 1;
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
