import type { CalendarEvent } from '../calendar/calendar-text.ts';

/** For tests: an event as a calendar takes it. */
export function aCalendarEvent(overrides: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: '01990000-0000-7000-8000-000000000001', slug: 'lesefest', status: 'PUBLISHED', title: 'Lesefest; mit Kuchen, Tee\\Kaffee', summary: 'Wir lesen vor.\nAlle sind willkommen.',
    startsAt: '2026-12-05T09:00:00.000Z', endsAt: '2026-12-05T11:00:00.000Z', timeZone: 'Europe/Berlin', allDay: false, openEnd: false, venue: 'Bücherei', onlineUrl: null, cancellationReason: null,
    sequence: 2, updatedAt: '2026-11-01T08:00:00.000Z', address: { street: 'Am Markt 1', postalCode: '54634', town: 'Bitburg', latitude: 49.97, longitude: 6.52 }, organisation: { name: 'Leseverein' }, ...overrides,
  };
}
