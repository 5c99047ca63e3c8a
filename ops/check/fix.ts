import { createSteps } from '../start/steps.ts';
import { runAll } from './program.ts';

/** `npm run fix`: mends what a machine can mend. What is left is for `npm run check` to tell. */
const FIXES = [
  ['Build', ['ops/build/server.ts']],
  ['Schema files', ['dist/ops/schema/emit.js']],
  // Before the linter, which mends by types.
  ['Types of the client', ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'client/codegen.ts']],
  ['Lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--fix']],
  ['Message catalogs', ['node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean', '--config', 'client/lingui.config.ts']],
] as const;

process.exitCode = (await runAll(FIXES, createSteps().step)) === 0 ? 0 : 1;
