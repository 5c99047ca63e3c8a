import { anId } from '../../shared/testing/an-id.ts';
import { Event } from '../event/event.ts';

/** The moment at which the tests ask. */
export const NOW = new Date('2026-11-22T12:00:00.000Z');

/** A moment so many hours after NOW, before it when negative. */
export function inHours(hours: number): Date {
  return new Date(NOW.getTime() + hours * 3_600_000);
}

/** A meeting of two hours that begins `hours` after NOW, save what is overridden. */
export function anEvent(hours: number, overrides: Partial<Event> = {}): Event {
  const id = overrides.id ?? anId();
  return Object.assign(new Event(), {
    id, slug: `termin-${id}`, kind: 'MEETING', status: 'PUBLISHED', title: 'Treffen', summary: 'Wir treffen uns.', description: '', startsAt: inHours(hours), endsAt: inHours(hours + 2),
    timeZone: 'Europe/Berlin', allDay: false, attendance: 'ON_SITE', venue: null, location: { street: null, postalCode: null, town: null, latitude: null, longitude: null }, onlineUrl: null,
    interestIds: [], capacity: null, cancellationReason: null, organisationId: anId(), opportunityId: null, networkId: null, seriesId: null, recurrenceId: null,
  } satisfies Partial<Event>, overrides);
}
