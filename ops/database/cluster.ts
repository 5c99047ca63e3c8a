import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.ts';
import { endLeftovers } from './postmaster.ts';
import { CLEAN_ENVIRONMENT, commandOf } from './runner.ts';
import type { Runner } from './runner.ts';
import { errorCode } from '../error-code.ts';

/** Where the parts of one embedded database lie; all absolute. */
export interface ClusterPaths {
  /** Holds the cluster, unfinished ones and a copy of the programs. */
  readonly base: string;
  /** Exists only when initdb has finished. */
  readonly cluster: string;
  /** PostgreSQL's own data folder. */
  readonly data: string;
  /** The superuser's password, mode 0600. */
  readonly password: string;
  /** The port that was used last. */
  readonly port: string;
  /** What the server writes, bounded. */
  readonly log: string;
}

const run = promisify(execFile);

/** initdb takes a second; what is older than this was left behind. */
const STALE_MS = 10 * 60_000;

/** The paths below an absolute data folder. */
export function clusterPaths(dataDir: string): ClusterPaths {
  const base = join(dataDir, 'postgres');
  const cluster = join(base, 'cluster');
  return {
    base,
    cluster,
    data: join(cluster, 'data'),
    password: join(cluster, 'password'),
    port: join(cluster, 'port'),
    log: join(dataDir, 'postgres.log'),
  };
}

/**
 * Makes the cluster unless it is there. It is made beside its place and moved there in one step, so a killed initdb leaves
 * nothing that looks like a cluster, and of two that run at once one wins and the other uses the winner's.
 *
 * @param sync false leaves out waiting for the disk (tests)
 * @returns true when this call made it
 * @throws Error with initdb's own words
 */
export async function ensureCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  runner: Runner,
  sync: boolean,
): Promise<boolean> {
  if (existsSync(paths.cluster)) return false;
  await sweepUnfinished(paths.base);
  const staging = join(paths.base, `unfinished-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(staging, { mode: 0o700 });
  const password = join(staging, 'password');
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (runner.owner) for (const path of [staging, password]) await chown(path, runner.owner.uid, runner.owner.gid);
  try {
    await initialise(join(staging, 'data'), password, binaries, runner, sync);
    await rename(staging, paths.cluster);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (existsSync(paths.cluster)) return false;
    throw error;
  }
  if (sync) await syncFolder(paths.base);
  return true;
}

/** Reads the superuser's password. @throws Error with advice when the file is gone */
export async function readPassword(paths: ClusterPaths): Promise<string> {
  return readFile(paths.password, 'utf8').then(
    (text) => text.trim(),
    () => {
      throw new Error(`The password of the embedded database is missing (${paths.password}). Restore it from a backup.`);
    },
  );
}

async function initialise(data: string, pwfile: string, binaries: PostgresBinaries, runner: Runner, sync: boolean) {
  const args = [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${pwfile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(sync ? [] : ['--no-sync']),
  ];
  const [program, all] = commandOf(runner, binaries.initdb, args);
  await run(program, all, { env: CLEAN_ENVIRONMENT, cwd: '/' }).catch((error: Error & { stderr?: string }) => {
    throw new Error(`The embedded database could not be made: ${(error.stderr || error.message).trim()}`);
  });
}

async function sweepUnfinished(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    const pid = /^unfinished-(\d+)-/.exec(name)?.[1];
    if (!pid) continue;
    const path = join(base, name);
    // The age settles it when the number of a dead process was given to another one.
    const age = Date.now() - (await stat(path).then((found) => found.mtimeMs, () => Date.now()));
    if (isAlive(Number(pid)) && age <= STALE_MS) continue;
    // An initdb outlives the process that began it, and would go on to write below what is removed.
    await endLeftovers(path);
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
