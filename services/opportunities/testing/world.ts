import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { type Ask, asker } from '../../shared/testing/ask.ts';
import { openDatabase } from '../database.ts';
import type { SearchCounter } from '../searches/search-counter.ts';
import type { LiveIndex } from '../search/live-index.ts';
import { buildOpportunitiesSubgraph } from '../subgraph.ts';
import { NOW } from './rows.ts';

/** The installation's secret in tests. */
export const SECRET = 'a secret of tests';

/** For tests: the opportunities subgraph on a database of its own, its clock standing at NOW. */
export interface OpportunitiesWorld {
  readonly database: TestDatabase;
  readonly db: DataSource;
  readonly live: LiveIndex;
  readonly searchCounter: SearchCounter;
  readonly ask: Ask;
  close(): Promise<void>;
}

/** Builds the subgraph after `prepare` has written the rows, so that they are in the index at once. */
export async function opportunitiesWorld(prepare: (db: DataSource) => Promise<void> = async () => undefined): Promise<OpportunitiesWorld> {
  const database = await testDatabase();
  const databaseUrl = database.urls.opportunities;
  const db = await openDatabase({ url: databaseUrl }).initialize();
  await prepare(db);
  const logger = pino({ level: 'silent' });
  const subgraph = await buildOpportunitiesSubgraph({ db, databaseUrl, jobs: { enqueue: async () => undefined }, secret: SECRET, logger, now: () => NOW });
  return {
    database,
    db,
    live: subgraph.live,
    searchCounter: subgraph.searchCounter,
    ask: asker(subgraph),
    async close() {
      await subgraph.close();
      await database.drop();
    },
  };
}
