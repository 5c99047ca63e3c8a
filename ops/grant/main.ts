import 'reflect-metadata';
import { readEnvironment } from '../env/env.ts';
import { errorMessage } from '../error-code.ts';
import { openInstallationDatabase } from '../installation/database.ts';
import { prepareDatabase } from '../installation/prepare.ts';
import { OPENERS } from '../installation/stores.ts';
import { readGrant } from './arguments.ts';
import { grant } from './grant.ts';

/**
 * The command `npm run grant`, in the given database or in the embedded one, which a running service shares.
 * @returns the exit code: 0 when it is done, 1 when it failed or the arguments are wrong
 */
export async function main(args: readonly string[], source: NodeJS.ProcessEnv): Promise<number> {
  try {
    const wanted = readGrant(args);
    const env = await readEnvironment(source);
    const database = await openInstallationDatabase(env);
    try {
      const urls = await prepareDatabase(database, env);
      const db = await OPENERS.organisations({ url: urls.organisations, poolSize: 1 }).initialize();
      try {
        process.stdout.write(`${await grant(db, wanted)}\n`);
      } finally {
        await db.destroy();
      }
    } finally {
      await database.stop();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${errorMessage(error)}\n`);
    return 1;
  }
}
