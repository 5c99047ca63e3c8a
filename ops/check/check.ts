import { spawn } from 'node:child_process';
import { createSteps } from '../start/steps.ts';

/** `npm run check`: everything that can be said about the code without running the product. Exits with 1 when something is wrong. */
const CHECKS: readonly (readonly [name: string, ...commands: string[][]])[] = [
  ['Types of server and tools', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  [
    'Types of the client',
    ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'client/codegen.ts'],
    ['node_modules/typescript/bin/tsc', '-p', 'client/tsconfig.json'],
  ],
  ['Lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']],
  ['Build', ['node_modules/typescript/bin/tsc', '-p', 'ops/build/tsconfig.json']],
  ['Schema files', ['dist/ops/schema/check.js']],
  ['Migrations', ['dist/ops/check/drift.js']],
  [
    'Translations',
    ['node_modules/@lingui/cli/dist/lingui.js', 'check', 'sync', '--config', 'client/lingui.config.ts'],
    ['node_modules/@lingui/cli/dist/lingui.js', 'check', 'missing', '--config', 'client/lingui.config.ts'],
  ],
];

/** Runs a program under this Node; rejects with what it printed when it fails. */
function program(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`\n${output.trim()}\n`))));
  });
}

const steps = createSteps();
const results: boolean[] = [];
for (const [name, ...commands] of CHECKS) {
  const run = steps.step(name, async () => {
    for (const command of commands) await program(command);
  });
  results.push(await run.then(() => true, () => false));
}
const failed = results.filter((passed) => !passed).length;
steps.say(failed === 0 ? `\n${results.length} checks passed` : `\n${failed} of ${results.length} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;
