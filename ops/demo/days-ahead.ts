import { daysLater } from '../../services/shared/site-days.ts';
import type { DemoDay, DemoWeekday } from './demo-data.ts';

const WEEKDAYS: readonly DemoWeekday[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** Days (MM-DD) on which no club in Germany would meet; the movable feasts are left to chance. */
const HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '05-01', '10-03', '12-24', '12-25', '12-26', '12-31']);

/**
 * How many days after the load day an event begins: 1..7 for week 0, 8..14 for week 1, and so on.
 * What would fall on a holiday with a fixed date moves on by whole weeks, at most two.
 * @param loadDay ISO local date, e.g. "2026-11-22"
 */
export const daysAhead = (day: DemoDay, loadDay: string): number => {
  const today = new Date(`${loadDay}T00:00:00Z`);
  const toWeekday = (WEEKDAYS.indexOf(day.weekday) - today.getUTCDay() + 7) % 7 || 7;
  let ahead = toWeekday + 7 * day.week;
  while (HOLIDAYS.has(daysLater(loadDay, ahead).slice(5))) ahead += 7;
  return ahead;
};
