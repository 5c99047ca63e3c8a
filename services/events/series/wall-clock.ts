import { Temporal } from 'temporal-polyfill';

/** Whether the name is one of an IANA time zone that this system knows. */
export function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +01:00 would pass too, and no calendar has them.
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * What `20261224` or `20261224T180000` is called in RFC 5545, as a moment of a zone. A clock time that does not exist is moved as its zone's clocks were, one that
 * exists twice is the first; `20261224T180000Z` is a moment already, and a day begins with its first moment.
 * @throws RangeError for a day or a time that no calendar has
 */
export function momentOf(text: string, timeZone: string): Date {
  const [, year, month, day, hour, minute, second, utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text) ?? [];
  if (day === undefined) throw new RangeError('A time is written as 20261224, 20261224T180000 or 20261224T180000Z.');
  const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
  if (hour === undefined) return new Date(date.toZonedDateTime(timeZone).epochMilliseconds);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) throw new RangeError('There is no such time of day.');
  // 60 is a leap second, and clocks do not show it.
  const time = date.toPlainDateTime(`${hour}:${minute}:${second === '60' ? '59' : second}`);
  return new Date(time.toZonedDateTime(utc === 'Z' ? 'UTC' : timeZone).epochMilliseconds);
}

/** The day that a moment is in a zone, as its midnight in UTC in milliseconds. */
export function dayInUtc(moment: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toZonedDateTime('UTC').epochMilliseconds;
}

/** The first moment in a zone of the day whose midnight in UTC is given in milliseconds. */
export function firstMomentOf(day: number, timeZone: string): Date {
  return new Date(Temporal.Instant.fromEpochMilliseconds(day).toZonedDateTimeISO('UTC').toPlainDate().toZonedDateTime(timeZone).epochMilliseconds);
}

/** How long something lasts: days of its zone's calendar, which may have 23 or 25 hours, and then seconds. */
export interface Length {
  readonly days: number;
  readonly seconds: number;
}

/** The moment so much later, by the clocks and days of a zone. */
export function later(moment: Date, { days, seconds }: Length, timeZone: string): Date {
  const end = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).add({ days }).add({ seconds });
  return new Date(end.epochMilliseconds);
}

/** How much later an end is than its start, by the clocks and days of a zone: `later(start, lengthBetween(start, end, zone), zone)` is that end. */
export function lengthBetween(start: Date, end: Date, timeZone: string): Length {
  const [from, until] = [start, end].map((moment) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone)) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const days = from.until(until, { largestUnit: 'days' }).days;
  return { days, seconds: Math.round((until.epochMilliseconds - from.add({ days }).epochMilliseconds) / 1000) };
}

/** The day that a moment is in a zone, e.g. 2026-12-24. */
export function dateOf(moment: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** What the clocks of a zone show at a moment, e.g. 18:00:00. */
export function timeOf(moment: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'second' });
}
