import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../database/port.ts';
import { ask, until } from './http.ts';
import { end, ROOT, startProgram } from './processes.ts';
import { median, result } from './result.ts';
import type { Bench, Suite } from './suite.ts';

const ROUNDS = 3;
const PATIENCE_MS = 120_000;

/** Stays behind: what is built, installed, made by an installation, or not part of a clone. */
const LEFT_OUT = new Set(['dist', 'node_modules', '.data', '.git', '.env', 'coverage']);

/** An installed tree of its own: the sources as they stand, the installed packages by a link, nothing built. */
async function installedTree({ onEnd }: Bench): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'engagement-bench-'));
  onEnd(() => rm(tree, { recursive: true, force: true, maxRetries: 3 }));
  for (const name of await readdir(ROOT)) {
    if (!LEFT_OUT.has(name)) await cp(join(ROOT, name), join(tree, name), { recursive: true, preserveTimestamps: true, filter: (path) => !path.includes('/client/generated') });
  }
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

async function answers(origin: string): Promise<boolean> {
  const ready = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5000) });
  if (ready.status !== 200) return false;
  const { data } = await ask(`${origin}/graphql`, '{ opportunities(first: 1) { totalCount } }');
  return ((data as { opportunities?: { totalCount?: number } } | undefined)?.opportunities?.totalCount ?? 0) > 0;
}

/** Runs `npm start` in the tree until it answers a search, and stops it again. Returns seconds. */
async function startOnce(tree: string, { onEnd }: Bench): Promise<number> {
  const port = await freePort();
  const npm = process.env['npm_execpath'];
  const [program, ...args] = npm ? [process.execPath, npm, 'start'] : ['npm', 'start'];
  const since = performance.now();
  const environment = { PORT: String(port), DATA_DIR: join(tree, '.data'), DATABASE_URL: undefined, PUBLIC_URL: undefined, METRICS_PORT: undefined, LOG_LEVEL: undefined };
  const child = startProgram(program, args, { cwd: tree, environment, group: true });
  let failed = false;
  child.once('error', () => (failed = true));
  onEnd(() => end(child, { group: true }));
  await until(() => answers(`http://127.0.0.1:${port}`), { withinMs: PATIENCE_MS, what: 'npm start', alive: () => !failed && child.exitCode === null });
  const seconds = (performance.now() - since) / 1000;
  await end(child, { group: true });
  return seconds;
}

/**
 * `npm start` on an installed tree, cold (nothing built, no data: build, initdb, migrations, demo data) and warm (the next start), in seconds until
 * it is ready and a search finds something. The middle of three rounds; the files of the packages are in the system's cache from the second on.
 */
export const startSuite: Suite = async (bench) => {
  const tree = await installedTree(bench);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    await Promise.all(['dist', '.data'].map((folder) => rm(join(tree, folder), { recursive: true, force: true, maxRetries: 3 })));
    cold.push(await startOnce(tree, bench));
    warm.push(await startOnce(tree, bench));
    bench.say(`round ${round} of ${ROUNDS}: cold ${cold.at(-1)?.toFixed(1)} s, warm ${warm.at(-1)?.toFixed(1)} s`);
  }
  return [
    result('start cold', median(cold), { unit: 's', bar: { atMost: 10 } }),
    result('start warm', median(warm), { unit: 's', bar: { atMost: 4 } }),
  ];
};
