import { htmlToMarkdown, htmlToText } from '../text/markdown.ts';
import { parseDate } from '../values/date.ts';
import { valueAt } from '../values/literal.ts';
import { parseNumber } from '../values/number.ts';

/** A function of the mapping language. */
export interface MappingFunction {
  readonly least: number;
  readonly most: number;
  /** Gets each value of the first argument; throws an Error whose message tells the coordinator what is wrong with it. */
  run(value: string, ...settings: string[]): string | readonly string[];
}

/** What a mapping may call, by name. `const` is part of the grammar. */
export const functions = {
  /** HTML to Markdown. */
  html: { least: 1, most: 1, run: (value) => htmlToMarkdown(value) },
  /** HTML to plain text. */
  text: { least: 1, most: 1, run: (value) => htmlToText(value) },
  /** number(x) or number(x, ","): the second argument is the decimal sign. */
  number: { least: 1, most: 2, run: (value, sign) => String(parseNumber(value, sign)) },
  /** date(x), date(x, "dd.MM.yyyy"), date(x, "epoch"), date(x, "epoch-ms"). */
  date: { least: 1, most: 2, run: (value, format) => parseDate(value, format) },
  lower: { least: 1, most: 1, run: (value) => value.toLowerCase() },
  upper: { least: 1, most: 1, run: (value) => value.toUpperCase() },
  trim: { least: 1, most: 1, run: (value) => value.replace(/\s+/gu, ' ').trim() },
  /** split(x, ";"): several values in one cell. */
  split: { least: 2, most: 2, run: (value, separator) => value.split(separator || ',').map((part) => part.trim()) },
  /** path(x, "human_address.city"): a value in a cell that holds JSON or a Python dict. */
  path: { least: 2, most: 2, run: (value, path) => valueAt(value, path ?? '') },
  /** before(x, " ("): what stands before the last such mark; everything when it is missing. */
  before: { least: 2, most: 2, run: (value, mark) => (mark !== undefined && value.includes(mark) ? value.slice(0, value.lastIndexOf(mark)).trim() : value) },
  /** after(x, "("): what stands after the last such mark; nothing when it is missing. */
  after: { least: 2, most: 2, run: (value, mark) => (mark !== undefined && value.includes(mark) ? value.slice(value.lastIndexOf(mark) + mark.length).trim() : '') },
  /** replace(x, "a", "b"): every a becomes b, letter by letter. */
  replace: { least: 3, most: 3, run: (value, from, to) => (from ? value.replaceAll(from, () => to ?? '') : value) },
} as const satisfies Record<string, MappingFunction>;

export type FunctionName = keyof typeof functions;
