import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { beginBuild } from './build/build.ts';
import { environmentOrExit } from './env/env.ts';
import { openInstallationDatabase } from './installation/database.ts';
import { listen, stopListening } from '../services/shared/listen.ts';
import type { Serve } from './start/serve.ts';
import { createSteps } from './start/steps.ts';

/**
 * `npm start`: everything in one process; with `--distributed` one process per part, the same to the outside.
 * This file runs from its source, so that PostgreSQL starts while the rest is still being built; what needs no client goes on meanwhile.
 */
const distributed = process.argv.includes('--distributed');
/** `npm run dev` keeps dist/ up to date by itself, the client's bundles also while this process runs. */
const isWatched = process.argv.includes('--watched');
const env = await environmentOrExit();
// Before a library is loaded: in production they check their own use less, and the graph takes a tenth less time.
process.env['NODE_ENV'] ??= 'production';
// The next start need not compile the libraries again. Where dist/ cannot be written, it does.
enableCompileCache(join(import.meta.dirname, '../dist/compile-cache'));
const steps = createSteps();
steps.stopOnSignals();
const openDatabase = () => openInstallationDatabase(env, steps.say);

try {
  // Said at once and not after everything else; whoever takes the port in between is told of at its step.
  await stopListening(await listen(() => undefined, { port: env.PORT }));
  const build = isWatched ? undefined : beginBuild(steps.signal);
  const loadServe = async (): Promise<Serve> => {
    await build?.server;
    const module = new URL(`../dist/ops/start/${distributed ? 'distributed' : 'one-process'}.js`, import.meta.url);
    return ((await import(module.href)) as { serve: Serve }).serve;
  };
  const run = async (): Promise<void> => {
    const [database, serve] = await Promise.all([
      env.DATABASE_URL ? openDatabase() : steps.step('PostgreSQL', openDatabase, { stop: (opened) => opened.stop(), tell: () => 'runs' }),
      loadServe(),
    ]);
    await serve({ env, database, steps, build, isWatched });
  };
  await Promise.all([build && steps.step('Build', () => build.done, { tell: (built) => (built ? 'done' : 'up to date') }), run()]);
  steps.say(`\nReady on ${env.PUBLIC_URL}`);
} catch (error) {
  steps.sayError(error);
  await steps.stop();
  process.exit(1);
}
