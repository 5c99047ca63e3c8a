import { addDays, dayOf, weekdayOf } from '../../shared/time/zone-days.ts';

/** How a date comes again: OTHER by a rule that this form does not write itself. */
export type Repeats = 'NONE' | 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY_WEEKDAY' | 'MONTHLY_DAY' | 'OTHER';
export type RepeatEnd = 'NEVER' | 'UNTIL' | 'COUNT';

/** How a date comes again, as the form holds it: texts as they are typed, '' for nothing. */
export interface RepeatFields {
  readonly repeats: Repeats;
  readonly repeatEnd: RepeatEnd;
  /** The last day, `2027-03-31`. */
  readonly repeatUntil: string;
  readonly repeatCount: string;
  /** RRULE of RFC 5545, for OTHER only. */
  readonly repeatRule: string;
}

type Repeating = RepeatFields & { readonly startsOn: string };

/** As the service has it. */
export const MOST_REPEATS = 2000;
export const NO_REPEAT: RepeatFields = { repeats: 'NONE', repeatEnd: 'UNTIL', repeatUntil: '', repeatCount: '', repeatRule: '' };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const dateOf = (day: string): number => Number(day.slice(8));

/** Which of its kind a day's weekday is in its month: 1 to 4, or -1 for a fifth, which not every month has and which is therefore the last. */
export function ordinalOf(day: string): number {
  const ordinal = Math.ceil(dateOf(day) / 7);
  return ordinal > 4 ? -1 : ordinal;
}

/** The rule that the form means, its parts in the order of the service; null when the date comes once. */
export function ruleOf({ repeatCount, repeatEnd, repeatRule, repeats, repeatUntil, startsOn }: Repeating): string | null {
  if (repeats === 'NONE') return null;
  if (repeats === 'OTHER') return repeatRule;
  return [
    repeats === 'WEEKLY' || repeats === 'BIWEEKLY' ? 'FREQ=WEEKLY' : 'FREQ=MONTHLY',
    ...(repeats === 'BIWEEKLY' ? ['INTERVAL=2'] : []),
    ...(repeatEnd === 'COUNT' ? [`COUNT=${Number(repeatCount)}`] : []),
    ...(repeatEnd === 'UNTIL' ? [`UNTIL=${repeatUntil.replaceAll('-', '')}`] : []),
    ...(repeats === 'MONTHLY_WEEKDAY' ? [`BYDAY=${ordinalOf(startsOn)}${WEEKDAYS[weekdayOf(startsOn) - 1]}`] : []),
  ].join(';');
}

/** A rule of the service as the form shows it for a date that first takes place on a day. */
export function repeatOf(rule: string | null, startsOn: string): RepeatFields {
  if (rule === null) return NO_REPEAT;
  const repeatCount = /COUNT=(\d+)/.exec(rule)?.[1] ?? '';
  const repeatUntil = /UNTIL=(\d{4})(\d{2})(\d{2})(;|$)/.exec(rule)?.slice(1, 4).join('-') ?? '';
  const repeatEnd = repeatCount ? 'COUNT' : repeatUntil ? 'UNTIL' : 'NEVER';
  const written = (['WEEKLY', 'BIWEEKLY', 'MONTHLY_WEEKDAY', 'MONTHLY_DAY'] as const).map((repeats) => ({ repeats, repeatEnd, repeatUntil, repeatCount, repeatRule: '' }) as const);
  return written.find((fields) => ruleOf({ ...fields, startsOn }) === rule) ?? { ...NO_REPEAT, repeats: 'OTHER', repeatRule: rule };
}

/** The month of a day, so many months later, as its year and its number from 0. */
function monthAfter(day: string, months: number): [year: number, month: number] {
  const first = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
  return [first.getUTCFullYear(), first.getUTCMonth()];
}

/** The day of the month that a monthly rule means; undefined in a month that has none. */
function dayInMonth(startsOn: string, isWeekday: boolean, months: number): string | undefined {
  const [year, month] = monthAfter(startsOn, months);
  const at = (date: number) => new Date(Date.UTC(year, month, date));
  if (!isWeekday) {
    const found = at(dateOf(startsOn));
    return found.getUTCMonth() === month ? dayOf(found, 'UTC') : undefined;
  }
  const [ordinal, weekday] = [ordinalOf(startsOn), weekdayOf(startsOn)];
  if (ordinal > 0) {
    const first = dayOf(at(1), 'UTC');
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7);
  }
  const last = dayOf(new Date(Date.UTC(year, month + 1, 0)), 'UTC');
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** The days on which it takes place, from the first to its end, at most MOST_REPEATS; none for a rule of which this form does not know them. */
export function daysOf(fields: Repeating): string[] {
  const { repeatCount, repeatEnd, repeats, repeatUntil, startsOn } = fields;
  if (repeats === 'NONE' || repeats === 'OTHER' || startsOn === '') return [];
  const most = repeatEnd === 'COUNT' ? Math.min(Number(repeatCount), MOST_REPEATS) : MOST_REPEATS;
  const days: string[] = [];
  for (let step = 0; days.length < most && step < 3 * MOST_REPEATS; step += 1) {
    const weeks = repeats === 'WEEKLY' ? step : step * 2;
    const day = repeats === 'WEEKLY' || repeats === 'BIWEEKLY' ? addDays(startsOn, weeks * 7) : dayInMonth(startsOn, repeats === 'MONTHLY_WEEKDAY', step);
    if (day !== undefined && repeatEnd === 'UNTIL' && day > repeatUntil) break;
    if (day !== undefined) days.push(day);
  }
  return days;
}
