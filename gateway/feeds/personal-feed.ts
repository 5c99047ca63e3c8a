import { type RequestHandler, Router } from 'express';
import { notFound } from '../../services/shared/errors.ts';
import type { CalendarEvent } from '../../services/shared/calendar/calendar-text.ts';
import { calendarOf, type FeedOptions, PartAway, refuseFeed, sendFeed } from './answer.ts';
import { EVENT_FIELDS } from './calendar-events.ts';
import { type OwnDate, type Language, wordsOf } from './personal-words.ts';

/** As in a public calendar; and nobody between keeps it. */
const CALENDAR = { type: 'text/calendar', keptSeconds: 60, isPrivate: true } as const;

const DATES = `query PersonalCalendar($token: String!) { personalCalendar(token: $token) { registrations(first: 500) { status place offeredUntil partySize shift { id title startsAt endsAt sequence } event { ${EVENT_FIELDS} } } } }`;

type Shift = Pick<CalendarEvent, 'id' | 'title' | 'startsAt' | 'endsAt' | 'sequence'>;
type Registration = OwnDate & { readonly event: CalendarEvent | null; readonly shift: Shift | null };

/** The event as the one shift that somebody registered for, an entry of its own. */
const atShift = (event: CalendarEvent, { title, sequence, ...shift }: Shift): CalendarEvent => ({ ...event, ...shift, title: `${event.title}: ${title}`, allDay: false, openEnd: false, sequence: event.sequence + sequence });


/** A date of one's own: what is not certain yet says so in its title too, since few programs show it otherwise. */
function entryOf({ event: day, shift, ...own }: Registration, language: Language): CalendarEvent[] {
  if (!day) return [];
  const event = shift ? atShift(day, shift) : day;
  const { title = '', note } = wordsOf(own, language);
  return [{ ...event, title: `${title}${event.title}`, note, isTentative: own.status !== 'REGISTERED' }];
}

/**
 * `GET /feeds/registrations/TOKEN.ics`, and the same below `/en`: what somebody has registered for, as a calendar for themselves. TOKEN is that of
 * `PersonalCalendar.token`. With ETag; 404 for an address that leads nowhere (any more), 503 when the events do not answer.
 */
export function personalFeed({ execute, publicUrl }: FeedOptions): Router {
  const site = new URL(publicUrl).host;
  const send: RequestHandler = async ({ params, path }, response) => {
    const language = path.startsWith('/en/') ? 'en' : 'de';
    try {
      const { data, errors } = await execute({ query: DATES, variables: { token: String(params['token']) } });
      const found = data?.['personalCalendar'] as { readonly registrations: readonly Registration[] } | null | undefined;
      if (!found) throw errors ? new PartAway() : notFound('calendar');
      const entries = found.registrations.flatMap((registration) => entryOf(registration, language));
      const name = `${language === 'en' ? 'My dates' : 'Meine Termine'} · ${site}`;
      sendFeed(response, await calendarOf(entries, { name, publicUrl: language === 'en' ? `${publicUrl}/en` : publicUrl }), CALENDAR);
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  return Router().get(['/feeds/registrations/:token.ics', '/en/feeds/registrations/:token.ics'], send);
}
