import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { errorMessage } from '../error-code.ts';
import { alertsSuite } from './alerts/alerts.ts';
import { calendarSuite } from './calendar/calendar.ts';
import { clientSuite } from './client.ts';
import { pageSuite } from './page/page.ts';
import { registrationsSuite } from './registrations/registrations.ts';
import { relevanceSuite } from './relevance/relevance.ts';
import type { Result } from './result.ts';
import { searchSuite } from './search/search.ts';
import { startSuite } from './start.ts';
import { statisticsSuite } from './statistics/statistics.ts';
import { statementsSuite } from './statements.ts';
import { type Bench, type Suite, Undoing } from './suite.ts';
import { table } from './table.ts';

const SUITES: Readonly<Record<string, Suite>> = { start: startSuite, page: pageSuite, statements: statementsSuite, client: clientSuite, relevance: relevanceSuite, search: searchSuite, alerts: alertsSuite, calendar: calendarSuite, registrations: registrationsSuite, statistics: statisticsSuite };

/** Longer than any suite takes on a slow machine. */
const LONGEST_MS = 25 * 60_000;

/** Postings of the suite `search` without `--rows`: enough to see how it grows, and over in a few minutes. */
const ROWS = '10000,100000';
const MOST_ROWS = 5_000_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Numbers of postings as they were typed, the fewest first. */
function rowsOf(typed: string): number[] {
  const rows = typed.split(',').map(Number);
  if (!rows.every((count) => Number.isInteger(count) && count > 0 && count <= MOST_ROWS)) throw new Error(`"${typed}" is no list of whole numbers from 1 to ${MOST_ROWS}.`);
  return [...new Set(rows)].toSorted((a, b) => a - b);
}

async function runSuite(name: string, suite: Suite, given: Pick<Bench, 'rows' | 'keep'>): Promise<Result[]> {
  const undoing = new Undoing();
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort(new Error('interrupted'));
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const endings = AbortSignal.any([interrupted.signal, AbortSignal.timeout(LONGEST_MS)]);
  const cutOff = new Promise<never>((_resolve, reject) => endings.addEventListener('abort', () => reject(endings.reason as Error), { once: true }));
  try {
    say(`${name} ...`);
    return await Promise.race([suite({ ...given, say: (line) => say(`  ${line}`), onEnd: undoing.add }), cutOff]);
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
  let rows: number[];
  let keep: string | null;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false }, rows: { type: 'string', default: ROWS }, keep: { type: 'string' } }, allowPositionals: true });
    const unknown = positionals.find((name) => !Object.hasOwn(SUITES, name));
    if (unknown !== undefined) throw new Error(`There is no suite "${unknown}".`);
    json = values.json;
    rows = rowsOf(values.rows);
    keep = values.keep === undefined ? null : resolve(values.keep);
    names = positionals.length > 0 ? [...new Set(positionals)] : Object.keys(SUITES);
  } catch (error) {
    say(`${errorMessage(error)}\nUsage: npm run bench -- [${Object.keys(SUITES).join(' | ')} ...] [--rows 10000,100000] [--keep FOLDER] [--json]`);
    return 2;
  }
  const suite: Result[] = [];
  let code = 0;
  for (const name of names) {
    try {
      const run = SUITES[name];
      if (run) suite.push(...(await runSuite(name, run, { rows, keep })));
    } catch (error) {
      say(`${name} could not be measured: ${errorMessage(error)}`);
      code = 1;
      if (errorMessage(error) === 'interrupted') break;
    }
  }
  process.stdout.write(`${json ? JSON.stringify({ suite }) : table(suite)}\n`);
  return code;
}
