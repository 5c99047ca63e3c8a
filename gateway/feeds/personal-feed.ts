import { type RequestHandler, Router } from 'express';
import { notFound } from '../../services/shared/errors.ts';
import { asPart } from '../../services/shared/calendar/calendar-part.ts';
import type { CalendarEvent } from '../../services/shared/calendar/calendar-text.ts';
import { calendarOf, type FeedOptions, PartAway, refuseFeed, sendFeed } from './answer.ts';
import { EVENT_FIELDS } from './calendar-events.ts';
import { type Language, languageOf, pagesIn } from './language.ts';
import { type OwnDate, wordsOf } from './personal-words.ts';

/** As in a public calendar; and nobody between keeps it. */
const CALENDAR = { type: 'text/calendar', keptSeconds: 60, isPrivate: true } as const;

const DATES = `query PersonalCalendar($token: String!) { personalCalendar(token: $token) { registrations(first: 500) { status place offeredUntil partySize shift { id title startsAt endsAt sequence } event { ${EVENT_FIELDS} } } } }`;

type Shift = Pick<CalendarEvent, 'id' | 'title' | 'startsAt' | 'endsAt' | 'sequence'>;
type Registration = OwnDate & { readonly event: CalendarEvent | null; readonly shift: Shift | null };

/** A date of one's own: what is not certain yet says so in its title too, since few programs show it otherwise. */
function entryOf({ event: day, shift, ...own }: Registration, language: Language): CalendarEvent[] {
  if (!day) return [];
  const event = shift ? { ...day, ...asPart(day, shift) } : day;
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
    const language = languageOf(path);
    try {
      const { data, errors } = await execute({ query: DATES, variables: { token: String(params['token']) } });
      const found = data?.['personalCalendar'] as { readonly registrations: readonly Registration[] } | null | undefined;
      if (!found) throw errors ? new PartAway() : notFound('calendar');
      const entries = found.registrations.flatMap((registration) => entryOf(registration, language));
      const name = `${language === 'en' ? 'My dates' : 'Meine Termine'} · ${site}`;
      sendFeed(response, await calendarOf(entries, { name, publicUrl: pagesIn(publicUrl, language) }), CALENDAR);
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  return Router().get(['/feeds/registrations/:token.ics', '/en/feeds/registrations/:token.ics'], send);
}
