import { dayOf } from '../../../services/shared/site-days.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner'], ['february', 'februar'], ['march', 'märz', 'maerz'], ['april'], ['may', 'mai'], ['june', 'juni'],
  ['july', 'juli'], ['august'], ['september'], ['october', 'oktober'], ['november'], ['december', 'dezember'],
];

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half';
const TOKENS: Record<string, { readonly part: Part | null; readonly pattern: string }> = {
  yyyy: { part: 'year', pattern: '\\d{4}' }, yy: { part: 'year', pattern: '\\d{2}' },
  MMMM: { part: 'month', pattern: '\\p{L}+\\.?' }, MMM: { part: 'month', pattern: '\\p{L}+\\.?' }, MM: { part: 'month', pattern: '\\d{1,2}' }, M: { part: 'month', pattern: '\\d{1,2}' },
  dd: { part: 'day', pattern: '\\d{1,2}' }, d: { part: 'day', pattern: '\\d{1,2}' },
  HH: { part: 'hour', pattern: '\\d{1,2}' }, H: { part: 'hour', pattern: '\\d{1,2}' }, hh: { part: 'hour', pattern: '\\d{1,2}' }, h: { part: 'hour', pattern: '\\d{1,2}' },
  mm: { part: 'minute', pattern: '\\d{2}' }, ss: { part: 'second', pattern: '\\d{2}' }, a: { part: 'half', pattern: '[ap]\\.?m\\.?' },
  EEEE: { part: null, pattern: '\\p{L}+\\.?' }, EEE: { part: null, pattern: '\\p{L}+\\.?' },
};
const TOKEN = /yyyy|yy|MMMM|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|a|EEEE|EEE/gu;

/** Formats tried in turn when the mapping names none. */
const USUAL = ['yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-ddTHH:mm:ss', 'dd.MM.yyyy', 'dd.MM.yyyy HH:mm', 'MMMM dd yyyy', 'MMMM dd, yyyy', 'dd MMMM yyyy', 'dd. MMMM yyyy'];

/**
 * Reads a day or a moment.
 * @param format letters as in Unicode's date patterns (`dd.MM.yyyy`, `MMMM dd yyyy`, `HH:mm`, `a`, `EEEE`), month names in English or German;
 *   `epoch` (seconds since 1970) or `epoch-ms`; absent: ISO 8601, the usual German and English ways of writing, or an epoch of 9 to 13 digits
 * @returns `yyyy-MM-dd`, or with a time of day `yyyy-MM-ddTHH:mm:ss`; an epoch gives its moment in UTC, with `Z`
 * @throws Error when it is no such date, or no day of the calendar (30 February)
 */
export function parseDate(text: string, format?: string): string {
  const value = text.trim();
  if (value.length > 80) fail('is too long for a date');
  if (format === 'epoch' || format === 'epoch-ms') return fromEpoch(value, format === 'epoch' ? 1000 : 1);
  if (format !== undefined && format !== '') return byFormat(value, format) ?? fail(`is not a date of the form "${format}"`);
  if (/^\d{9,10}(\.\d+)?$/.test(value)) return fromEpoch(value, 1000);
  if (/^\d{12,13}$/.test(value)) return fromEpoch(value, 1);
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString();
  for (const usual of USUAL) {
    const found = byFormat(value, usual);
    if (found !== undefined) return found;
  }
  return fail('is not a date in a known form; tell its form in the mapping, such as date(Column, "dd.MM.yyyy")');
}

function fromEpoch(text: string, factor: number): string {
  const number = /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) * factor : Number.NaN;
  const date = new Date(number);
  return Number.isNaN(date.getTime()) ? fail('is not a number of seconds or milliseconds since 1970') : date.toISOString();
}

function byFormat(text: string, format: string): string | undefined {
  const parts: (Part | null)[] = [];
  let pattern = '';
  let end = 0;
  for (const match of format.matchAll(TOKEN)) {
    const token = TOKENS[match[0]];
    if (token === undefined) continue;
    pattern += `${literal(format.slice(end, match.index))}(${token.pattern})`;
    parts.push(token.part);
    end = match.index + match[0].length;
  }
  const found = new RegExp(`^${pattern}${literal(format.slice(end))}$`, 'iu').exec(text);
  if (!found) return undefined;
  const fields = new Map<Part | null, string>(parts.map((part, index) => [part, found[index + 1] ?? '']));
  return assemble(fields);
}

/** Blanks in the format stand for any blanks; a `T` between day and time is the one letter that stands for itself. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\\-/g, '-').replace(/\\\//g, '/').replace(/\s+/g, '\\s+');

function assemble(fields: ReadonlyMap<Part | null, string>): string {
  const year = yearOf(fields.get('year') ?? '');
  const month = monthOf(fields.get('month') ?? '');
  const day = Number(fields.get('day') ?? '1');
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) fail('is not a day of the calendar');
  const isoDay = dayOf(date, 'UTC');
  if (!fields.has('hour')) return isoDay;
  const hour = hourOf(Number(fields.get('hour')), fields.get('half'));
  const minute = Number(fields.get('minute') ?? '0');
  const second = Number(fields.get('second') ?? '0');
  if (hour > 23 || minute > 59 || second > 59) fail('is not a time of day');
  return `${isoDay}T${[hour, minute, second].map((value) => String(value).padStart(2, '0')).join(':')}`;
}

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) - (Number(text) > 69 ? 100 : 0) : Number(text || fail('has no year')));

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const name = text.toLowerCase().replace('.', '');
  const index = name.length < 3 ? -1 : MONTHS.findIndex((names) => names.some((candidate) => candidate.startsWith(name)));
  return index < 0 ? fail('has no known name of a month') : index + 1;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function fail(reason: string): never {
  throw new Error(reason);
}
