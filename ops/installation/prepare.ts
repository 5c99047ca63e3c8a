import { migrate } from '../database/migrate.ts';
import { provision } from '../database/provision.ts';
import type { SubgraphUrls } from '../database/roles.ts';
import { errorCode, errorMessage } from '../error-code.ts';
import type { Environment } from '../env/env.ts';
import type { InstallationDatabase } from './database.ts';
import { OPENERS } from './stores.ts';

/** What the network and PostgreSQL say of an address, an account or a database that is not right. */
const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|28P01|28000|3D000)$/;

/** Makes roles and schemas and brings the tables up to date; changes nothing that is right already. Returns how each subgraph enters. @throws Error with advice */
export async function prepareDatabase({ adminUrl, database, isEmbedded }: InstallationDatabase, { SECRET }: Environment): Promise<SubgraphUrls> {
  const urls = await provision({ adminUrl, secret: SECRET, ...(database ? { database } : {}) }).catch((cause: unknown) => {
    if (isEmbedded || !UNREACHABLE.test(errorCode(cause) ?? '')) throw cause;
    throw new Error(`The database of DATABASE_URL cannot be entered: ${errorMessage(cause)}`, { cause });
  });
  await migrate(urls, OPENERS);
  return urls;
}
