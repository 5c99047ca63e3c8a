import { createSteps } from '../start/steps.ts';
import { runAll } from './program.ts';

/** `npm run fix`: mends what a machine can mend. What is left is for `npm run check` to tell. */
const FIXES = [
  ['Lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--fix']],
  ['Build', ['ops/build/server.ts']],
  ['Schema files', ['dist/ops/schema/emit.js']],
  ['Message catalogs', ['node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean', '--config', 'client/lingui.config.ts']],
] as const;

process.exitCode = (await runAll(FIXES, createSteps().step)) === 0 ? 0 : 1;
