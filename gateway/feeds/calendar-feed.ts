import { type RequestHandler, Router } from 'express';
import { notFound } from '../../services/shared/errors.ts';
import { remembered } from '../../services/shared/remembered.ts';
import { calendarOf, type FeedOptions, type Ready, refuseFeed, sendFeed } from './answer.ts';
import { calendarQuery, readCalendarAddress } from './calendar-address.ts';
import { calendarEvent, calendarEvents } from './calendar-events.ts';

/** How long a calendar is kept here and by whoever asked: what changes in it may arrive that much later. */
const CALENDAR = { type: 'text/calendar', keptSeconds: 60 } as const;
/** What is over stays this long, so that a calendar that looks rarely still learns of what was moved or cancelled at last. */
const LOOKS_BACK_MS = 30 * 86_400_000;
/** Each may have a megabyte. */
const KEPT_CALENDARS = 20;

/**
 * Calendars of RFC 5545 to read with any program, all public: `GET /events/SLUG.ics` is one event, `GET /feeds/events.ics` those of the list of events
 * with the filters of its page but for the time (`readCalendarAddress`), of an `organisation` or a `network` by slug: what was over for less than 30 days and what comes, 2,000 at most.
 * With ETag; 400 that names the parameter, 404, 503 when the events do not answer.
 */
export function calendarFeed({ execute, publicUrl, now = () => new Date() }: FeedOptions & { readonly now?: () => Date }): Router {
  const site = new URL(publicUrl).host;
  const feed = remembered(
    async (query) => {
      const { events, about } = await calendarEvents(execute, readCalendarAddress(new URLSearchParams(query)), { from: new Date(now().getTime() - LOOKS_BACK_MS) });
      return calendarOf(events, { name: [...about, site].join(' · '), publicUrl });
    },
    { ms: CALENDAR.keptSeconds * 1000, most: KEPT_CALENDARS, now: () => now().getTime() },
  );
  const answer = (find: (request: Parameters<RequestHandler>[0]) => Promise<{ readonly calendar: Ready; readonly fileName: string }>): RequestHandler => async (request, response) => {
    try {
      const { calendar, fileName } = await find(request);
      response.set('Content-Disposition', `inline; filename="${fileName}.ics"`);
      sendFeed(response, calendar, CALENDAR);
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  const ofMany = answer(async ({ originalUrl }) => {
    const asked = readCalendarAddress(new URL(originalUrl, publicUrl).searchParams);
    return { calendar: await feed(calendarQuery(asked)), fileName: 'events' };
  });
  const ofOne = answer(async ({ params }) => {
    const event = await calendarEvent(execute, String(params['slug']));
    if (!event) throw notFound('event');
    return { calendar: await calendarOf([event], { name: event.title, publicUrl }), fileName: event.slug };
  });
  return Router().get('/feeds/events.ics', ofMany).get('/events/:slug.ics', ofOne);
}
