import { badUserInput, type FieldProblem } from '../errors.ts';
import { dayOf, daysLater } from '../site-days.ts';

/** Whole calendar months, counted from year 0: 12 * year + month, January being 0. Both ends belong to it. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** So many days after a day nothing of it changes any more: until then answers and attendances are waited for. */
export const SETTLING_DAYS = 15;
/** The longest period that can be asked for, in months. */
const MOST_MONTHS = 24;

const EARLIEST_YEAR = 2000;

/** The month of a day. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month, `YYYY-MM-DD`. */
export function firstDayOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The last day of a month, `YYYY-MM-DD`. */
export function lastDayOf(month: number): string {
  return daysLater(firstDayOf(month + 1), -1);
}

/** The last month of which nothing changes any more: its last day has been over for 15 days. */
export function lastClosedMonth(now: Date): number {
  return monthOf(daysLater(dayOf(now), -SETTLING_DAYS)) - 1;
}

/** The last quarter of the calendar that is closed. */
export function lastQuarter(now: Date): Period {
  const last = Math.floor((lastClosedMonth(now) + 1) / 3) * 3 - 1;
  return { first: last - 2, last };
}

/** As many months right before. */
export function periodBefore({ first, last }: Period): Period {
  return { first: first - (last - first + 1), last: first - 1 };
}

/** The months of a period in their order. */
export function monthsOf({ first, last }: Period): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function problemsOf(from: string, to: string, now: Date): FieldProblem[] {
  const closed = lastClosedMonth(now);
  const problems: FieldProblem[] = [];
  if (Number(from.slice(0, 4)) < EARLIEST_YEAR) problems.push({ path: 'from', code: 'OUT_OF_RANGE', message: `must not be before ${EARLIEST_YEAR}.` });
  if (from > to) problems.push({ path: 'from', code: 'AFTER_TO', message: 'must not be after `to`.' });
  if (monthOf(to) > closed) problems.push({ path: 'to', code: 'NOT_CLOSED', message: `must not be after ${lastDayOf(closed)}, the end of the last month that is closed.` });
  if (problems.length === 0 && monthOf(to) - monthOf(from) >= MOST_MONTHS) problems.push({ path: 'from', code: 'TOO_LONG', message: `must be so that the period has ${MOST_MONTHS} months at most.` });
  return problems;
}

/**
 * The months that two days stand in, both included; the last closed quarter without them.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 * @throws BAD_USER_INPUT on `from` or `to` for one without the other, a period backwards, before 2000, with a month that is not closed, of more than 24 months
 */
export function periodOf(from: string | null | undefined, to: string | null | undefined, now: Date): Period {
  if (from == null && to == null) return lastQuarter(now);
  if (from == null || to == null) throw badUserInput([{ path: from == null ? 'from' : 'to', code: 'REQUIRED', message: 'is needed together with the other end of the period.' }]);
  const problems = problemsOf(from, to, now);
  if (problems.length > 0) throw badUserInput(problems);
  return { first: monthOf(from), last: monthOf(to) };
}
