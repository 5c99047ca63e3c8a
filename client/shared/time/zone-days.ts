/* Days of a time zone without a library: enough for "this weekend" and for grouping by day. */

/** The zone of the people whom the site is for: its days are theirs, whatever the clock of the browser or the server. */
export const SITE_ZONE = 'Europe/Berlin';

const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
function partsOf(moment: Date, timeZone: string): Record<string, number> {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
}

/**
 * The day of a moment where the site is, or in another time zone; `UTC` for a moment that itself stands for a day.
 *
 * @param timeZone IANA name
 * @returns LocalDate, `2026-12-05`
 */
export function dayOf(moment: Date, timeZone = SITE_ZONE): string {
  const { year, month, day } = partsOf(moment, timeZone);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).toISOString().slice(0, 10);
}

/** The time of day of a moment in a time zone, `09:30`. */
export function clockOf(moment: Date, timeZone: string): string {
  const { hour, minute } = partsOf(moment, timeZone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `day` moved by so many days; negative goes back. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;

/** The first day of the month of `day`, moved by so many months. */
export const firstOfMonth = (day: string, months = 0): string => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 10);

/**
 * The moment at which a clock shows a time on a day in a time zone, also on the days on which it changes; a time that a day leaves out is an hour later or earlier.
 *
 * @param day LocalDate
 * @param clock `09:30`
 */
export function momentAt(day: string, clock: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${clock}Z`);
  // The clock of the zone at a moment tells how far it is from UTC; twice, since the first guess may lie beyond a change.
  let moment = wanted;
  for (let round = 0; round < 2; round += 1) {
    const { year = 0, month = 1, day: date, hour, minute, second } = partsOf(new Date(moment), timeZone);
    moment -= Date.UTC(year, month - 1, date, hour, minute, second) - wanted;
  }
  return new Date(moment);
}

/**
 * The moment at which a day begins in a time zone, also on the days on which the clocks change.
 *
 * @param day LocalDate
 */
export const startOfDay = (day: string, timeZone: string): Date => momentAt(day, '00:00', timeZone);
