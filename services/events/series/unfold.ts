import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { parseRule, type Rule, RuleRefused, WEEKDAYS } from './rule.ts';
import { ruleText } from './rule-text.ts';
import { dayInUtc, firstMomentOf, momentOf } from './wall-clock.ts';

/** When a series takes place: the recurrence set of RFC 5545. */
export interface Recurrence {
  /** DTSTART. It is a date of the series only when the rule gives it, too. */
  readonly startsAt: Date;
  /** IANA name; the rule is about the clocks and days of this zone. */
  readonly timeZone: string;
  /** Whether it is about days: then all moments are first moments of days of the zone. */
  readonly allDay: boolean;
  /** RRULE; without one the series is its first date and the added ones. */
  readonly rule: string | null;
  /** RDATE. */
  readonly added: readonly Date[];
  /** EXDATE. */
  readonly excluded: readonly Date[];
}

/** More starts than this are not looked for at once: between two looks at a series this is more than two a day for years. */
export const MOST_STARTS = 2000;

const DAY = 86_400_000;
/** A rule is read in pieces that grow while they hold little, so that one that gives too many is refused after the first few. */
const PIECE = { minutes: 2 * DAY, days: 64 * DAY, longest: 800 * DAY, little: 50 };
const LIMITS = { maxIterations: 100_000, maxCandidateEvaluations: 200_000 };

/** All-day series are unfolded in UTC, where every day has a midnight. */
const frameOf = ({ allDay, timeZone }: Recurrence) => ({
  zone: allDay ? 'UTC' : timeZone,
  into: (moment: Date) => (allDay ? dayInUtc(moment, timeZone) : moment.getTime()),
  back: (ms: number) => (allDay ? firstMomentOf(ms, timeZone) : new Date(ms)),
});

/** The last moment, in milliseconds of the frame, at which the rule may give a start. */
function lastMoment({ until }: Rule, recurrence: Recurrence): number {
  if (until === null) return Number.POSITIVE_INFINITY;
  try {
    const moment = momentOf(until, recurrence.timeZone);
    // A day as the end of clock times means that whole day.
    return until.length === 8 && !recurrence.allDay ? moment.getTime() + DAY - 1 : frameOf(recurrence).into(moment);
  } catch {
    throw new RuleRefused('INVALID', 'UNTIL is not a day or time.');
  }
}

/** The library answers YEARLY rules with BYYEARDAY as if they had no BYDAY: then days and COUNT are ours to look at. */
function withoutDays(rule: Rule): { asked: Rule; keeps: (start: Temporal.ZonedDateTime) => boolean; most: number | null } {
  if (rule.numbers.BYYEARDAY === undefined || rule.days.length === 0) return { asked: rule, keeps: () => true, most: null };
  if (rule.numbers.BYSETPOS) throw new RuleRefused('UNSUPPORTED', 'BYSETPOS with BYYEARDAY and BYDAY is not supported.');
  const wanted = new Set(rule.days.map(({ weekday }) => WEEKDAYS.indexOf(weekday) + 1));
  return { asked: { ...rule, days: [], count: null }, keeps: ({ dayOfWeek }) => wanted.has(dayOfWeek), most: rule.count };
}

/** Rules of weeks without days mean the weekday of the first date; the library takes that of another date when it does not begin to look at the first. */
function withWeekday(rule: Rule, { dayOfWeek }: Temporal.ZonedDateTime): Rule {
  const { BYMONTHDAY, BYWEEKNO, BYYEARDAY } = rule.numbers;
  const weekday = WEEKDAYS[dayOfWeek - 1];
  return BYWEEKNO && !BYMONTHDAY && !BYYEARDAY && rule.days.length === 0 && weekday ? { ...rule, days: [{ weekday, ordinal: null }] } : rule;
}

