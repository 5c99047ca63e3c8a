import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The built project, and the folder that it lies in. */
export const DIST = join(import.meta.dirname, '../..');
export const ROOT = join(DIST, '..');

const STOP_MS = 20_000;

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ends a process of ours in order, and hard when that takes longer than 20 s. With `group`, everything in its process group. */
export async function end({ pid, exitCode, signalCode }: ChildProcess, { group = false } = {}): Promise<void> {
  if (pid === undefined || (!group && (exitCode !== null || signalCode !== null))) return;
  const target = group ? -pid : pid;
  if (!isThere(target)) return;
  process.kill(target, 'SIGTERM');
  const since = performance.now();
  while (isThere(target)) {
    if (performance.now() - since > STOP_MS) process.kill(target, 'SIGKILL');
    await delay(20);
  }
}

/** Starts a built module as a process of its own, with a channel for messages; its output goes to the standard error. */
export function startModule(path: string, environment: Record<string, string> = {}, execArgv: readonly string[] = []): ChildProcess {
  return fork(join(DIST, path), { execArgv: [...execArgv], env: { ...process.env, ...environment }, stdio: ['ignore', 2, 2, 'ipc'] });
}

interface ProgramOptions {
  readonly cwd: string;
  readonly environment: Record<string, string | undefined>;
  /** In a process group and session of its own, so that it can be ended together with what it starts. */
  readonly group?: boolean;
}

/** Starts a program. Its output goes nowhere, its errors to ours. */
export function startProgram(program: string, args: readonly string[], { cwd, environment, group = false }: ProgramOptions): ChildProcess {
  return spawn(program, args, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 2], detached: group });
}

/** The next message of a process. Rejects when it ends before, or takes longer than `withinMs`. */
export async function messageOf<T>(child: ChildProcess, withinMs: number): Promise<T> {
  const waiting = new AbortController();
  const signal = AbortSignal.any([waiting.signal, AbortSignal.timeout(withinMs)]);
  try {
    const ended = once(child, 'exit', { signal }).then(([code]: unknown[]) => {
      throw new Error(`a process ended with ${String(code)} before it answered`);
    });
    ended.catch(() => undefined);
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [T];
    return message;
  } finally {
    waiting.abort();
  }
}

interface ProcessTimes {
  readonly parent: number;
  /** Ticks of user and system time of the process itself, and of its children that have ended. */
  readonly ticks: number;
}

async function timesOf(pid: string): Promise<ProcessTimes | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // The name in brackets may hold anything; what follows are numbers: state, parent, ..., utime, stime, cutime, cstime.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) };
}

/** Linux counts CPU time for programs in hundredths of a second, whatever the kernel does inside. */
const TICK_MS = 10;

/** CPU time that these processes and everything below them have taken since they began, user and system, in ms. Needs Linux. */
export async function cpuMs(roots: readonly number[]): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const times = new Map<number, ProcessTimes>();
  for (const pid of pids) {
    const found = await timesOf(pid);
    if (found) times.set(Number(pid), found);
  }
  const isBelow = (pid: number): boolean => {
    for (let at = pid, steps = 0; at > 1 && steps < 64; at = times.get(at)?.parent ?? 0, steps++) if (roots.includes(at)) return true;
    return false;
  };
  let ticks = 0;
  for (const [pid, time] of times) if (isBelow(pid)) ticks += time.ticks;
  return ticks * TICK_MS;
}
