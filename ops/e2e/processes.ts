import { readdir, readFile, readlink } from 'node:fs/promises';
import { errorCode } from '../error-code.ts';

/** A living process; the time of its start tells it from a later one with the same number. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Process id of the leader of its session. */
  readonly session: number;
  /** Ticks since the machine was started. */
  readonly startedAt: string;
  /** What it was called with; PostgreSQL's own processes say what they do. */
  readonly command: string;
}

/** Reads /proc; a zombie counts as gone. */
export async function processOf(pid: number): Promise<Process | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in brackets may hold blanks and brackets of its own.
  const [state, parent, , session, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!state || state === 'Z' || state === 'X') return undefined;
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim();
  return { pid, parent: Number(parent), session: Number(session), startedAt: rest[15] ?? '', command };
}

async function allProcesses(): Promise<Process[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid) && pid > 0);
  const found = await Promise.all(pids.map(processOf));
  return found.filter((process) => process !== undefined);
}

async function worksIn(pid: number, folder: string): Promise<boolean> {
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '');
  return cwd === folder || cwd.startsWith(`${folder}/`);
}

/**
 * The leader of a session, everything in its session, everything that works in `folder` (PostgreSQL has a session of its own and outlives who
 * started it), and everything below these. The leader may have ended.
 */
export async function processTree(leader: Process, folder: string): Promise<Process[]> {
  const all = await allProcesses();
  const isReused = all.some(({ pid, startedAt }) => pid === leader.pid && startedAt !== leader.startedAt);
  const inFolder = await Promise.all(all.map(({ pid }) => worksIn(pid, folder)));
  const tree = new Set(all.filter(({ session }, index) => inFolder[index] || (!isReused && session === leader.pid)));
  let size = 0;
  while (size !== tree.size) {
    size = tree.size;
    const pids = new Set([...tree].map(({ pid }) => pid));
    for (const process of all) if (pids.has(process.parent)) tree.add(process);
  }
  return [...tree];
}

/** Those that still live. */
export async function living(processes: readonly Process[]): Promise<Process[]> {
  const now = await Promise.all(processes.map(({ pid }) => processOf(pid)));
  return processes.filter(({ startedAt }, index) => now[index]?.startedAt === startedAt);
}

/** Sends a signal to these very processes; those that are gone are passed over. */
export async function signalAll(processes: readonly Process[], signal: NodeJS.Signals): Promise<void> {
  for (const { pid } of await living(processes)) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (errorCode(error) !== 'ESRCH') throw error;
    }
  }
}
