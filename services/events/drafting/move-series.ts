import type { EntityManager } from 'typeorm';
import { conflictAt } from '../../shared/errors.ts';
import type { Event } from '../event/event.ts';
import type { EventSeries } from '../series/event-series.ts';
import { isMovedTo, movedRule, MoveRefused } from '../series/moved-rule.ts';
import { parseRule, type Rule } from '../series/rule.ts';
import { ruleText } from '../series/rule-text.ts';
import { moveDates, upsertSeries } from '../series/series.repository.ts';
import { lastStart, startsBetween } from '../series/unfold.ts';
import { dateOf, later, lengthBetween, momentOf, timeOf } from '../series/wall-clock.ts';
import type { Written } from './fields.ts';

const DAY = 86_400_000;
/** The dates of a month may move by as many days, whatever the one did that was moved. */
const MONTH = 31 * DAY;

const refused = (code: string, message: string) => conflictAt('input.startsAt', code, message);
const digits = (day: string): string => day.replaceAll('-', '');

/** A moved series with an end that gives it as many dates as before: its own one if that does, or lies beyond all dates that are stored; else the day of the last one. */
function withEnd(series: EventSeries, next: EventSeries, rule: Rule, slack: number): EventSeries {
  const last = rule.until === null ? null : lastStart(series);
  if (last === null || last.getTime() > series.unfoldedUntil.getTime() + slack) return next;
  const [from, until] = [next.startsAt, new Date(last.getTime() + slack)];
  const count = startsBetween(series, series.startsAt, new Date(last.getTime() + 1)).length;
  const going = startsBetween({ ...next, rule: ruleText({ ...rule, until: null }) }, from, until);
  if (startsBetween(next, from, until).length === count || going.length < count) return next;
  return { ...next, rule: ruleText({ ...rule, until: digits(dateOf(going[count - 1] as Date, next.timeZone)) }) };
}

/** The series as it is when one of its dates has the new times, without its end. @throws MoveRefused */
function beginAnew(series: EventSeries, rule: Rule, before: Event, { startsAt, endsAt, timeZone }: Written): { next: EventSeries; rule: Rule } {
  const isOtherDay = dateOf(startsAt, timeZone) !== dateOf(before.startsAt, timeZone);
  const beginning = { rule, first: dateOf(series.startsAt, timeZone) };
  const moved = isOtherDay ? movedRule(beginning, dateOf(before.recurrenceId as Date, timeZone), dateOf(startsAt, timeZone)) : beginning;
  const first = digits(moved.first);
  const { days, seconds } = lengthBetween(startsAt, endsAt, timeZone);
  const start = momentOf(series.allDay ? first : `${first}T${timeOf(startsAt, timeZone).replaceAll(':', '')}`, timeZone);
  return { next: { ...series, startsAt: start, lengthDays: days, lengthSeconds: seconds, rule: ruleText(moved.rule) }, rule: moved.rule };
}

/** What a move has to respect. */
interface Bounds {
  readonly now: Date;
  /** The last date that stays where it is, if there is one. */
  readonly previous: Date | undefined;
  /** By its rule, the dates that move: those that were set apart stay. */
  readonly moving: readonly Date[];
}

function checkBounds({ moving, now, previous }: Bounds, { endsAt, startsAt, timeZone }: Written, was: readonly Date[], is: readonly Date[]): void {
  const length = lengthBetween(startsAt, endsAt, timeZone);
  const starts = new Map(was.map((date, index) => [date.getTime(), is[index]]));
  const isOver = moving.some((date) => later(starts.get(date.getTime()) ?? date, length, timeZone) <= now);
  if (isOver) throw refused('DATES_IN_THE_PAST', 'would put another date of the series into the past.');
  if (previous && is[0] && is[0] <= previous) throw refused('BEFORE_ANOTHER', 'would come before an earlier date of the series.');
}

/** The starts of a series as far as it is unfolded, and those that the nth of them gets. */
function movedStarts(series: EventSeries, next: EventSeries, rule: Rule, before: Event, { startsAt, timeZone }: Written, slack: number): { was: Date[]; is: Date[] } {
  const was = startsBetween(series, series.startsAt, series.unfoldedUntil);
  const is = startsBetween(next, next.startsAt, new Date(series.unfoldedUntil.getTime() + slack)).slice(0, was.length);
  const at = before.recurrenceId as Date;
  const day = (date: Date | undefined): string => (date ? dateOf(date, timeZone) : '');
  const isOtherDay = day(startsAt) !== day(before.startsAt);
  const days = Math.round((Date.parse(day(startsAt)) - Date.parse(day(at))) / DAY);
  const goTogether = was.length === is.length && was.every((date, index) => (isOtherDay ? isMovedTo(rule, { was: day(date), is: day(is[index]), days }) : day(date) === day(is[index])));
  const isAsSaid = !isOtherDay || is[was.findIndex((date) => date.getTime() === at.getTime())]?.getTime() === startsAt.getTime();
  if (!goTogether || !isAsSaid) throw refused('RULE_NOT_MOVED', 'does not go for all dates of the series: some would be left out or get another day.');
  return { was, is };
}

/**
 * A series with one of its dates at new times, and all others moved along: by as many days, or to the same day of their month. Its stored dates are told their new
 * starts in their order, so that what hangs on the nth stays with the nth.
 * @throws CONFLICT `input.startsAt` RULE_HAS_TIMES, RULE_HAS_DAYS, ANOTHER_MONTH, RULE_NOT_MOVED, DATES_IN_THE_PAST, BEFORE_ANOTHER; RuleRefused
 */
export async function moveSeries(tx: EntityManager, series: EventSeries, before: Event, fields: Written, bounds: Bounds): Promise<EventSeries> {
  const rule = parseRule(series.rule ?? '');
  const { BYHOUR, BYMINUTE, BYSECOND } = rule.numbers;
  if (BYHOUR || BYMINUTE || BYSECOND) throw refused('RULE_HAS_TIMES', 'is changed of single dates only, since the rule says the times.');
  const slack = MONTH + 2 * Math.abs(fields.startsAt.getTime() - (before.recurrenceId as Date).getTime());
  try {
    const begun = beginAnew(series, rule, before, fields);
    const next = withEnd(series, begun.next, begun.rule, slack);
    const { was, is } = movedStarts(series, next, begun.rule, before, fields, slack);
    checkBounds(bounds, fields, was, is);
    const unfoldedUntil = new Date(Math.max(series.unfoldedUntil.getTime(), (is.at(-1)?.getTime() ?? 0) + 1));
    await upsertSeries(tx, { ...next, unfoldedUntil });
    await moveDates(tx, series.id, series.id, was, is);
    return { ...next, unfoldedUntil };
  } catch (error) {
    throw error instanceof MoveRefused ? refused(error.code, error.message) : error;
  }
}
