import { dayOf, daysLater } from '../../services/shared/site-days.ts';

/** The day of the site when the tests of a file began. All days are counted from it, so that none is another one when midnight comes in between. */
const BEGUN = dayOf(new Date());

/** The day so many days after today, as `2026-12-05`. */
export const inDays = (days: number): string => daysLater(BEGUN, days);

/** The same as the German pages say it: "Samstag, 5. Dezember", with the year when that is not the one of today. */
export function inWords(days: number): string {
  const isOtherYear = BEGUN.slice(0, 4) !== inDays(days).slice(0, 4);
  return new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long', ...(isOtherYear && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(inDays(days)));
}

/** The Tuesday so many weeks after the next one but one, which is at least a week ahead, as `2026-12-08`. */
export const tuesday = (weeks: number): string => inDays(((2 - new Date(BEGUN).getUTCDay() + 7) % 7) + 7 + weeks * 7);
