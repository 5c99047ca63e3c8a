import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ProblemCode, ReportProblem } from '../problem.ts';
import { UsageError } from '../usage-error.ts';
import { parserOptions, quotesPair, type Dialect } from './dialect.ts';
import type { ListFile } from './list-file.ts';
import { textOf } from './text-stream.ts';

/** A row of the file. */
export interface Row {
  /** Physical line on which it begins, counted from 1. */
  readonly line: number;
  /** As many as the header has, as they stand in the file. */
  readonly cells: readonly string[];
}

/** Characters of a cell; longer ones are no text for people. */
export const MAX_CELL_LENGTH = 100_000;
/** Characters of a whole row: bounds the memory when a quote is never closed. */
const MAX_ROW_LENGTH = 1_000_000;
/** After so many rows with broken quoting the file is read in the wrong way. */
const MAX_RESTARTS = 100;

interface Source {
  readonly file: ListFile;
  readonly encoding: string;
  readonly dialect: Dialect;
  readonly columnNames: readonly string[];
  /** Physical line of the first row below the header. */
  readonly firstLine: number;
}

/**
 * Reads the rows below the header, one at a time.
 *
 * A row with a wrong number of cells, a NUL byte or an over-long cell is reported and left out. When such a row spans
 * several lines, a quote was probably opened and never closed: reading goes on at its second line, so that the rows which it swallowed are not lost.
 * @param onBytes told how many bytes of the file were taken, for a progress bar
 * @throws UsageError when quotes are broken so often that the file cannot be read this way
 */
export async function* readRows(source: Source, report: ReportProblem, onBytes?: (bytes: number) => void): AsyncGenerator<Row> {
  const wanted = source.columnNames.length;
  let from = source.firstLine;
  for (let restarts = 0; ; restarts += 1) {
    if (restarts > MAX_RESTARTS) {
      throw new UsageError(`Quotes are not closed in more than ${MAX_RESTARTS} rows; if the file does not quote its cells, write "quote: none" into the mapping.`, 'QUOTES');
    }
    const refuse = (line: number, code: ProblemCode, reason: string): void => {
      report({ severity: 'REFUSED', code, line, column: null, field: null, reason });
    };
    let again: number | undefined;
    let line = from;
    try {
      for await (const { cells, lines, broken } of records(source, from, restarts === 0 ? onBytes : undefined)) {
        const start = line;
        line += lines;
        if (cells.every((cell) => cell.trim() === '')) continue;
        const row = withoutEmptyTail(cells, wanted);
        const hidesRows = lines > 1 && source.dialect.quote !== null && (broken || row.length !== wanted);
        if (row.length === wanted && !hidesRows) {
          if (isReadable(row, start, source.columnNames, report)) yield { line: start, cells: row };
          continue;
        }
        refuse(start, hidesRows ? 'QUOTE' : 'CELLS', hidesRows ? 'a quote is opened in this row and not closed where it should be' : `the row has ${row.length} cells, the header has ${wanted}`);
        if (hidesRows) {
          again = start + 1;
          break;
        }
      }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      refuse(line, error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'QUOTE' : 'LENGTH', error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is opened in this row and never closed' : `the row is longer than ${MAX_ROW_LENGTH} characters; a quote may not be closed`);
      again = line + 1;
    }
    if (again === undefined) return;
    from = again;
  }
}

interface Parsed {
  readonly cells: string[];
  /** Physical lines that the record takes. */
  readonly lines: number;
  /** It spans lines and its quotes do not pair: it may hold other rows. */
  readonly broken: boolean;
}

async function* records(source: Source, from: number, onBytes?: (bytes: number) => void): AsyncGenerator<Parsed> {
  const parser = parse({ ...parserOptions(source.dialect), info: true, raw: true, max_record_size: MAX_ROW_LENGTH });
  // What goes wrong arrives through the iteration below; the callback only keeps it from being thrown a second time.
  pipeline(textOf(source.file, source.encoding, from, onBytes), parser, () => undefined);
  let before = 0;
  for await (const item of parser) {
    const { record, info, raw } = item as { record: string[]; info: { lines: number }; raw: string };
    // The last row of a file may lack its line end: it still fills a line.
    const lines = Math.max(1, info.lines - before);
    yield { cells: record, lines, broken: lines > 1 && !quotesPair(raw, source.dialect) };
    before = info.lines;
  }
}

/** Spreadsheets append empty cells; they say nothing. */
function withoutEmptyTail(cells: readonly string[], wanted: number): readonly string[] {
  let length = cells.length;
  while (length > wanted && cells[length - 1]?.trim() === '') length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}

function isReadable(cells: readonly string[], line: number, names: readonly string[], report: ReportProblem): boolean {
  const index = cells.findIndex((cell) => cell.length > MAX_CELL_LENGTH || cell.includes('\u0000'));
  if (index < 0) return true;
  const isNul = cells[index]?.includes('\u0000') === true;
  const reason = isNul ? 'the cell contains a NUL byte' : `the cell has more than ${MAX_CELL_LENGTH} characters`;
  report({ severity: 'REFUSED', code: isNul ? 'NUL' : 'LENGTH', line, column: names[index] ?? null, field: null, reason });
  return false;
}
