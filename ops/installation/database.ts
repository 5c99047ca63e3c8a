import { startEmbeddedDatabase } from '../database/embedded.ts';
import type { Environment } from '../env/env.ts';

/** Name of the database in an embedded server. */
export const EMBEDDED_DATABASE = 'engagement_netz';

/** The PostgreSQL server of an installation. */
export interface InstallationDatabase {
  readonly adminUrl: string;
  /** Name of the database to make in an embedded server; undefined when a database was given. */
  readonly database: string | undefined;
  readonly isEmbedded: boolean;
  stop(): Promise<void>;
}

/** The server of DATABASE_URL, or the embedded one, started when it does not run yet. */
export async function openInstallationDatabase({ DATABASE_URL, DATA_DIR }: Environment, log?: (line: string) => void): Promise<InstallationDatabase> {
  if (DATABASE_URL) return { adminUrl: DATABASE_URL, database: undefined, isEmbedded: false, stop: async () => undefined };
  const { adminUrl, stop } = await startEmbeddedDatabase({ dataDir: DATA_DIR, ...(log ? { log } : {}) });
  return { adminUrl, database: EMBEDDED_DATABASE, isEmbedded: true, stop };
}
