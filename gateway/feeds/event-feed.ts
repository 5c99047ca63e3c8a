import { type RequestHandler, Router } from 'express';
import { remembered } from '../../services/shared/remembered.ts';
import { type FeedOptions, ready, refuseFeed, sendFeed } from './answer.ts';
import { atomXml } from './atom.ts';
import { calendarQuery, readCalendarAddress } from './calendar-address.ts';
import { calendarEvents } from './calendar-events.ts';
import { ATOM_FIELDS, atomEntries, type FeedEvent } from './event-atom.ts';
import { type Language, languageOf, pagesIn } from './language.ts';

const FEED = { type: 'application/atom+xml', keptSeconds: 60 } as const;
/** Each has some fifty entries. */
const KEPT_FEEDS = 50;

const TITLE: Readonly<Record<Language, string>> = { de: 'Engagement Netz: Neue Termine', en: 'Engagement Netz: New dates' };

/**
 * `GET /feeds/events.atom?QUERY`, and the same below `/en`: the coming events that were written or changed last, as an Atom feed. QUERY is that of the list of
 * events but for the time, as for their calendar. With ETag; 400 that names the parameter, 503 when the events do not answer.
 */
export function eventFeed({ execute, publicUrl, now = () => new Date() }: FeedOptions & { readonly now?: () => Date }): Router {
  async function make(address: string): Promise<string> {
    const { pathname, search, searchParams } = new URL(address, publicUrl);
    const language = languageOf(pathname);
    const { events, about } = await calendarEvents(execute, readCalendarAddress(searchParams), { from: now(), fields: ATOM_FIELDS });
    const pages = pagesIn(publicUrl, language);
    return atomXml({
      language,
      title: [TITLE[language], ...about].join(' · '),
      author: 'Engagement Netz',
      self: `${pages}/feeds/events.atom${search}`,
      page: `${pages}/events${search}`,
      entries: atomEntries(events as readonly FeedEvent[], language, pages),
    });
  }
  const feed = remembered(async (address) => ready(await make(address)), { ms: FEED.keptSeconds * 1000, most: KEPT_FEEDS, now: () => now().getTime() });
  const send: RequestHandler = async ({ originalUrl, path }, response) => {
    try {
      const query = calendarQuery(readCalendarAddress(new URL(originalUrl, publicUrl).searchParams));
      sendFeed(response, await feed(query ? `${path}?${query}` : path), FEED);
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  return Router().get(['/feeds/events.atom', '/en/feeds/events.atom'], send);
}
