import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, readlink, readdir, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.ts';
import type { ClusterPaths } from './cluster.ts';
import { CLEAN_ENVIRONMENT, commandOf } from './runner.ts';
import type { Runner } from './runner.ts';
import { errorCode } from '../error-code.ts';

/** A server process that runs for this data folder. */
export interface Postmaster {
  readonly pid: number;
  /** Port on 127.0.0.1. */
  readonly port: number;
}

/**
 * Tells which server runs for a data folder, from the lock file that PostgreSQL keeps there. The lock file of a dead
 * server, and one whose process number now belongs to something else, count as none; the latter is removed, since
 * PostgreSQL would refuse to start for it.
 */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const file = join(data, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const state = await processState(pid, data);
  if (state === 'ours') return { pid, port };
  if (state === 'other' && (await readFile(file, 'utf8').catch(() => '')).startsWith(`${pid}\n`)) await rm(file, { force: true });
  return undefined;
}

/**
 * Starts the server in a session of its own, so that a Ctrl-C in the terminal reaches Node first, with its output in the log file.
 *
 * @param throwaway gives up all safety on disk for speed (tests)
 */
export function spawnPostmaster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  runner: Runner,
  port: number,
  throwaway: boolean,
): ChildProcess {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    // TCP only: the path of a socket may have 107 bytes at most, a data folder's may be longer.
    unix_socket_directories: '',
    cluster_name: 'engagement-netz',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Taken from the system as far as there is data for it: a town's is much smaller.
    shared_buffers: '512MB',
    // Compiling a query costs more than any of ours takes.
    jit: 'off',
    // Statements and details would carry what people wrote into the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, args] = commandOf(runner, binaries.postgres, ['-D', paths.data, ...flags]);
  const log = openSync(paths.log, 'a', 0o600);
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log], env: CLEAN_ENVIRONMENT, cwd: '/' });
  closeSync(log);
  child.once('error', () => undefined);
  child.unref();
  return child;
}

/**
 * Ends a server in order: clients are disconnected, everything is written, files are closed.
 *
 * @throws Error when it still runs after `patienceMs`
 */
export async function stopPostmaster(postmaster: Postmaster, data: string, patienceMs = 30_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  signal(postmaster.pid, 'SIGINT');
  while ((await processState(postmaster.pid, data)) === 'ours') {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${postmaster.pid}) did not stop.`);
    await sleep(10);
  }
}

/**
 * Ends the server processes of `data` that outlived their postmaster. They hold its shared memory, and PostgreSQL
 * does not start before they are gone. Linux only; elsewhere they end by themselves.
 */
export async function endOrphans(data: string): Promise<void> {
  for (const name of await readdir('/proc').catch(() => [])) {
    const pid = Number(name);
    if (Number.isInteger(pid) && pid > 0 && (await processState(pid, data)) === 'ours') signal(pid, 'SIGKILL');
  }
}

/**
 * Ends every program of PostgreSQL whose command line names something below `folder`, and comes back when none is left.
 * Linux only.
 */
export async function endLeftovers(folder: string): Promise<void> {
  const isLeft = async (pid: string): Promise<boolean> => {
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    const isPostgres = command.some((word) => ['initdb', 'postgres'].includes(basename(word)));
    return isPostgres && command.some((word) => word.includes(`${folder}/`));
  };
  for (;;) {
    const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const left = (await Promise.all(pids.map(async (pid) => ((await isLeft(pid)) ? [Number(pid)] : [])))).flat();
    if (left.length === 0) return;
    for (const pid of left) signal(pid, 'SIGKILL');
    await sleep(10);
  }
}

/** `ours`: a PostgreSQL process that works in `data`; `other`: some other living process; `dead`: none. */
async function processState(pid: number, data: string): Promise<'ours' | 'other' | 'dead'> {
  if (!signal(pid, 0)) return 'dead';
  if (process.platform !== 'linux') return 'ours';
  // Empty for a zombie. Readable for everybody, which `cwd` is not.
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  if (!command[0]) return 'dead';
  const folder = await realpath(data).catch(() => data);
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  // Server processes other than the first one rewrite their command line to "postgres: what they do".
  const isPostgres = basename(command[0]) === 'postgres' || command[0].startsWith('postgres:');
  if (isPostgres && (cwd === undefined ? command.includes(data) || command.includes(folder) : cwd === folder)) return 'ours';
  // Between fork and exec it is not recognisable yet; without rights on `cwd` a doubt remains.
  return isPostgres && cwd === undefined ? 'ours' : 'other';
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
