import { Temporal } from 'temporal-polyfill';

/** The time zone of the people whom the site is for: its days are theirs, wherever the servers and their clocks are. */
export const SITE_ZONE = 'Europe/Berlin';

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, made);
  return made;
}

/**
 * The day of a moment, `2026-12-05`, where the site is or in another zone; `UTC` for a moment that itself stands for a day.
 * @throws RangeError for a moment that is none and a zone that nobody knows
 */
export function dayOf(moment: Date, timeZone = SITE_ZONE): string {
  return formatOf(timeZone).format(moment).padStart(10, '0');
}

/** So many days after a day, before it when negative; `2026-12-05`. @throws RangeError for what is no day */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The first moment of a day where the site is or in another zone, also of one that has 23 or 25 hours. @throws RangeError for what is no day */
export function firstMomentOf(day: string, timeZone = SITE_ZONE): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The first moment after a day, where the site is: then it is over. @throws RangeError for what is no day */
export const momentAfter = (day: string): Date => firstMomentOf(daysLater(day, 1));
