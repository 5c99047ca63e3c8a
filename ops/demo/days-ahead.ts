import type { DemoDay, DemoWeekday } from './demo-data.ts';

const weekdays: readonly DemoWeekday[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/**
 * How many days after the load day an event begins: 1..7 for week 0, 8..14 for week 1, and so on.
 * @param loadDay ISO local date, e.g. "2026-11-22"
 */
export const daysAhead = (day: DemoDay, loadDay: string): number => {
  const today = new Date(`${loadDay}T00:00:00Z`).getUTCDay();
  const ahead = (weekdays.indexOf(day.weekday) - today + 7) % 7;
  return (ahead === 0 ? 7 : ahead) + 7 * day.week;
};
