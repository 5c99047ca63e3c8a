import type { Result } from './result.ts';

const HEAD = ['what', 'value', 'unit', 'bar', 'holds', 'against'] as const;

function cells({ name, value, unit, bar, holds, against }: Result): readonly string[] {
  return [name, String(value), unit, bar === null ? '' : String(bar), holds === null ? '' : holds ? 'yes' : 'NO', against === null ? '' : String(against)];
}

/** The results as lines of text; numbers stand to the right. */
export function table(results: readonly Result[]): string {
  const rows = [HEAD, ...results.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number): boolean => column === 1 || column === 3 || column === 5;
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
  const [head = '', ...body] = rows.map(line);
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n');
}
