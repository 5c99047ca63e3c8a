import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { SITE_ZONE } from './zone-days.ts';

/* Dates as people say them. All times of the site are shown in the time zone of the place, never in the one of the browser. */

const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = formats.get(key);
  if (made === undefined) formats.set(key, (made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', options)));
  return made;
}

const yearOf = (moment: Date, timeZone: string) => format('de', { year: 'numeric', timeZone }).format(moment);

/**
 * A day: "Samstag, 5. Dezember", with the year when it is not the current one.
 *
 * @param value LocalDate (`2026-12-05`) or DateTime
 * @param now the time of the page (`useAppState().now`)
 */
export function dayInWords(value: string, now: string, i18n: I18n, { timeZone = SITE_ZONE, weekday = true } = {}): string {
  const zone = value.length === 10 ? 'UTC' : timeZone;
  const moment = new Date(value);
  const sameYear = yearOf(moment, zone) === yearOf(new Date(now), SITE_ZONE);
  return format(i18n.locale, { day: 'numeric', month: 'long', ...(weekday && { weekday: 'long' }), ...(!sameYear && { year: 'numeric' }), timeZone: zone }).format(moment);
}

/** The last day of what ends at a moment, which at midnight is the day before: "Samstag, 5. Dezember". @param end DateTime */
export const lastDayInWords = (end: string, now: string, i18n: I18n, { weekday = true } = {}): string => dayInWords(new Date(Date.parse(end) - 1).toISOString(), now, i18n, { weekday });

/** A time of day: "10" or "10.30" in German (the caller adds "Uhr"), "10:00" in English. */
function clock(moment: Date, timeZone: string, locale: string): string {
  const [hour = '', minute = ''] = format('de', { hour: '2-digit', minute: '2-digit', timeZone }).format(moment).split(':');
  if (locale === 'en') return `${hour}:${minute}`;
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

/** The time of day of a moment for narrow places: "18:30" in both languages. */
export const clockTime = (value: string, timeZone: string, i18n: I18n): string => format(i18n.locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(value));

/** A month: "Dezember 2026", "Dezember". @param month `2026-12` */
export const monthInWords = (month: string, i18n: I18n, { year = true } = {}): string =>
  format(i18n.locale, { month: 'long', ...(year && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(`${month}-01`));

/** The day of the week of a day: "Samstag", short "Sa". */
export const weekdayInWords = (day: string, i18n: I18n, weekday: 'long' | 'short' = 'long'): string => format(i18n.locale, { weekday, timeZone: 'UTC' }).format(new Date(day));

/** A moment: "Samstag, 5. Dezember, 10.30 Uhr". Time of the place, see `dayInWords`, or of the given zone. */
export function momentInWords(value: string, now: string, i18n: I18n, timeZone = SITE_ZONE): string {
  const day = dayInWords(value, now, i18n, { timeZone });
  const time = clock(new Date(value), timeZone, i18n.locale);
  return i18n._(msg`${day}, at ${time}`);
}

/** What an event tells about its time. */
export interface EventTime {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly allDay: boolean;
  /** Nobody has said when it ends. */
  readonly openEnd?: boolean;
}

/** When an event is: "Samstag, 5. Dezember, 10 bis 12 Uhr", "Samstag, 5. Dezember, ganztägig", "Freitag, 4. Dezember, 18 Uhr bis Sonntag, 6. Dezember, 14 Uhr", "Samstag, 5. Dezember, ab 18 Uhr, Ende offen". */
export function eventTimeInWords({ startsAt, endsAt, timeZone, allDay, openEnd = false }: EventTime, now: string, i18n: I18n): string {
  const start = new Date(startsAt);
  const end = new Date(endsAt);
  // An event that ends at midnight is over with that day.
  const lastMoment = new Date(Math.max(start.getTime(), end.getTime() - 1)).toISOString();
  const firstDay = dayInWords(startsAt, now, i18n, { timeZone });
  const lastDay = dayInWords(lastMoment, now, i18n, { timeZone });
  const from = clock(start, timeZone, i18n.locale);
  const until = clock(end, timeZone, i18n.locale);
  if (openEnd) return i18n._(msg`${firstDay}, from ${from}, open end`);
  if (firstDay === lastDay) return allDay ? i18n._(msg`${firstDay}, all day`) : i18n._(msg`${firstDay}, ${from} to ${until}`);
  return allDay ? i18n._(msg`${firstDay} to ${lastDay}`) : i18n._(msg`${firstDay}, ${from} until ${lastDay}, ${until}`);
}

const DAY_MS = 86_400_000;

/** How long ago, in everyday steps: "heute", "gestern", "vor 5 Tagen", "vor 3 Wochen", "vor 2 Monaten". What lies ahead counts as today. */
export function agoInWords(value: string, now: string, i18n: I18n): string {
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(value)) / DAY_MS));
  const relative = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' });
  if (days < 14) return relative.format(-days, 'day');
  if (days < 60) return relative.format(-Math.round(days / 7), 'week');
  if (days < 700) return relative.format(-Math.round(days / 30.44), 'month');
  return relative.format(-Math.round(days / 365.25), 'year');
}
