import { migrate } from '../database/migrate.ts';
import { provision } from '../database/provision.ts';
import type { SubgraphUrls } from '../database/roles.ts';
import type { Environment } from '../env/env.ts';
import type { InstallationDatabase } from './database.ts';
import { OPENERS } from './stores.ts';

/** Makes roles and schemas and brings the tables up to date; changes nothing that is right already. Returns how each subgraph enters. */
export async function prepareDatabase({ adminUrl, database }: InstallationDatabase, { SECRET }: Environment): Promise<SubgraphUrls> {
  const urls = await provision({ adminUrl, secret: SECRET, ...(database ? { database } : {}) });
  await migrate(urls, OPENERS);
  return urls;
}
