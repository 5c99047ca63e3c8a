import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.ts';
import { readPassword } from './cluster.ts';
import type { ClusterPaths } from './cluster.ts';
import { keep } from './keeper.ts';
import type { Keeper } from './keeper.ts';
import { logSince, logSize } from './log-file.ts';
import { freePort } from './port.ts';
import { endOrphans, findPostmaster, spawnPostmaster } from './postmaster.ts';
import type { Runner } from './runner.ts';

/** What a server is started with. */
export interface ServerSetup {
  readonly paths: ClusterPaths;
  readonly binaries: PostgresBinaries;
  readonly runner: Runner;
  readonly throwaway: boolean;
  readonly log: (line: string) => void;
}

/** A server that accepts connections, and our connection to it. */
export interface Server {
  readonly port: number;
  readonly adminUrl: string;
  /** False when this call started it. */
  readonly reused: boolean;
  readonly keeper: Keeper;
}

/** Recovery after a crash of a large database takes its time; it ends by itself as long as the process lives. */
const PATIENCE_MS = 10 * 60_000;
const ATTEMPTS = 8;

/** What the server says when no other try can help. */
const HOPELESS = /incompatible with server|No space left|Permission denied|configuration parameter|invalid value for parameter/;

/**
 * Joins the server that runs for the cluster, or starts one. Several may do this at once: PostgreSQL's own lock file decides who
 * wins, and the others join the winner.
 *
 * @throws Error with the server's own words when it does not start
 */
export async function ensureServer(setup: ServerSetup): Promise<Server> {
  const { paths, log } = setup;
  const password = await readPassword(paths);
  const began = Date.now();
  let child: ChildProcess | undefined;
  let attempts = 0;
  let port = await rememberedPort(paths);
  let mark = 0;
  let said = began;
  while (Date.now() - began < PATIENCE_MS) {
    const running = await findPostmaster(paths.data);
    if (running) {
      const adminUrl = `postgres://postgres:${password}@127.0.0.1:${running.port}/postgres`;
      const keeper = await keep(adminUrl);
      if (keeper === 'wrong-password')
        throw new Error(`The server of ${paths.data} does not take the password in ${paths.password}.`);
      if (keeper !== 'not-ready') return { port: running.port, adminUrl, reused: running.pid !== child?.pid, keeper };
      if (Date.now() - said > 5_000) {
        said = Date.now();
        log('PostgreSQL is not ready yet (recovering or stopping); waiting');
      }
    } else if (!child || hasEnded(child)) {
      const words = child ? await logSince(paths.log, mark) : '';
      if (++attempts > ATTEMPTS || HOPELESS.test(words)) throw new Error(`PostgreSQL did not start. It said:\n${words}`);
      if (attempts > 2) await sleep(200 * attempts);
      if (words.includes('shared memory block')) await endOrphans(paths.data);
      port = await freePort(port);
      mark = await logSize(paths.log);
      child = spawnPostmaster(paths, setup.binaries, setup.runner, port, setup.throwaway);
    }
    await sleep(15);
  }
  throw new Error(`PostgreSQL was not ready within ${PATIENCE_MS / 60_000} minutes; see ${paths.log}`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function rememberedPort(paths: ClusterPaths): Promise<number | undefined> {
  const port = Number(await readFile(paths.port, 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}
