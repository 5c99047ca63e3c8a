/** A column of a chart. */
export interface ReportColumn {
  readonly label: string;
  /** Null for nothing to draw: withheld or not counted, as `text` says. */
  readonly value: number | null;
  readonly text: string;
}

/** How something went month by month. */
export interface ReportChart {
  readonly title: string;
  /** The same in words, for who does not see it. */
  readonly inWords: string;
  readonly columns: readonly ReportColumn[];
}

/** A cell with a number: as it is written, and how long its bar is, 0 to 1; without a bar where that is left out. */
export interface ReportCell {
  readonly text: string;
  readonly bar?: number;
}

export interface ReportTable {
  /** What the rows are; the heads of the columns with numbers follow. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ReportCell[] }[];
  /** What stands below it. */
  readonly note?: string;
}

export interface ReportSection {
  readonly heading: string;
  readonly charts: readonly ReportChart[];
  readonly table: ReportTable | null;
  /** Stands in the place of a table that is empty. */
  readonly empty?: string;
}

/** A number that stands on the first page. */
export interface ReportKeyFigure {
  readonly label: string;
  readonly text: string;
  /** How it was in the period before; empty where there is nothing to compare with. */
  readonly before: string;
}

/**
 * A printable report, all in words of one language: what the maker of the file has to put on paper, and nothing else. The gateway declares the same shape,
 * since it imports nothing of the client (a test holds the two together).
 */
export interface Report {
  readonly language: 'de' | 'en';
  /** The day on which it was made, as `2026-09-30`. */
  readonly madeOn: string;
  readonly fileName: string;
  readonly title: string;
  readonly network: string;
  readonly period: string;
  /** What it is compared with, and when it was made. */
  readonly facts: readonly string[];
  readonly keyFigures: readonly ReportKeyFigure[];
  readonly method: { readonly heading: string; readonly paragraphs: readonly string[] };
  /** Heading of the list of what it holds. */
  readonly contents: string;
  readonly sections: readonly ReportSection[];
  readonly definitions: { readonly heading: string; readonly chapters: readonly { readonly heading: string; readonly terms: readonly { readonly term: string; readonly definition: string }[] }[] };
  /** Says which page it is, with `#` for its number and `##` for how many there are. */
  readonly pageOf: string;
}
