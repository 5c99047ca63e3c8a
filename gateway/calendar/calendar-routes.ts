import { createHash } from 'node:crypto';
import { type RequestHandler, type Response, Router } from 'express';
import { CodedError, ErrorCode, notFound } from '../../services/shared/errors.ts';
import { remembered } from '../../services/shared/remembered.ts';
import { errorBody } from '../edge-error.ts';
import type { CalendarEvent } from './calendar-text.ts';
import { calendarEvent, type Execute, feedEvents, PartAway } from './feed-events.ts';
import { type FeedRequest, readFeedRequest } from './feed-request.ts';

/** A calendar that is ready to be sent. */
interface Ready {
  readonly text: string;
  readonly etag: string;
}

/** How long a calendar is kept here and by whoever asked: what changes in it may arrive that much later. */
const KEPT_SECONDS = 60;
/** Each may have a megabyte. */
const KEPT_FEEDS = 20;

/** Time zones and calendars are much to load, and nobody waits for them at start. */
async function calendarText(events: readonly CalendarEvent[], name: string, publicUrl: string): Promise<string> {
  return (await import('./calendar-text.ts')).calendarText(events, { name, publicUrl });
}

const ready = (text: string): Ready => ({ text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` });

function send(response: Response, { text, etag }: Ready, fileName: string): void {
  response.set({ 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': `inline; filename="${fileName}.ics"`, 'Cache-Control': `public, max-age=${KEPT_SECONDS}`, ETag: etag });
  response.send(text);
}

function refuse(response: Response, error: unknown): void {
  response.set('Cache-Control', 'no-store');
  if (error instanceof PartAway) {
    const away = new CodedError(ErrorCode.INTERNAL_SERVER_ERROR, 'The events do not answer just now. Try again in a minute.');
    return void response.status(503).set('Retry-After', '60').json(errorBody(away));
  }
  if (!(error instanceof CodedError)) throw error;
  response.status(error.extensions.code === ErrorCode.NOT_FOUND ? 404 : 400).json(errorBody(error));
}

function canonical({ kinds, text, organisation, network }: FeedRequest): string {
  const query = new URLSearchParams({ q: text ?? '', organisation: organisation ?? '', network: network ?? '' });
  for (const kind of kinds) query.append('kind', kind);
  return query.toString();
}

/**
 * Calendars of RFC 5545 to read with any program, all public: `GET /events/SLUG.ics` is one event, `GET /feeds/events.ics` those of the list of events
 * with its words and kinds (`q`, `kind`), of an `organisation` or a `network` by slug: what was over for less than 30 days and what comes, 2,000 at most.
 * With ETag; 400 that names the parameter, 404, 503 when the events do not answer.
 */
export function calendarRoutes({ execute, publicUrl, now = () => new Date() }: { readonly execute: Execute; readonly publicUrl: string; readonly now?: () => Date }): Router {
  const site = new URL(publicUrl).host;
  const feed = remembered(
    async (query) => {
      const { events, about } = await feedEvents(execute, readFeedRequest(new URLSearchParams(query)), now());
      return ready(await calendarText(events, [...about, site].join(' · '), publicUrl));
    },
    { ms: KEPT_SECONDS * 1000, most: KEPT_FEEDS, now: () => now().getTime() },
  );
  const sendFeed: RequestHandler = async (request, response) => {
    try {
      const { searchParams } = new URL(request.originalUrl, publicUrl);
      // The same request has one name, whatever else stands in its address.
      send(response, await feed(canonical(readFeedRequest(searchParams))), 'events');
    } catch (error) {
      refuse(response, error);
    }
  };
  const sendEvent: RequestHandler<{ slug: string }> = async ({ params: { slug } }, response) => {
    try {
      const event = await calendarEvent(execute, slug);
      if (!event) throw notFound('event');
      send(response, ready(await calendarText([event], event.title, publicUrl)), slug);
    } catch (error) {
      refuse(response, error);
    }
  };
  return Router().get('/feeds/events.ics', sendFeed).get('/events/:slug.ics', sendEvent);
}
