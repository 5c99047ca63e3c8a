import { parseRule, WEEKDAYS } from '../rule.ts';

const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY;

interface Day {
  readonly number: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Monday is 0. */
  readonly weekday: number;
}

function dayAt(number: number): Day {
  const date = new Date(number * DAY);
  return { number, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: (date.getUTCDay() + 6) % 7 };
}

const holds = (wanted: readonly number[] | undefined, position: number, length: number): boolean => !wanted || wanted.includes(position) || wanted.includes(position - length - 1);

/** First day of the week 1 of a year: the first week with four days in it. */
function firstWeek(year: number, weekStart: number): number {
  const first = dayOf(year, 0, 4);
  return first - ((dayAt(first).weekday - weekStart + 7) % 7);
}

function weekYear(day: Day, weekStart: number): number {
  if (day.number >= firstWeek(day.year + 1, weekStart)) return day.year + 1;
  return day.number >= firstWeek(day.year, weekStart) ? day.year : day.year - 1;
}

/**
 * For tests: rules of days, months, weeks and years read literally, by asking each day whether it is one. Slow, and made of nothing that the real unfolding is made of.
 */
export function startsOfDays(text: string, startsAt: Date, from: Date, until: Date): Date[] {
  const rule = parseRule(text);
  const first = dayAt(Math.floor(startsAt.getTime() / DAY));
  const weekStart = WEEKDAYS.indexOf(rule.weekStart);
  const { BYMONTH, BYMONTHDAY, BYSETPOS, BYWEEKNO, BYYEARDAY } = rule.numbers;
  const isFree = !BYMONTHDAY && !BYYEARDAY && !BYWEEKNO && rule.days.length === 0;

  const periodOf = (day: Day): number =>
    ({
      YEARLY: () => (BYWEEKNO ? weekYear(day, weekStart) : day.year),
      MONTHLY: () => day.year * 12 + day.month,
      WEEKLY: () => Math.floor((day.number + 3 - weekStart) / 7),
      DAILY: () => day.number,
      HOURLY: () => 0,
      MINUTELY: () => 0,
    })[rule.frequency]();

  const matchesDays = (day: Day): boolean =>
    rule.days.length === 0 ||
    rule.days.some(({ ordinal, weekday }) => {
      if (WEEKDAYS[day.weekday] !== weekday) return false;
      if (ordinal === null) return true;
      const ofMonth = rule.frequency === 'MONTHLY' || BYMONTH;
      const [begin, end] = ofMonth ? [dayOf(day.year, day.month - 1, 1), dayOf(day.year, day.month, 1)] : [dayOf(day.year, 0, 1), dayOf(day.year + 1, 0, 1)];
      return ordinal > 0 ? Math.floor((day.number - begin) / 7) + 1 === ordinal : -Math.floor((end - 1 - day.number) / 7) - 1 === ordinal;
    });

  const takes = (day: Day): boolean => {
    if (BYMONTH && !BYMONTH.includes(day.month)) return false;
    if (!holds(BYMONTHDAY, day.day, dayOf(day.year, day.month, 1) - dayOf(day.year, day.month - 1, 1))) return false;
    if (!holds(BYYEARDAY, day.number - dayOf(day.year, 0, 1) + 1, dayOf(day.year + 1, 0, 1) - dayOf(day.year, 0, 1))) return false;
    if (BYWEEKNO) {
      const year = weekYear(day, weekStart);
      const begin = firstWeek(year, weekStart);
      if (!holds(BYWEEKNO, Math.floor((day.number - begin) / 7) + 1, (firstWeek(year + 1, weekStart) - begin) / 7)) return false;
    }
    // What the rule leaves open is as on the first day.
    if (rule.frequency === 'YEARLY' && isFree && (day.day !== first.day || (!BYMONTH && day.month !== first.month))) return false;
    if (rule.frequency === 'YEARLY' && BYWEEKNO && rule.days.length === 0 && day.weekday !== first.weekday) return false;
    if (rule.frequency === 'MONTHLY' && isFree && day.day !== first.day) return false;
    if (rule.frequency === 'WEEKLY' && rule.days.length === 0 && day.weekday !== first.weekday) return false;
    return matchesDays(day);
  };

  const periods = new Map<number, Day[]>();
  // A set of positions counts from the beginning of the period in which the first day is.
  for (let number = first.number - 400; number * DAY < until.getTime() + 400 * DAY; number += 1) {
    const day = dayAt(number);
    const period = periodOf(day) - periodOf(first);
    if (period >= 0 && period % rule.interval === 0 && takes(day)) {
      const days = periods.get(period);
      if (days) days.push(day);
      else periods.set(period, [day]);
    }
  }
  const chosen = [...periods.values()].flatMap((days) => (BYSETPOS ? days.filter((_day, index) => holds(BYSETPOS, index + 1, days.length)) : days));
  const starts = chosen.filter(({ number }) => number >= first.number).map(({ number }) => new Date(number * DAY + (startsAt.getTime() % DAY)));
  return (rule.count === null ? starts : starts.slice(0, rule.count)).filter((start) => start >= from && start < until);
}

