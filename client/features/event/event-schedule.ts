import { clockOf, dayOf } from '../../shared/time/zone-days.ts';
import { lastDay, partsOfRule } from './rule-parts.ts';

/** What of a series search engines are told. */
export interface ToldSeries {
  readonly rule?: string | null;
  readonly startsAt: string;
  readonly timeZone: string;
  readonly allDay: boolean;
  /** Starts by the rule on which nothing takes place. */
  readonly exceptDates: readonly string[];
}

const UNITS: Readonly<Record<string, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };
const WEEKDAYS: Readonly<Record<string, string>> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };

/** Weekdays as schema.org names them, the second Monday as `2MO`. */
const daysOf = (byDay: string): string[] => byDay.split(',').map((day) => (WEEKDAYS[day] ? `https://schema.org/${WEEKDAYS[day]}` : day));
const numbersOf = (list: string): number[] => list.split(',').map(Number);

/** schema.org Schedule of a series; null for one that has no rule, or a rule that a Schedule cannot say, such as every last day of the month. */
export function eventSchedule({ allDay, exceptDates, rule, startsAt, timeZone }: ToldSeries): object | null {
  const { BYDAY, BYMONTH, BYMONTHDAY, COUNT, FREQ = '', INTERVAL = '1', UNTIL, WKST: _, ...unsayable } = partsOfRule(rule ?? '');
  const unit = UNITS[FREQ];
  if (!unit || Object.keys(unsayable).length > 0 || BYMONTHDAY?.includes('-')) return null;
  const endDate = lastDay(UNTIL, timeZone);
  return {
    '@type': 'Schedule',
    startDate: dayOf(new Date(startsAt), timeZone),
    ...(endDate && { endDate }),
    ...(COUNT && { repeatCount: Number(COUNT) }),
    repeatFrequency: `P${INTERVAL}${unit}`,
    ...(BYDAY && { byDay: daysOf(BYDAY) }),
    ...(BYMONTHDAY && { byMonthDay: numbersOf(BYMONTHDAY) }),
    ...(BYMONTH && { byMonth: numbersOf(BYMONTH) }),
    ...(!allDay && { startTime: clockOf(new Date(startsAt), timeZone) }),
    scheduleTimezone: timeZone,
    ...(exceptDates.length > 0 && { exceptDate: exceptDates.map((moment) => (allDay ? dayOf(new Date(moment), timeZone) : moment)) }),
  };
}
