import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../database/port.ts';
import { VARIABLES } from '../env/env.ts';
import { eventually } from './eventually.ts';
import { living, type Process, processOf, processTree, signalAll } from './processes.ts';

/** Folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

/** The account `nobody` on every Linux. */
const NOBODY = 65534;

export interface SiteOptions {
  /** `npm run start:distributed` instead of `npm start`. */
  readonly distributed?: boolean;
  /** Folder of an earlier site, to go on with its data; a fresh temporary one when left out. */
  readonly dataDir?: string;
  /** On top of PORT and DATA_DIR; no other variable of the product is taken over from the surroundings. */
  readonly env?: Readonly<Record<string, string>>;
  /** Runs it as the account `nobody`, which needs root. */
  readonly asNobody?: boolean;
  /** Folder of the project; this one when left out. */
  readonly root?: string;
}

/** A start of the product as a user does it, as a child process. */
export interface Start {
  readonly port: number;
  readonly dataDir: string;
  /** Of npm, which leads a process group of its own, as in a terminal. */
  readonly pid: number;
  /** Everything that was printed so far. */
  output(): string;
  /** Waits for the end; gives the exit code, or null after a signal. */
  ended(): Promise<number | null>;
  /** All its processes that live, those of PostgreSQL included. */
  processes(): Promise<Process[]>;
  /** Sends a signal to the process group, as a terminal does at Ctrl-C, waits for the end of npm and of all processes, and gives npm's exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** kill -9 of everything, PostgreSQL included. */
  killAll(): Promise<void>;
  /** `killAll`, and removes the folder: for the end of a test. */
  remove(): Promise<void>;
}

/** A start that is ready. */
export interface Site extends Start {
  /** Without a slash at its end. */
  readonly url: string;
}

/** A new folder below the system's one for temporary files, in the form that the system uses for it. */
export async function newDataDir(): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), 'engagement-netz-e2e-'));
}

/** The environment of a terminal: nothing of jest and nothing of the product; an empty variable keeps a `.env` file from setting it. */
export function plainEnvironment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const surroundings = Object.entries(process.env).filter(([name]) => !/^(npm_|JEST_|NODE_|NO_COLOR$|FORCE_COLOR$)/.test(name));
  return { ...Object.fromEntries(surroundings), ...Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, ''])), REQUESTS_PER_MINUTE: '0', ...own };
}

/** How to run something as `nobody`, without any right that root leaves behind. */
export const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=-all'] as const;

/** Begins a start and does not wait for it. */
export async function beginStart({ distributed = false, asNobody = false, root = ROOT, env = {}, ...options }: SiteOptions = {}): Promise<Start> {
  const dataDir = options.dataDir ?? (await newDataDir());
  const port = Number(env['PORT']) || (await freePort());
  const script = distributed ? ['run', 'start:distributed'] : ['start'];
  if (asNobody) await chown(dataDir, NOBODY, NOBODY);
  const [program, ...args] = [...(asNobody ? AS_NOBODY : []), 'npm', ...script];
  const child = spawn(program ?? 'npm', args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: plainEnvironment({ PORT: String(port), DATA_DIR: dataDir, ...(asNobody && { HOME: dataDir }), ...env }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  const end = once(child, 'exit').then(([code]) => code as number | null);
  const { pid } = child;
  const leader = pid === undefined ? undefined : await processOf(pid);
  if (pid === undefined || !leader) throw new Error(`${program} could not be started.`);

  const processes = () => processTree(leader, dataDir);
  const allGone = (all: readonly Process[]) => eventually(async () => (await living(all)).length === 0, `the end of ${all.map(({ command }) => command).join(' | ')}`);
  const killAll = async (): Promise<void> => {
    // Until none is left: a process may be starting another one at this moment.
    for (let all = await processes(); all.length > 0; all = await processes()) await signalAll(all, 'SIGKILL');
  };
  return {
    port,
    dataDir,
    pid,
    output: () => output,
    ended: () => end,
    processes,
    stop: async (signal = 'SIGINT') => {
      const all = await processes();
      process.kill(-pid, signal);
      await allGone(all);
      return end;
    },
    killAll,
    remove: async () => {
      await killAll();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Starts the product on a free port and waits until it says that it is ready. End it by `stop` or `remove`.
 *
 * @throws Error with what was printed when it ends before that
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const start = await beginStart(options);
  let hasEnded = false;
  void start.ended().then(() => (hasEnded = true));
  try {
    // A cold start on a busy machine builds everything first.
    await eventually(() => hasEnded || start.output().includes('\nReady on '), 'a start', 180_000);
    if (hasEnded) throw new Error('It ended before it was ready.');
  } catch (cause) {
    await (options.dataDir ? start.killAll() : start.remove());
    throw new Error(`The site did not start:\n${start.output()}`, { cause });
  }
  return { ...start, url: `http://localhost:${start.port}` };
}
