import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build/build.ts';
import { isBuilt, transpile } from './build/transpile.ts';
import { environmentOrExit } from './env/env.ts';
import { errorMessage } from './error-code.ts';
import { openInstallationDatabase } from './installation/database.ts';
import { createSteps } from './start/steps.ts';

/**
 * `npm run dev`: a saved server file is transpiled into dist/ and the server starts anew; the client's bundles are built anew and the
 * running server takes them up. Types are checked alongside and told here. PostgreSQL belongs to this process and stays up.
 */
const ROOT = join(import.meta.dirname, '..');
const QUIET_MS = 50;
const SERVER_FOLDERS = ['gateway', 'services', 'ops'] as const;

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
  steps.step('Build', () => ensureBuild(steps.signal)),
]);
await steps.step('Compilers', () => [start('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'), start('client/build/build-client.ts', '--watch')], {
  tell: () => 'watch the sources',
  stop: (compilers) => Promise.all(compilers.map(end)),
});

let server = start('ops/start.ts', '--watched');
let restarting = Promise.resolve();
steps.onStop('Server', async () => {
  await restarting;
  await end(server);
});

const saved = new Set<string>();
let timer: NodeJS.Timeout | undefined;

async function takeUp(): Promise<void> {
  const files = [...saved];
  saved.clear();
  try {
    await Promise.all(files.map((file) => transpile(ROOT, file)));
  } catch (error) {
    // Half a sentence was saved; the server goes on with what it has.
    return steps.say(errorMessage(error));
  }
  await end(server);
  server = start('ops/start.ts', '--watched');
}

for (const folder of SERVER_FOLDERS) {
  const watcher = watch(join(ROOT, folder), { recursive: true }, (_event, name) => {
    const file = `${folder}/${name ?? ''}`;
    if (!isBuilt(file)) return;
    saved.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      restarting = restarting.then(takeUp);
    }, QUIET_MS);
  });
  steps.onStop(`Watcher of ${folder}`, () => watcher.close());
}
