import type { Locale } from '../../shared/locale.ts';
import { SITE_ZONE } from '../../shared/site-days.ts';
import type { Event } from '../event/event.ts';

const LANGUAGE: Readonly<Record<Locale, string>> = { DE: 'de-DE', EN: 'en-GB' };

/** A moment in words, with its time zone's name where it is not the one of here. */
export function momentInWords(moment: Date, timeZone: string, locale: Locale): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat(LANGUAGE[locale], timeZone === SITE_ZONE ? options : { ...options, timeZoneName: 'short' }).format(moment);
}

/** When an event begins, in words; for whole days the first one. */
export function startInWords({ allDay, startsAt, timeZone }: Pick<Event, 'allDay' | 'startsAt' | 'timeZone'>, locale: Locale): string {
  if (!allDay) return momentInWords(startsAt, timeZone, locale);
  return new Intl.DateTimeFormat(LANGUAGE[locale], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(startsAt);
}

/** When it ends, in words; for whole days the last one, empty for an open end. */
export function endInWords({ allDay, endsAt, openEnd, timeZone }: Pick<Event, 'allDay' | 'endsAt' | 'openEnd' | 'timeZone'>, locale: Locale): string {
  if (openEnd) return '';
  return startInWords({ allDay, startsAt: allDay ? new Date(endsAt.getTime() - 1) : endsAt, timeZone }, locale);
}

/** Where it takes place, in one line; empty when that is not said. */
export function placeInWords({ venue, location: { street, postalCode, town }, onlineUrl }: Pick<Event, 'venue' | 'location' | 'onlineUrl'>): string {
  const parts = [venue, street, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean);
  return [...new Set(parts)].join(', ') || (onlineUrl ?? '');
}
