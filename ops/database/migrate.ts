import { Client } from 'pg';
import type { DataSource, DataSourceOptions, Logger } from 'typeorm';
import { SUBGRAPHS } from './roles.ts';
import type { SubgraphName, SubgraphUrls } from './roles.ts';
import { errorMessage } from '../error-code.ts';

/** Makes a subgraph's data source, initialised or not: `openDatabase` of `services/<name>/database.ts`. */
export type OpenDatabase = (options: { url: string; poolSize?: number }) => DataSource | Promise<DataSource>;

/** What a migration run did in one subgraph. */
export interface MigrationReport {
  readonly subgraph: SubgraphName;
  /** Names of the migrations that ran now, in order; empty when the schema was up to date. */
  readonly ran: readonly string[];
}

/** Any constant; migrations of one subgraph in one database wait for each other, those of different subgraphs do not. */
const LOCK = 202_611_222;

/** TypeORM prints a failed migration to the console by itself; here the error says it. */
const SILENT: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

/** An index of a large table takes longer than any statement of a request may. */
function withoutTimeouts({ extra }: DataSourceOptions): Partial<DataSourceOptions> {
  return { logger: SILENT, extra: { ...extra, statement_timeout: 0, idle_in_transaction_session_timeout: 0 } };
}

/**
 * Brings the schema of each subgraph up to date, every subgraph under its own role and all at the same time. A migration runs in a
 * transaction of its own; one that fails leaves those before it done and names itself. Two processes that do this at once wait for each other.
 *
 * @param openers the subgraphs that are there; others are left out
 * @throws Error that names the subgraph, with the database's error as cause
 */
export async function migrate(
  urls: SubgraphUrls,
  openers: Partial<Record<SubgraphName, OpenDatabase>>,
): Promise<MigrationReport[]> {
  const runs = SUBGRAPHS.flatMap((subgraph) => {
    const open = openers[subgraph];
    return open ? [migrateOne(subgraph, urls[subgraph], open)] : [];
  });
  const results = await Promise.allSettled(runs);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function migrateOne(subgraph: SubgraphName, url: string, open: OpenDatabase): Promise<MigrationReport> {
  const lock = new Client({ connectionString: url, application_name: `engagement-netz migrate ${subgraph}` });
  lock.on('error', () => undefined);
  let source: DataSource | undefined;
  try {
    await lock.connect();
    await lock.query('select pg_advisory_lock($1, hashtext($2))', [LOCK, subgraph]);
    source = await open({ url, poolSize: 2 });
    if (!source.isInitialized) await source.setOptions(withoutTimeouts(source.options)).initialize();
    const ran = await source.runMigrations({ transaction: 'each' });
    return { subgraph, ran: ran.map((migration) => migration.name) };
  } catch (error) {
    throw new Error(`The schema of ${subgraph} could not be brought up to date: ${errorMessage(error)}`, { cause: error });
  } finally {
    if (source?.isInitialized) await source.destroy();
    await lock.end().catch(() => undefined);
  }
}
