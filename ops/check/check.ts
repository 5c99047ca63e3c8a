import { createSteps } from '../start/steps.ts';
import { runAll } from './program.ts';

/** `npm run check`: everything that can be said about the code without running the product. Exits with 1 when something is wrong. */
const LINGUI = 'node_modules/@lingui/cli/dist/lingui.js';
const CHECKS = [
  [
    'Types of the client',
    ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'client/codegen.ts'],
    ['node_modules/typescript/bin/tsc', '-p', 'client/tsconfig.json'],
  ],
  // After the client, whose types a test of theirs reads: they are made there.
  ['Types of server and tools', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['Lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']],
  ['Build', ['ops/build/server.ts']],
  ['Schema files', ['dist/ops/schema/check.js']],
  ['Migrations', ['dist/ops/check/drift.js']],
  [
    'Translations',
    [LINGUI, 'check', 'sync', '--config', 'client/lingui.config.ts'],
    [LINGUI, 'check', 'missing', '--config', 'client/lingui.config.ts'],
  ],
] as const;

const steps = createSteps();
const failed = await runAll(CHECKS, steps.step);
steps.say(failed === 0 ? `\nAll ${CHECKS.length} checks hold.` : `\n${failed} of ${CHECKS.length} checks do not hold.`);
process.exitCode = failed === 0 ? 0 : 1;