/** What the rule alone gives from `from` to before `until`, in milliseconds of the frame. */
function* ruleStarts(rule: Rule, recurrence: Recurrence, from: number, until: number): Generator<number> {
  const { into, zone } = frameOf(recurrence);
  const first = into(recurrence.startsAt);
  const end = Math.min(until, lastMoment(rule, recurrence) + 1);
  const dtstart = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone);
  const { asked, keeps, most } = withoutDays(withWeekday(rule, dtstart));
  const library = new RRuleTemporal({ rruleString: ruleText({ ...asked, until: null }), dtstart, temporal: Temporal, cache: false, ...LIMITS });
  const begin = most === null ? Math.max(first, from) : first;
  // From its first start on a rule is over when all of them were seen; the library would look on to the end of time.
  const last = (begin === first ? rule.count : null) ?? Number.POSITIVE_INFINITY;
  let counted = 0;
  for (let at = begin, piece = rule.frequency === 'MINUTELY' ? PIECE.minutes : PIECE.days; at < end && counted < last; ) {
    const found = library.between(new Date(at), new Date(Math.min(at + piece, end) - 1), true);
    at += piece;
    if (found.length < PIECE.little) piece = Math.min(piece * 2, PIECE.longest);
    for (const start of found) {
      if (!keeps(start)) continue;
      counted += 1;
      if (counted > last) return;
      if (start.epochMilliseconds >= from) yield start.epochMilliseconds;
    }
  }
}

/**
 * The starts of a series from `from` to before `until`, ascending, each once; it ends in bounded time for every rule that there is.
 * @param most how many starts are too many
 * @throws RuleRefused for a rule that is wrong, TOO_MANY when there are more starts than `most`
 */
export function startsBetween(recurrence: Recurrence, from: Date, until: Date, most = MOST_STARTS): Date[] {
  const { back, into } = frameOf(recurrence);
  const [low, high] = [into(from), into(until)];
  // A window that begins within a day does not have that day's first moment.
  const isInside = (start: Date) => start >= from && start < until;
  const excluded = new Set(recurrence.excluded.map(into));
  const starts = new Set([...recurrence.added, ...(recurrence.rule === null ? [recurrence.startsAt] : [])].filter(isInside).map(into));
  const tooMany = (): never => {
    throw new RuleRefused('TOO_MANY', `The rule gives more than ${most} dates in this time.`);
  };
  if (recurrence.rule !== null) {
    const rule = parseRule(recurrence.rule);
    let seen = 0;
    try {
      for (const start of ruleStarts(rule, recurrence, low, recurrence.allDay ? high + 1 : high)) {
        seen += 1;
        if (seen > most + excluded.size) tooMany();
        starts.add(start);
      }
    } catch (error) {
      if (error instanceof RuleRefused) throw error;
      throw new RuleRefused('UNSUPPORTED', 'The rule takes too long to unfold, or its parts do not go together.', { cause: error });
    }
  }
  const found = [...starts].filter((start) => !excluded.has(start)).toSorted((a, b) => a - b).map(back).filter(isInside);
  return found.length > most ? tooMany() : found;
}

/** Nothing takes place later, in milliseconds since 1970. */
const END_OF_CALENDARS = Date.UTC(2200, 0, 1);

/** When the last start of a series is at the latest; null when it goes on without end. @throws RuleRefused for a rule that is wrong */
export function lastStart(recurrence: Recurrence): Date | null {
  const others = Math.max(recurrence.startsAt.getTime(), ...recurrence.added.map((date) => date.getTime()));
  if (recurrence.rule === null) return new Date(others);
  const rule = parseRule(recurrence.rule);
  if (rule.until !== null) return new Date(Math.max(others, frameOf(recurrence).back(lastMoment(rule, recurrence)).getTime()));
  if (rule.count === null) return null;
  const counted = startsBetween(recurrence, recurrence.startsAt, new Date(END_OF_CALENDARS), rule.count + recurrence.added.length);
  return new Date(Math.max(others, counted.at(-1)?.getTime() ?? 0));
}
