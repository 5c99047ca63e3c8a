import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { type Ask, asker } from '../../shared/testing/ask.ts';
import { openDatabase } from '../database.ts';
import { buildOrganisationsSubgraph } from '../subgraph.ts';

/** For tests: the organisations subgraph on a database of its own. */
export interface OrganisationsWorld {
  readonly database: TestDatabase;
  readonly db: DataSource;
  readonly ask: Ask;
  close(): Promise<void>;
}

export async function organisationsWorld(): Promise<OrganisationsWorld> {
  const database = await testDatabase();
  const db = await openDatabase({ url: database.urls.organisations }).initialize();
  const subgraph = await buildOrganisationsSubgraph({ db });
  return {
    database,
    db,
    ask: asker(subgraph),
    async close() {
      await subgraph.close();
      await database.drop();
    },
  };
}
