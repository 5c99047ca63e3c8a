import { pino } from 'pino';
import { openJobs } from '../../services/shared/jobs.ts';
import { readEnvironment } from '../env/env.ts';
import { type InstallationDatabase, openInstallationDatabase } from '../installation/database.ts';
import { prepareDatabase } from '../installation/prepare.ts';
import { closeStores, openStores } from '../installation/stores.ts';
import { databaseSink } from './database-sink.ts';
import type { Sink } from './sink.ts';

/** Ctrl-C leaves nothing running: an embedded database that was started for the import is stopped, what is half written is undone. */
function stopOnSignals(opening: Promise<InstallationDatabase>): () => void {
  let isStopping = false;
  const stop = (): void => {
    // npm passes on what the terminal has delivered already.
    if (isStopping) return;
    isStopping = true;
    process.stderr.write('\nEnded early: the rows of this moment were not written. Running it again goes on from there.\n');
    void opening.then((database) => database.stop()).finally(() => process.exit(130));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => signals.forEach((signal) => process.off(signal, stop));
}

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
    const opening = openInstallationDatabase(env);
    const forget = stopOnSignals(opening);
    undo.push(async () => forget());
    const database = await opening;
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
