import { addDays, firstOfMonth, SITE_ZONE, startOfDay, weekdayOf } from '../../shared/time/zone-days.ts';

const [FIRST_YEAR, LAST_YEAR] = [1970, 2999];

/** Whether a text is a day that the calendar has (`2026-12-05`), of the years that the service knows. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(text);
  const year = Number(text.slice(0, 4));
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a text is a month (`2026-12`). */
export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);

/** The month of a day, moved by so many: `2026-12`. */
export const monthOf = (day: string, months = 0): string => firstOfMonth(day, months).slice(0, 7);

/** Every day of a month, in order. */
export function daysOfMonth(month: string): string[] {
  const first = `${month}-01`;
  const count = (Date.parse(firstOfMonth(first, 1)) - Date.parse(first)) / 86_400_000;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The days of a month in weeks from Monday to Sunday; null before its first and after its last day. */
export function weeksOfMonth(month: string): (string | null)[][] {
  const days = daysOfMonth(month);
  const before = Array.from({ length: weekdayOf(days[0] ?? '') - 1 }, () => null);
  const cells = [...before, ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_, index) => cells[week * 7 + index] ?? null));
}

/** The bounds of a month as the filter of the schema takes them, by the clock of the place. */
export function boundsOfMonth(month: string): { from: string; to: string } {
  const first = `${month}-01`;
  return { from: startOfDay(first, SITE_ZONE).toISOString(), to: startOfDay(firstOfMonth(first, 1), SITE_ZONE).toISOString() };
}

/** The bounds of a day, of 23 or 25 hours where the clocks change. */
export function boundsOfDay(day: string): { from: string; to: string } {
  return { from: startOfDay(day, SITE_ZONE).toISOString(), to: startOfDay(addDays(day, 1), SITE_ZONE).toISOString() };
}
