import { pino } from 'pino';
import { openJobs } from '../../services/shared/jobs.ts';
import { databaseSink } from './database-sink.ts';
import { openImportDatabase } from './open-database.ts';
import type { Sink } from './sink.ts';

/**
 * Opens the place where rows of lists go, as the environment says.
 * @param network slug of the network to import into
 * @throws UsageError when there is no such network
 */
export async function openSink(source: NodeJS.ProcessEnv, network: string): Promise<Sink> {
  const { close, stores, undo, urls } = await openImportDatabase(source);
  try {
    const jobs = await openJobs({ databaseUrl: urls.organisations, logger: pino({ level: 'warn' }) });
    undo.push(() => jobs.stop());
    return await databaseSink(stores, jobs, network, close);
  } catch (error) {
    await close();
    throw error;
  }
}
