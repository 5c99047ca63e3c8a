import { Temporal } from 'temporal-polyfill';
import { type DayOfWeek, type Rule, WEEKDAYS } from './rule.ts';

/** Why the dates of a rule are not moved to other days together. */
export type MoveProblem = 'RULE_HAS_DAYS' | 'ANOTHER_MONTH' | 'RULE_NOT_MOVED';

export class MoveRefused extends Error {
  override readonly name = 'MoveRefused';
  readonly code: MoveProblem;

  constructor(code: MoveProblem, message: string) {
    super(message);
    this.code = code;
  }
}

const refuse = (code: MoveProblem, message: string): never => {
  throw new MoveRefused(code, message);
};

/** A rule with the day of its first date, e.g. 2026-12-01. */
export interface Beginning {
  readonly rule: Rule;
  readonly first: string;
}

const weekdayOf = ({ dayOfWeek }: Temporal.PlainDate): DayOfWeek['weekday'] => WEEKDAYS[dayOfWeek - 1] ?? 'MO';

/** The so-manieth of its weekday that a day is in its month: counted from the end where the rule did so and that still goes, and for a fifth, which not every month has. */
function ordinalOf({ day, daysInMonth }: Temporal.PlainDate, was: number): number {
  const [fromStart, fromEnd] = [Math.ceil(day / 7), Math.ceil((daysInMonth - day + 1) / 7)];
  return (was < 0 && fromEnd === -was) || fromStart === 5 ? -fromEnd : fromStart;
}

/** Rules of months: the second Tuesday becomes the second Thursday, and the 3rd the 5th, in the same month. */
function inMonths({ rule, first }: Beginning, was: Temporal.PlainDate, is: Temporal.PlainDate): Beginning {
  const [day] = rule.days;
  const { BYMONTHDAY, ...others } = rule.numbers;
  const isByWeekday = day !== undefined && day.ordinal !== null && !BYMONTHDAY;
  const isByDay = day === undefined && (BYMONTHDAY ?? [was.day]).join() === String(was.day);
  if (rule.days.length > 1 || Object.keys(others).length > 0 || !(isByWeekday || isByDay)) refuse('RULE_HAS_DAYS', 'is changed of single dates only, since the rule of the series names its days itself.');
  if (!was.toPlainYearMonth().equals(is.toPlainYearMonth())) refuse('ANOTHER_MONTH', 'has to stay in its month, since the series comes once a month.');
  const month = Temporal.PlainDate.from(first).toPlainYearMonth();
  if (!isByWeekday) {
    if (is.day > month.daysInMonth) refuse('RULE_NOT_MOVED', 'is a day that not every month of the series has.');
    return { rule: BYMONTHDAY ? { ...rule, numbers: { BYMONTHDAY: [is.day] } } : rule, first: month.toPlainDate({ day: is.day }).toString() };
  }
  const ordinal = ordinalOf(is, day.ordinal ?? 1);
  const edge = month.toPlainDate({ day: ordinal > 0 ? 1 : month.daysInMonth });
  const apart = ordinal > 0 ? (is.dayOfWeek - edge.dayOfWeek + 7) % 7 + (ordinal - 1) * 7 : -((edge.dayOfWeek - is.dayOfWeek + 7) % 7) + (ordinal + 1) * 7;
  return { rule: { ...rule, days: [{ ordinal, weekday: weekdayOf(is) }] }, first: edge.add({ days: apart }).toString() };
}

/** Rules of days, weeks and years: every date moves by as many days. */
function byDays({ rule, first }: Beginning, days: number): Beginning {
  if (rule.days.length > 1 || rule.days.some(({ ordinal }) => ordinal !== null) || Object.keys(rule.numbers).length > 0) refuse('RULE_HAS_DAYS', 'is changed of single dates only, since the rule of the series names its days itself.');
  const weekdays = rule.days.map(({ weekday }) => ({ ordinal: null, weekday: WEEKDAYS[(((WEEKDAYS.indexOf(weekday) + days) % 7) + 7) % 7] ?? weekday }));
  return { rule: { ...rule, days: weekdays }, first: Temporal.PlainDate.from(first).add({ days }).toString() };
}

/**
 * The rule by which a series takes place when its date of one day is moved to another one and all others go along. Days are written like 2026-12-01.
 * Its end is not looked at.
 * @throws MoveRefused when the rule does not say what becomes of the others
 */
export function movedRule(series: Beginning, was: string, is: string): Beginning {
  const [from, to] = [Temporal.PlainDate.from(was), Temporal.PlainDate.from(is)];
  const { frequency } = series.rule;
  if (frequency === 'MONTHLY') return inMonths(series, from, to);
  if (frequency === 'HOURLY' || frequency === 'MINUTELY') refuse('RULE_HAS_DAYS', 'is changed of single dates only, since the series comes more than once a day.');
  return byDays(series, from.until(to, { largestUnit: 'days' }).days);
}

/** Whether two days belong together when the dates of a rule have moved: they lie in the same month, or so many days apart as all others. */
export function isMovedTo({ frequency }: Rule, { was, is, days }: { readonly was: string; readonly is: string; readonly days: number }): boolean {
  const [from, to] = [Temporal.PlainDate.from(was), Temporal.PlainDate.from(is)];
  return frequency === 'MONTHLY' ? from.toPlainYearMonth().equals(to.toPlainYearMonth()) : from.until(to, { largestUnit: 'days' }).days === days;
}
