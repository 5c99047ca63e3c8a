import { Temporal } from 'temporal-polyfill';
import { tzlib_get_timezones as zoneNames } from 'timezones-ical-library';
import type { FieldProblem } from '../../shared/errors.ts';
import type { Event } from '../event/event.ts';

/** When an event is, as a person writes it: clock times of a zone (`2026-12-05T10:00`), or days (`2026-12-05`) when it lasts whole days. */
export interface TypedTimes {
  readonly startsAt: string;
  /** Exclusive for clock times, the last day for days; null for an open end, or for one day. */
  readonly endsAt: string | null;
  readonly timeZone: string;
  readonly allDay: boolean;
}

export type EventTimes = Pick<Event, 'startsAt' | 'endsAt' | 'openEnd' | 'timeZone' | 'allDay'>;

/** So long something with an open end counts as going on. */
export const OPEN_END_HOURS = 4;
const LONGEST_DAYS = 366;
const FURTHEST_YEARS = 10;
const EARLIEST = Date.UTC(2000, 0, 1);

/** Zones that calendars can be told of, by the names of IANA. */
const ZONES = new Set(zoneNames());
const CLOCK_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const problem = (field: string, code: string, message: string): FieldProblem => ({ path: `input.${field}`, code, message });

type Read = { readonly at: Temporal.ZonedDateTime } | { readonly problem: FieldProblem };

/** The moment of a clock time at `input.<field>`, or what is wrong with it. One that a change of the clocks leaves out is none; one that comes twice is the first. */
export function clockTime(field: string, typed: string, zone: string): Read {
  const malformed = { problem: problem(field, 'MALFORMED', 'must be a clock time like 2026-12-05T10:00.') };
  if (!CLOCK_TIME.test(typed)) return malformed;
  let plain: Temporal.PlainDateTime;
  try {
    plain = Temporal.PlainDateTime.from(typed, { overflow: 'reject' });
  } catch {
    return malformed;
  }
  const at = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!at.toPlainDateTime().equals(plain)) return { problem: problem(field, 'NO_SUCH_TIME', 'is left out in this time zone, where the clocks go forward.') };
  return { at };
}

/** The first moment of a day, so many days later. */
function dayBegin(field: string, typed: string, zone: string, daysLater = 0): Read {
  const malformed = { problem: problem(field, 'MALFORMED', 'must be a day like 2026-12-05.') };
  if (!DAY.test(typed)) return malformed;
  try {
    return { at: Temporal.PlainDate.from(typed, { overflow: 'reject' }).add({ days: daysLater }).toZonedDateTime(zone) };
  } catch {
    return malformed;
  }
}

function bounds({ startsAt, endsAt, timeZone, allDay }: TypedTimes): [start: Read, end: Read | undefined] {
  if (allDay) return [dayBegin('startsAt', startsAt, timeZone), dayBegin('endsAt', endsAt ?? startsAt, timeZone, 1)];
  return [clockTime('startsAt', startsAt, timeZone), endsAt === null ? undefined : clockTime('endsAt', endsAt, timeZone)];
}

const dateOf = ({ epochMilliseconds }: { readonly epochMilliseconds: number }): Date => new Date(epochMilliseconds);

/**
 * The moments that are meant, or everything that is wrong: `input.timeZone UNKNOWN`; `input.startsAt` or `input.endsAt` MALFORMED or NO_SUCH_TIME;
 * `input.startsAt OUT_OF_RANGE` before the year 2000 and more than ten years ahead; `input.endsAt` BEFORE_START or TOO_LONG (more than 366 days).
 */
export function eventTimes(typed: TypedTimes, now: Date): { readonly times: EventTimes } | { readonly problems: FieldProblem[] } {
  const { timeZone, allDay } = typed;
  if (!ZONES.has(timeZone)) return { problems: [problem('timeZone', 'UNKNOWN', 'is no time zone of IANA, like Europe/Berlin.')] };
  const [start, end] = bounds(typed);
  const problems = [start, end].flatMap((read) => (read && 'problem' in read ? [read.problem] : []));
  if (!('at' in start) || (end && !('at' in end))) return { problems };
  const furthest = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).add({ years: FURTHEST_YEARS });
  const begin = start.at.epochMilliseconds;
  if (begin < EARLIEST || begin > furthest.epochMilliseconds) problems.push(problem('startsAt', 'OUT_OF_RANGE', 'must lie between the year 2000 and ten years from now.'));
  if (end && end.at.epochMilliseconds <= begin) problems.push(problem('endsAt', 'BEFORE_START', 'must be after startsAt.'));
  if (end && end.at.epochMilliseconds > start.at.add({ days: LONGEST_DAYS }).epochMilliseconds) problems.push(problem('endsAt', 'TOO_LONG', 'must be at most 366 days after startsAt.'));
  if (problems.length > 0) return { problems };
  const over = end ? end.at : start.at.add({ hours: OPEN_END_HOURS });
  return { times: { startsAt: dateOf(start.at), endsAt: dateOf(over), openEnd: end === undefined, timeZone, allDay } };
}
