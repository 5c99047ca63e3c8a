import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build/build.ts';
import { environmentOrExit } from './env/env.ts';
import { openInstallationDatabase } from './installation/database.ts';
import { createSteps } from './start/steps.ts';

/**
 * `npm run dev`: the compilers watch the sources and write dist/, and the server starts anew whenever dist/ has changed.
 * PostgreSQL belongs to this process and stays up.
 */
const ROOT = join(import.meta.dirname, '..');
const QUIET_MS = 120;
const IGNORED = /\.(tsbuildinfo|map)$|^(build-stamp|gazetteer|check\.)/;

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const env = await environmentOrExit();
const steps = createSteps();
steps.stopOnSignals();
await Promise.all([
  steps.step('PostgreSQL', () => openInstallationDatabase(env, steps.say), { stop: (database) => database.stop() }),
  steps.step('Build', ensureBuild),
]);
await steps.step('Compilers', () => [start('node_modules/typescript/bin/tsc', '-p', 'ops/build/tsconfig.json', '--watch', '--preserveWatchOutput'), start('client/build/build-client.ts', '--watch')], {
  tell: () => 'watch the sources',
  stop: (compilers) => Promise.all(compilers.map(end)),
});

let server = start('ops/start.ts', '--built');
let restarting = Promise.resolve();
steps.onStop('Server', async () => {
  await restarting;
  await end(server);
});

let timer: NodeJS.Timeout | undefined;
function restartSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    restarting = restarting.then(async () => {
      await end(server);
      server = start('ops/start.ts', '--built');
    });
  }, QUIET_MS);
}

const watcher = watch(join(ROOT, 'dist'), { recursive: true }, (_event, file) => {
  if (file && !IGNORED.test(file)) restartSoon();
});
steps.onStop('Watcher', () => watcher.close());
