import { parse } from 'csv-parse/sync';

/** How the cells of a file are set apart. */
export interface Dialect {
  readonly delimiter: string;
  /** The character around cells that contain delimiters or line breaks; null when the file knows none. */
  readonly quote: string | null;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Recognises delimiter and quoting from the beginning of a file.
 *
 * Each delimiter is tried: the best one gives the most rows the same number of cells, more cells counting a little more.
 * @param sample text with LF line ends; a last, cut-off row does no harm
 * @param known what the mapping already says; it wins
 */
export function recogniseDialect(sample: string, known: Partial<Dialect> = {}): Dialect {
  const complete = sample.slice(0, sample.lastIndexOf('\n') + 1) || sample;
  const candidates = known.delimiter === undefined ? DELIMITERS : [known.delimiter];
  const tried = candidates.map((delimiter) => {
    const quote = known.quote === undefined ? recogniseQuote(complete, delimiter) : known.quote;
    return { delimiter, quote, score: regularity(complete, { delimiter, quote }) };
  });
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, quote: best.quote };
}

/** `'` only where whole cells stand between apostrophes and no cell between `"`; apostrophes in prose are no quoting. */
function recogniseQuote(sample: string, delimiter: string): string {
  const between = (quote: string): number =>
    sample.split('\n').filter((line) => {
      const cells = line.split(delimiter);
      return cells.length > 1 && cells.some((cell) => cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote));
    }).length;
  return between('"') === 0 && between("'") > 1 ? "'" : '"';
}

function regularity(sample: string, dialect: Dialect): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const row of rowsOf(sample, dialect)) {
    if (row.length === 1 && row[0]?.trim() === '') continue;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    rows += 1;
  }
  const [columns, agreeing] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return columns < 2 ? 0 : (agreeing / rows) * Math.log2(columns + 1);
}

/** The rows of a piece of text, leniently: a stray quote is a character like any other. */
export function rowsOf(text: string, dialect: Dialect): string[][] {
  const rows: string[][] = [];
  parse(text, {
    ...parserOptions(dialect),
    skip_records_with_error: true,
    on_record: (record: string[]) => {
      rows.push(record);
      return null;
    },
  });
  return rows;
}

/** Options of csv-parse that the guess and the reader share: any number of cells, LF as the only line end, stray quotes kept. */
export const parserOptions = (dialect: Dialect) => ({
  delimiter: dialect.delimiter,
  quote: dialect.quote ?? false,
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: '\n',
});

/** Whether a record keeps the rules of quoting: every cell that opens with a quote closes with one before the next delimiter. */
export function quotesPair(record: string, dialect: Dialect): boolean {
  try {
    parse(record, { ...parserOptions(dialect), relax_quotes: false });
    return true;
  } catch {
    return false;
  }
}
