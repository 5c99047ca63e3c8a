import { dayOf, momentAfter } from '../../../services/shared/site-days.ts';
import { normalised } from '../mapping/words.ts';
import { quoted } from '../problem.ts';
import type { FieldReader } from './field-reader.ts';

const codeOf = (text: string): string => text.trim().toUpperCase().replace(/[\s-]+/g, '_');

/** The codes of a closed set; unknown ones are a warning and give way to the mapping's default. */
export function codes<Code extends string>(reader: FieldReader, name: string, known: readonly Code[]): readonly Code[] {
  const isKnown = (code: string): code is Code => (known as readonly string[]).includes(code);
  const found = (texts: readonly string[]): Code[] => texts.map(codeOf).filter(isKnown);
  const texts = reader.texts(name);
  const fallback = reader.fallback(name);
  const unknown = texts.filter((text) => !isKnown(codeOf(text)));
  if (unknown.length > 0 && fallback.length === 0) reader.warn(name, 'NOT_KNOWN', `${quoted(unknown[0] ?? '')} is none of ${known.length > 12 ? `${known.slice(0, 12).join(', ')}, ...` : known.join(', ')}`);
  const taken = found(texts);
  return [...new Set(taken.length > 0 ? taken : found(fallback))];
}

/** The first code, or `otherwise`. */
export const code = <Code extends string>(reader: FieldReader, name: string, known: readonly Code[], otherwise: Code): Code => codes(reader, name, known)[0] ?? otherwise;

/** A number within bounds, or null; anything else is a warning. */
export function numberWithin(reader: FieldReader, name: string, least: number, most: number, whole: boolean): number | null {
  const text = reader.texts(name)[0];
  if (text === undefined) return null;
  const value = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  reader.warn(name, 'OUT_OF_RANGE', `${quoted(text)} is no ${whole ? 'whole number' : 'number'} from ${least} to ${most} (numbers with a comma need number(...))`);
  return null;
}

/** A day `yyyy-MM-dd`, or null; anything else is a warning. */
export function day(reader: FieldReader, name: string): string | null {
  const text = reader.texts(name)[0];
  if (text === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)))) return text.slice(0, 10);
  reader.warn(name, 'NOT_A_DAY', `${quoted(text)} is no day; write date(...) around the column`);
  return null;
}

/** The moment at which a day is over where the site is; undefined for what is no day. */
function endOf(text: string): string | undefined {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : momentAfter(dayOf(day, 'UTC')).toISOString();
}

/** A moment in UTC (RFC 3339), or null; a day counts from its beginning in UTC, or until it is over where the site is with `endOfDay`. */
export function moment(reader: FieldReader, name: string, endOfDay = false): string | null {
  const text = reader.texts(name)[0];
  if (text === undefined) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const full = isDay ? ((endOfDay ? endOf(text) : `${text}T00:00:00Z`) ?? '') : /T[\d:.]+$/.test(text) ? `${text}Z` : text;
  if (/^\d{4}-\d{2}-\d{2}T/.test(full) && !Number.isNaN(Date.parse(full))) return new Date(full).toISOString();
  reader.warn(name, 'NOT_A_DAY', `${quoted(text)} is no date; write date(...) around the column`);
  return null;
}

/** An http(s) address, or null; `www.example.org` gets https. */
export function website(reader: FieldReader, name: string): string | null {
  const text = reader.line(name, 500);
  if (text === null) return null;
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (URL.canParse(url) && new URL(url).hostname.includes('.') && !/\s/.test(url) && new URL(url).username === '') return new URL(url).href;
  reader.warn(name, 'NOT_A_WEBSITE', `${quoted(text)} is no web address`);
  return null;
}

/** An e-mail address, or null. The warning does not repeat what was there. */
export function email(reader: FieldReader, name: string): string | null {
  const text = reader.texts(name)[0]?.replace(/^mailto:/i, '').trim();
  if (text === undefined || text === '') return null;
  if (text.length <= 254 && /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[a-z]{2,}$/i.test(text)) return text;
  reader.warn(name, 'NOT_AN_EMAIL', 'the value is no e-mail address');
  return null;
}

const POSTAL_CODES: Readonly<Record<string, RegExp>> = { DE: /^\d{5}$/, AT: /^\d{4}$/, CH: /^\d{4}$/, LU: /^(L-?)?\d{4}$/, BE: /^\d{4}$/, FR: /^\d{5}$/, US: /^\d{5}(-\d{4})?$/ };

/** A postal code of the country, or null; countries that are not known here take anything up to 10 characters. */
export function postalCode(reader: FieldReader, name: string, country: string): string | null {
  const text = reader.texts(name)[0]?.trim();
  if (text === undefined) return null;
  const shape = POSTAL_CODES[country] ?? /^[\p{L}\d -]{2,10}$/u;
  // Spreadsheets eat the leading zero of Saxony's and New England's codes.
  const full = (country === 'DE' || country === 'US') && /^\d{4}$/.test(text) ? `0${text}` : text;
  if (shape.test(full)) return full;
  reader.warn(name, 'NOT_A_POSTAL_CODE', `${quoted(text)} is no postal code of ${country}`);
  return null;
}

/** Ids of a set that has labels, such as skills; unknown ones are a warning. */
export function ids(reader: FieldReader, name: string, find: (text: string) => string | undefined, most: number): readonly string[] {
  const found = new Set<string>();
  const missed = new Set<string>();
  for (const text of reader.texts(name)) {
    const id = find(normalised(text));
    if (id === undefined) missed.add(text);
    else found.add(id);
  }
  const fallback = reader.fallback(name);
  if (found.size === 0) fallback.map((text) => find(normalised(text))).forEach((id) => id !== undefined && found.add(id));
  if (missed.size > 0 && (fallback.length === 0 || found.size === 0)) reader.warn(name, 'NOT_KNOWN', `${[...missed].slice(0, 3).map(quoted).join(', ')} ${missed.size === 1 ? 'is' : 'are'} not known; add a line to the table in the mapping`);
  return [...found].slice(0, most);
}
