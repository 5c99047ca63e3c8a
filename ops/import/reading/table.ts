import type { ReportProblem } from '../problem.ts';
import { UsageError } from '../usage-error.ts';
import { Columns, findHeader } from './columns.ts';
import { recogniseDialect, rowsOf, type Dialect } from './dialect.ts';
import { recogniseEncoding } from './encoding.ts';
import { fileOnDisk, type ListFile } from './list-file.ts';
import { readRows, type Row } from './rows.ts';
import { sampleOf } from './text-stream.ts';

/** Bytes; a list of a country's organisations has a tenth of it. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
/** Rows from the top among which the header is looked for. */
const HEADER_WITHIN = 30;

/** What a mapping may say about the file; what is left out is recognised. */
export interface TableOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string | null;
  /** Physical lines above the header (or above the first row, without a header) that do not count. */
  readonly skipRows?: number;
  /** Names of the columns of a file without header; absent when the file has a header. */
  readonly columnNames?: readonly string[];
  /** The file has no header: columns are `#1`, `#2`, ... or `columnNames`. */
  readonly withoutHeader?: boolean;
}

/** A file whose form is understood. It may be read several times. */
export interface Table {
  readonly columns: Columns;
  readonly encoding: string;
  readonly dialect: Dialect;
  readonly bytes: number;
  /** Physical line of the first row. */
  readonly firstLine: number;
  rows(report: ReportProblem, onBytes?: (bytes: number) => void): AsyncGenerator<Row>;
}

/**
 * Understands a file: size, encoding, delimiter, header.
 * @param path the file, or where it is
 * @param wanted the column names that the mapping uses, by which the header is recognised below titles
 * @throws UsageError when the file is missing, empty, too large, no text, or when no header is found
 */
export async function openTable(path: string | ListFile, options: TableOptions, wanted: readonly string[]): Promise<Table> {
  const file = typeof path === 'string' ? fileOnDisk(path) : path;
  const bytes = await sizeOf(file);
  const encoding = await recogniseEncoding(file, options.encoding);
  const sample = withoutLines(await sampleOf(file, encoding), options.skipRows ?? 0);
  if (sample.trim() === '') throw new UsageError(`${file.name} is empty.`, 'EMPTY');
  const dialect = recogniseDialect(sample, {
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
    ...(options.quote === undefined ? {} : { quote: options.quote }),
  });
  const { columns, headerLines } = options.withoutHeader === true ? headless(sample, dialect, options.columnNames) : headed(file.name, sample, dialect, wanted);
  const firstLine = 1 + (options.skipRows ?? 0) + headerLines;
  return {
    columns, encoding, dialect, bytes, firstLine,
    rows: (report, onBytes) => readRows({ file, encoding, dialect, columnNames: columns.names, firstLine }, report, onBytes),
  };
}

async function sizeOf(file: ListFile): Promise<number> {
  const size = await file.size();
  if (size > MAX_FILE_BYTES) {
    throw new UsageError(`${file.name} has ${Math.ceil(size / 1024 / 1024)} MB; at most ${MAX_FILE_BYTES / 1024 / 1024} MB are taken in one run. Split it.`);
  }
  return size;
}

function withoutLines(text: string, lines: number): string {
  let start = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  return text.slice(start);
}

function headless(sample: string, dialect: Dialect, names: readonly string[] | undefined): { columns: Columns; headerLines: number } {
  const widths = rowsOf(sample, dialect).slice(0, HEADER_WITHIN).map((row) => row.length);
  const width = Math.max(...widths, 1);
  if (names !== undefined && names.length !== width) {
    throw new UsageError(`The mapping names ${names.length} columns ("columns"), the file has ${width}.`);
  }
  return { columns: new Columns(names ?? Array.from({ length: width }, () => '')), headerLines: 0 };
}

function headed(file: string, sample: string, dialect: Dialect, wanted: readonly string[]): { columns: Columns; headerLines: number } {
  const rows = rowsOf(sample, dialect).slice(0, HEADER_WITHIN);
  const index = findHeader(rows, wanted);
  const header = index === undefined ? undefined : rows[index];
  if (index === undefined || header === undefined) {
    throw new UsageError(`None of the columns that the mapping uses stands in the first ${rows.length} rows of ${file}. Its first row is: ${(rows[0] ?? []).slice(0, 12).join(dialect.delimiter === '\t' ? ' | ' : ` ${dialect.delimiter} `).slice(0, 300)}. Is it the right mapping? A file without header needs "header: none".`, 'NO_HEADER');
  }
  return { columns: new Columns(header), headerLines: linesThrough(sample, dialect, index) };
}

/** Physical lines that the rows up to and including this one take. */
function linesThrough(sample: string, dialect: Dialect, index: number): number {
  let end = 0;
  for (let line = 1; ; line += 1) {
    end = sample.indexOf('\n', end) + 1;
    if (end === 0) return line;
    if (rowsOf(sample.slice(0, end), dialect).length === index + 1) return line;
  }
}
