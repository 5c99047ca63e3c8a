import type { Problem } from './problem.ts';

/** What became of the things of one kind. */
export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** The result of an import; with `--report` it is written as JSON. */
export interface ImportReport {
  readonly file: string;
  readonly source: string;
  readonly network: string;
  readonly dryRun: boolean;
  readonly encoding: string;
  /** `tab` for a tabulator. */
  readonly delimiter: string;
  /** Rows below the header that are not empty, refused ones included. */
  rows: number;
  /** Rows that `when` left out. */
  leftOut: number;
  /** Rows that were not taken, for whatever reason. */
  rowsRefused: number;
  readonly organisations: Tally;
  readonly opportunities: Tally;
  readonly problems: readonly Problem[];
  /** Further problems, beyond the first `MOST_PROBLEMS`. */
  problemsNotListed: number;
}

/** Problems that are kept: bounds the memory when every row has one. */
export const MOST_PROBLEMS = 10_000;
/** Different problems that are printed. */
const MOST_PRINTED = 60;

export const emptyTally = (): Tally => ({ created: 0, updated: 0, unchanged: 0, refused: 0 });

/** The report for people: the counts as a table, then each different problem once, with its lines. */
export function printed(report: ImportReport): string {
  const lines = [
    `${report.dryRun ? 'Dry run: nothing was written. ' : ''}${report.file} (${report.encoding}, delimiter ${report.delimiter === '\t' ? 'tab' : report.delimiter}), source "${report.source}", network ${report.network}`,
    `${report.rows} rows: ${report.rows - report.rowsRefused - report.leftOut} taken, ${report.rowsRefused} refused, ${report.leftOut} left out by "when"`,
    '',
    ...table([
      ['', report.dryRun ? 'would be new' : 'new', 'updated', 'unchanged', 'refused'],
      ...(['organisations', 'opportunities'] as const).map((kind) => [kind, ...(['created', 'updated', 'unchanged', 'refused'] as const).map((key) => String(report[kind][key]))]),
    ]),
  ];
  lines.push(...printedProblems(report.problems, report.problemsNotListed, 'column'));
  return `${lines.join('\n')}\n`;
}

/** Each different remark once, with its lines, below an empty line; nothing when there is none. `where` names what the second column is about. */
export function printedProblems(problems: readonly Problem[], notListed: number, where: string): string[] {
  const groups = grouped(problems);
  const shown = groups.slice(0, MOST_PRINTED).map(({ problem, where }) => [problem.severity.toLowerCase(), where, problem.column ?? '', `${problem.field === null ? '' : `${problem.field}: `}${problem.reason}`]);
  const hidden = groups.slice(MOST_PRINTED).reduce((sum, { count }) => sum + count, 0) + notListed;
  return [
    ...(groups.length > 0 ? ['', ...table([['', 'line', where, 'reason'], ...shown])] : []),
    ...(hidden > 0 ? [`... and ${hidden} more remarks; --report FILE.json writes the first ${MOST_PROBLEMS}.`] : []),
  ];
}

/** The same remark about many lines becomes one line; refusals come first. */
function grouped(problems: readonly Problem[]): { problem: Problem; where: string; count: number }[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.severity, problem.column, problem.field, problem.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()].flatMap((group) => {
    const [problem] = group;
    if (problem === undefined) return [];
    const lines = [...new Set(group.map(({ line }) => line))];
    const where = `${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ` and ${lines.length - 5} more` : ''}`;
    return [{ problem, where, count: group.length }];
  }).sort((a, b) => Number(a.problem.severity === 'WARNING') - Number(b.problem.severity === 'WARNING') || a.problem.line - b.problem.line);
}

/** Rows of cells in columns of equal width; the last column is free. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((found, row) => row.map((cell, index) => Math.max(found[index] ?? 0, Math.min(cell.length, 40))), []);
  return rows.map((row) => row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  ').trimEnd());
}
