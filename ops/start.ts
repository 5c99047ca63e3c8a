import { ensureBuild } from './build/build.ts';
import { environmentOrExit } from './env/env.ts';
import { errorMessage } from './error-code.ts';
import { openInstallationDatabase } from './installation/database.ts';
import type { Serve } from './start/serve.ts';
import { createSteps } from './start/steps.ts';

/**
 * `npm start`: everything in one process; with `--distributed` one process per part, the same to the outside.
 * This file runs from its source, so that PostgreSQL starts while the rest is still being built.
 */
const distributed = process.argv.includes('--distributed');
/** `npm run dev` keeps dist/ up to date by itself, the client's bundles also while this process runs. */
const isWatched = process.argv.includes('--watched');
const env = await environmentOrExit();
const steps = createSteps();
steps.stopOnSignals();

try {
  const [database] = await Promise.all([
    steps.step('PostgreSQL', () => openInstallationDatabase(env, steps.say), {
      stop: (opened) => opened.stop(),
      tell: ({ isEmbedded }) => (isEmbedded ? 'runs' : 'of DATABASE_URL'),
    }),
    isWatched ? undefined : steps.step('Build', ensureBuild, { tell: (built) => (built ? 'done' : 'up to date') }),
  ]);
  const module = new URL(`../dist/ops/start/${distributed ? 'distributed' : 'one-process'}.js`, import.meta.url);
  const { serve }: { serve: Serve } = await import(module.href);
  await serve({ env, database, steps, isWatched });
  steps.say(`\nReady on ${env.PUBLIC_URL}`);
} catch (error) {
  steps.say(errorMessage(error));
  await steps.stop();
  process.exit(1);
}
