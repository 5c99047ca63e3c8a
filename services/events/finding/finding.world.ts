import type { Event } from '../event/event.ts';
import { anEvent, inHours } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

const at = (town: string, latitude: number, longitude: number) => ({ street: null, postalCode: null, town, latitude, longitude });
const bitburg = at('Bitburg', 49.9679, 6.5273);
const irrel = at('Irrel', 49.8466, 6.4561);
const trier = at('Trier', 49.7596, 6.6439);

/** Hours of a day. */
export const DAY = 24;

const lasting = (from: number, until: number, title: string, overrides: Partial<Event> = {}) => anEvent(from, { title, endsAt: inHours(until), ...overrides });

/** For tests: events in several towns, of some hours and of many days, one that is over and one that is cancelled. */
export function findingWorld(): Promise<EventsWorld> {
  return eventsWorld([
    anEvent(1, { title: 'Vorlesestunde', interestIds: ['reading-aloud'], location: bitburg, capacity: 10, summary: 'Geschichten für Kinder.' }),
    anEvent(2, { title: 'Elternabend', interestIds: ['school', 'sport'], location: irrel, capacity: 0, venue: 'Bürgerhäuser am Markt' }),
    anEvent(3, { title: 'Fußball', interestIds: ['ball-games'], location: trier, description: 'Übernachtet wird in Zelten.' }),
    anEvent(4, { title: 'Sitzung am Bildschirm', attendance: 'REMOTE', interestIds: ['elections-democracy'] }),
    anEvent(5, { title: 'Überall zugleich', attendance: 'MIXED', location: trier }),
    anEvent(6, { title: 'Fällt aus', status: 'CANCELLED', location: bitburg, capacity: 20 }),
    lasting(-10 * DAY, 10 * DAY, 'Ausstellung', { location: bitburg }),
    lasting(30 * DAY, 33 * DAY, 'Zeltlager', { interestIds: ['holiday-camps'] }),
    anEvent(31 * DAY, { title: 'Eintagsfest' }),
    lasting(-50 * DAY, -40 * DAY, 'Vorbei'),
    anEvent(400 * DAY, { title: 'Übernächstes Jahr' }),
  ]);
}

/** A filter for what takes place between so many hours from NOW. */
export const between = (from: number, to: number) => ({ between: { from: inHours(from).toISOString(), to: inHours(to).toISOString() } });
