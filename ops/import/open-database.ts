import { pino } from 'pino';
import { readEnvironment } from '../env/env.ts';
import { type InstallationDatabase, openInstallationDatabase } from '../installation/database.ts';
import { prepareDatabase } from '../installation/prepare.ts';
import { closeStores, openStores, type Stores } from '../installation/stores.ts';
import type { SubgraphUrls } from '../database/roles.ts';

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

/** The databases of an installation as an import needs them; `undo` takes more steps that belong to their end. */
export interface ImportDatabase {
  readonly urls: SubgraphUrls;
  readonly stores: Stores;
  readonly undo: (() => Promise<unknown>)[];
  close(): Promise<void>;
}

/** Opens the database that the environment says: the given one, or the embedded one, which a running service shares. */
export async function openImportDatabase(source: NodeJS.ProcessEnv): Promise<ImportDatabase> {
  const env = await readEnvironment(source);
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
    const stores = await openStores(urls, pino({ level: 'warn' }), 2);
    undo.push(() => closeStores(stores));
    return { urls, stores, undo, close };
  } catch (error) {
    await close();
    throw error;
  }
}
