import { Temporal } from 'temporal-polyfill';
import { SITE_ZONE } from '../../shared/site-days.ts';

/** When the mails of the day go out, by the clock on the wall. */
const MORNING = '07:00';

function lastSeven(now: Date): Temporal.ZonedDateTime {
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(SITE_ZONE);
  const seven = at.withPlainTime(MORNING);
  return Temporal.ZonedDateTime.compare(seven, at) <= 0 ? seven : seven.subtract({ days: 1 }).withPlainTime(MORNING);
}

/** The last seven o'clock in the morning that has come; what was found before it may be told every day. */
export function lastMorning(now: Date): Date {
  return new Date(lastSeven(now).epochMilliseconds);
}

/** The last seven o'clock of a Monday that has come. */
export function lastMondayMorning(now: Date): Date {
  const morning = lastSeven(now);
  return new Date(morning.subtract({ days: morning.dayOfWeek - 1 }).withPlainTime(MORNING).epochMilliseconds);
}
