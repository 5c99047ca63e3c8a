import { Temporal } from 'temporal-polyfill';
import { badUserInput, type FieldProblem } from '../../shared/errors.ts';

/** A day of a time zone: from its midnight to the next one, which may be 23 or 25 hours later. */
export interface Day {
  /** `2026-12-05` */
  readonly day: string;
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
}

/** Years outside of these nobody means, and they have no names that all clocks agree on. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2999];

function isTimeZone(name: string): boolean {
  try {
    return name.length <= 60 && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * So many days from one on, in a time zone.
 *
 * @param from LocalDate of the years 1970 to 2999
 * @param timeZone IANA name
 * @throws BAD_USER_INPUT that names `from` or `timeZone`
 */
export function daysFrom(from: string, count: number, timeZone: string): Day[] {
  const first = Temporal.PlainDate.from(from);
  const problems: FieldProblem[] = [
    ...(first.year < FIRST_YEAR || first.year > LAST_YEAR ? [{ path: 'from', code: 'OUT_OF_RANGE', message: `must be of the years ${FIRST_YEAR} to ${LAST_YEAR}.` }] : []),
    ...(isTimeZone(timeZone) ? [] : [{ path: 'timeZone', code: 'UNKNOWN', message: 'is not the name of a time zone.' }]),
  ];
  if (problems.length > 0) throw badUserInput(problems);
  const midnights = Array.from({ length: count + 1 }, (_, index) => new Date(first.add({ days: index }).toZonedDateTime(timeZone).epochMilliseconds));
  return midnights.slice(0, count).map((midnight, index) => ({ day: first.add({ days: index }).toString(), from: midnight, to: midnights[index + 1] ?? midnight }));
}
