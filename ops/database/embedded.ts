import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyBinaries, locateBinaries } from './binaries.ts';
import type { PostgresBinaries } from './binaries.ts';
import { clusterPaths, ensureCluster } from './cluster.ts';
import type { ClusterPaths } from './cluster.ts';
import { chooseRunner, giveTo } from './runner.ts';
import type { Runner } from './runner.ts';
import { ensureServer } from './server.ts';
import type { Server } from './server.ts';
import { boundLog } from './log-file.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';
import { openDataFolder } from '../env/data-dir.ts';
import { errorMessage } from '../error-code.ts';

/** What a start needs to know. */
export interface EmbeddedOptions {
  /** Folder for cluster and log; made when missing. */
  readonly dataDir: string;
  /** Told about what is out of the ordinary (waiting for recovery, a restart), in one line. */
  readonly log?: (line: string) => void;
  /** Default true. False gives up all safety on disk for speed: for tests only. */
  readonly fsync?: boolean;
  /** Ways to run as root that are considered; for tests. */
  readonly runners?: readonly Runner['kind'][];
}

/** A PostgreSQL that runs. */
export interface EmbeddedDatabase {
  /** URL of the superuser in the database `postgres`, on 127.0.0.1. */
  readonly adminUrl: string;
  /** True when a server for this folder ran already. */
  readonly reused: boolean;
  /**
   * True when this call made the cluster. A process killed soon after leaves a cluster that is not fresh and has no data,
   * so whether to load demo data is to be decided by looking into the tables.
   */
  readonly fresh: boolean;
  /** Stops the server, unless another process still uses it. Can be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL from the binaries of npm, or joins the one that runs for this folder. Works as root and as an
 * ordinary user; survives `kill -9` of Node, of PostgreSQL and of an initdb at work. While this process lives,
 * a server that dies is started again on the same port.
 *
 * @throws Error with advice when PostgreSQL cannot run here
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const log = options.log ?? (() => undefined);
  const paths = clusterPaths(resolve(options.dataDir));
  const safe = options.fsync ?? true;
  await openDataFolder(paths.base);
  await boundLog(paths.log);
  const { binaries, runner } = await prepare(paths, options.runners);
  const fresh = await ensureCluster(paths, binaries, runner, safe);
  if (runner.owner && !fresh) await giveTo(runner.owner, paths.cluster);

  const ensure = (): Promise<Server> => ensureServer({ paths, binaries, runner, throwaway: !safe, log });
  let server = await ensure();
  const { reused, adminUrl } = server;
  await writeFile(paths.port, String(server.port), { mode: 0o600 });

  let stopped: Promise<void> | undefined;
  let restarting: Promise<void> = Promise.resolve();
  const restart = async (): Promise<void> => {
    for (let pause = 100; ; pause = Math.min(pause * 2, 10_000)) {
      if (stopped) return;
      try {
        log('PostgreSQL ended unexpectedly; starting it again');
        server = await ensure();
        return watch();
      } catch (error) {
        log(errorMessage(error));
        await sleep(pause, undefined, { ref: false });
      }
    }
  };
  const watch = (): void =>
    server.keeper.onLost(() => {
      if (!stopped) restarting = restart();
    });
  watch();
  const bounding = setInterval(() => void boundLog(paths.log).catch(() => undefined), 60_000).unref();

  const shutDown = async (): Promise<void> => {
    clearInterval(bounding);
    await restarting;
    const last = await server.keeper.isLast().catch(() => false);
    const postmaster = last ? await findPostmaster(paths.data) : undefined;
    if (postmaster) await stopPostmaster(postmaster, paths.data);
    await server.keeper.close();
  };
  return { adminUrl, reused, fresh, stop: () => (stopped ??= shutDown()) };
}

/** Programs and a way to run them; programs in a folder that the account may not enter are copied to the cluster's, which it may. */
async function prepare(
  paths: ClusterPaths,
  only: EmbeddedOptions['runners'],
): Promise<{ binaries: PostgresBinaries; runner: Runner }> {
  const binaries = await locateBinaries(paths.base);
  try {
    return { binaries, runner: await chooseRunner(paths.base, paths.data, binaries.postgres, only) };
  } catch (error) {
    if (process.getuid?.() !== 0) throw error;
    const copy = await copyBinaries(binaries, join(paths.base, `binaries-${binaries.version}`));
    return { binaries: copy, runner: await chooseRunner(paths.base, paths.data, copy.postgres, only) };
  }
}
