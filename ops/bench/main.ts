import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { errorMessage } from '../error-code.ts';
import { clientSuite } from './client.ts';
import { pageSuite } from './page/page.ts';
import { relevanceSuite } from './relevance/relevance.ts';
import type { Result } from './result.ts';
import { startSuite } from './start.ts';
import { statementsSuite } from './statements.ts';
import { type Suite, Undoing } from './suite.ts';
import { table } from './table.ts';

const SUITES: Readonly<Record<string, Suite>> = { start: startSuite, page: pageSuite, statements: statementsSuite, client: clientSuite, relevance: relevanceSuite };

/** Longer than any suite takes on a slow machine. */
const LONGEST_MS = 8 * 60_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function runSuite(name: string, suite: Suite): Promise<Result[]> {
  const undoing = new Undoing();
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort(new Error('interrupted'));
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const given = AbortSignal.any([interrupted.signal, AbortSignal.timeout(LONGEST_MS)]);
  const cutOff = new Promise<never>((_resolve, reject) => given.addEventListener('abort', () => reject(given.reason as Error), { once: true }));
  try {
    say(`${name} ...`);
    return await Promise.race([suite({ say: (line) => say(`  ${line}`), onEnd: undoing.add }), cutOff]);
  } finally {
    await undoing.run(say);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

/**
 * Measures the named suites, all without a name, one after the other; prints a table, or one JSON object with `--json`. What is going on is told
 * on the standard error.
 *
 * @returns the exit code: 0 when everything could be measured, whatever was found; 1 when not; 2 for arguments that mean nothing
 */
export async function main(args: readonly string[]): Promise<number> {
  let json: boolean;
  let names: string[];
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
    const unknown = positionals.find((name) => !Object.hasOwn(SUITES, name));
    if (unknown !== undefined) throw new Error(`There is no suite "${unknown}".`);
    json = values.json;
    names = positionals.length > 0 ? [...new Set(positionals)] : Object.keys(SUITES);
  } catch (error) {
    say(`${errorMessage(error)}\nUsage: npm run bench -- [${Object.keys(SUITES).join(' | ')} ...] [--json]`);
    return 2;
  }
  const suite: Result[] = [];
  let code = 0;
  for (const name of names) {
    try {
      const run = SUITES[name];
      if (run) suite.push(...(await runSuite(name, run)));
    } catch (error) {
      say(`${name} could not be measured: ${errorMessage(error)}`);
      code = 1;
      if (errorMessage(error) === 'interrupted') break;
    }
  }
  process.stdout.write(`${json ? JSON.stringify({ suite }) : table(suite)}\n`);
  return code;
}
