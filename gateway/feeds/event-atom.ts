import type { CalendarEvent } from '../../services/shared/calendar/calendar-text.ts';
import type { AtomEntry } from './atom.ts';
import type { Language } from './language.ts';

/** What an Atom feed asks of an event beside what a calendar does. */
export const ATOM_FIELDS = 'series { id }';

/** Entries of a feed: what a reader that looks once a week may have missed in a town. */
const ENTRIES = 50;

export type FeedEvent = CalendarEvent & { readonly series: { readonly id: string } | null };

const TEXT = {
  de: { locale: 'de-DE', isOff: 'Fällt aus', repeats: 'Nächster Termin' },
  en: { locale: 'en-GB', isOff: 'Cancelled', repeats: 'Next date' },
} as const;

function whenOf({ allDay, startsAt, timeZone }: FeedEvent, locale: string): string {
  const time = allDay ? {} : ({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...time, timeZone }).format(new Date(startsAt));
}

function entryOf(event: FeedEvent, language: Language, pages: string): AtomEntry {
  const { address, id, organisation, series, slug, status, summary, title, updatedAt, venue } = event;
  const { isOff, locale, repeats } = TEXT[language];
  const where = [...new Set([venue, address?.town])].filter(Boolean).join(', ');
  const when = `${series ? `${repeats}: ` : ''}${whenOf(event, locale)}`;
  return {
    id: series?.id ?? id,
    title: status === 'CANCELLED' ? `${isOff}: ${title}` : title,
    summary: `${[when, where].filter(Boolean).join(' · ')}. ${summary}`,
    url: `${pages}/events/${encodeURIComponent(slug)}`,
    author: organisation?.name ?? null,
    published: null,
    updated: updatedAt,
    categories: [],
  };
}

/**
 * The entries of a feed of coming events, what was said last first. A series stands in it once, with its next date: it would fill the feed otherwise.
 *
 * @param events by start
 */
export function atomEntries(events: readonly FeedEvent[], language: Language, pages: string): AtomEntry[] {
  const once = new Map<string, FeedEvent>();
  for (const event of events) {
    const key = event.series?.id ?? event.id;
    if (!once.has(key)) once.set(key, event);
  }
  return [...once.values()]
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
    .slice(0, ENTRIES)
    .map((event) => entryOf(event, language, pages));
}
