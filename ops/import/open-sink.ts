import { pino } from 'pino';
import { openJobs } from '../../services/shared/jobs.ts';
import { readEnvironment } from '../env/env.ts';
import { openInstallationDatabase } from '../installation/database.ts';
import { prepareDatabase } from '../installation/prepare.ts';
import { closeStores, openStores } from '../installation/stores.ts';
import { databaseSink } from './database-sink.ts';
import type { Sink } from './sink.ts';

/**
 * Opens the place where rows go, as the environment says: the given database, or the embedded one, which a running service shares.
 * @param network slug of the network to import into
 * @throws UsageError when there is no such network
 */
export async function openSink(source: NodeJS.ProcessEnv, network: string): Promise<Sink> {
  const env = await readEnvironment(source);
  const logger = pino({ level: 'warn' });
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.toReversed()) await step();
  };
  try {
    const database = await openInstallationDatabase(env);
    undo.push(() => database.stop());
    const urls = await prepareDatabase(database, env);
    const stores = await openStores(urls, logger, 2);
    undo.push(() => closeStores(stores));
    const jobs = await openJobs({ databaseUrl: urls.organisations, logger });
    undo.push(() => jobs.stop());
    return await databaseSink(stores, jobs, network, close);
  } catch (error) {
    await close();
    throw error;
  }
}
