import { describe, expect, test } from '@jest/globals';
import { eventJsonLd } from './event-json-ld.ts';
import type { ToldEvent } from './event-json-ld.ts';

const anEvent = (given: Partial<ToldEvent> = {}): ToldEvent => ({
  title: 'Offene Probe',
  summary: 'Kommen Sie dazu.',
  status: 'PUBLISHED',
  startsAt: '2026-12-05T09:00:00.000Z',
  endsAt: '2026-12-05T11:00:00.000Z',
  timeZone: 'Europe/Berlin',
  allDay: false,
  attendance: 'ON_SITE',
  venue: 'Bürgerhaus',
  address: { street: 'Am Markt 1', postalCode: '54634', town: 'Bitburg' },
  ...given,
});
const told = (given?: Partial<ToldEvent>) =>
  eventJsonLd(anEvent(given), { url: 'https://netz.example/events/probe', organisationUrl: (slug) => `https://netz.example/organisations/${slug}` }) as Record<string, unknown>;

describe('what search engines are told of an event', () => {
  test('is when and where it is and who invites', () => {
    expect(told({ organisation: { name: 'Chor', slug: 'chor' }, capacity: 20 })).toEqual({
      '@type': 'Event',
      name: 'Offene Probe',
      description: 'Kommen Sie dazu.',
      url: 'https://netz.example/events/probe',
      startDate: '2026-12-05T09:00:00.000Z',
      endDate: '2026-12-05T11:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Bürgerhaus', address: { '@type': 'PostalAddress', streetAddress: 'Am Markt 1', postalCode: '54634', addressLocality: 'Bitburg' } },
      maximumAttendeeCapacity: 20,
      organizer: { '@type': 'Organization', name: 'Chor', url: 'https://netz.example/organisations/chor' },
    });
  });

  test('has the time at which it was to begin before it was moved, unless it is off', () => {
    const movedFrom = '2026-12-04T23:00:00Z';
    expect(told({ movedFrom })).toMatchObject({ eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: movedFrom });
    expect(told({ movedFrom, allDay: true })).toMatchObject({ previousStartDate: '2026-12-05' });
    expect(told({ movedFrom, status: 'CANCELLED' })).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  });

  test('has days without a time when it lasts whole days, the last one included', () => {
    const { startDate, endDate } = told({ allDay: true, startsAt: '2026-12-04T23:00:00Z', endsAt: '2026-12-06T23:00:00Z' });
    expect([startDate, endDate]).toEqual(['2026-12-05', '2026-12-06']);
  });

  test('has no end when that is open', () => {
    expect(told({ openEnd: true })).not.toHaveProperty('endDate');
    expect(told({ openEnd: false })).toHaveProperty('endDate', '2026-12-05T11:00:00.000Z');
  });

  test('says that it is cancelled', () => {
    expect(told({ status: 'CANCELLED' })['eventStatus']).toBe('https://schema.org/EventCancelled');
  });

  test('has the places of an event and those that are free: none where somebody waits, and none of what is cancelled', () => {
    expect(told({ capacity: 20, seatsLeft: 3, waitingCount: 0 })).toMatchObject({ maximumAttendeeCapacity: 20, remainingAttendeeCapacity: 3 });
    expect(told({ capacity: 20, seatsLeft: 0, waitingCount: 0 })).toMatchObject({ remainingAttendeeCapacity: 0 });
    expect(told({ capacity: 20, seatsLeft: 1, waitingCount: 2 })).toMatchObject({ remainingAttendeeCapacity: 0 });
    expect(told({ capacity: 20, seatsLeft: 3, waitingCount: 0, status: 'CANCELLED' })).not.toHaveProperty('remainingAttendeeCapacity');
    expect(Object.keys(told({ capacity: null, seatsLeft: null })).filter((name) => name.endsWith('Capacity'))).toEqual([]);
  });

  test('has the places of all shifts together, unless one of them has no limit', () => {
    const shifts = [{ capacity: 5, seatsLeft: 2, waitingCount: 0 }, { capacity: 8, seatsLeft: 1, waitingCount: 1 }];
    expect(told({ shifts })).toMatchObject({ maximumAttendeeCapacity: 13, remainingAttendeeCapacity: 2 });
    const open = told({ shifts: [...shifts, { capacity: null, seatsLeft: null, waitingCount: 0 }] });
    expect(Object.keys(open).filter((name) => name.endsWith('Capacity'))).toEqual([]);
  });

  test('has the schedule of its series, unless this date is off', () => {
    const series = { rule: 'FREQ=WEEKLY', startsAt: '2026-12-05T09:00:00Z', timeZone: 'Europe/Berlin', allDay: false, exceptDates: [] };
    expect(told({ series })).toHaveProperty('eventSchedule.repeatFrequency', 'P1W');
    expect(told({ series, status: 'CANCELLED' })).not.toHaveProperty('eventSchedule');
    expect(told({ series: null })).not.toHaveProperty('eventSchedule');
    expect(told({ series: { ...series, rule: null } })).not.toHaveProperty('eventSchedule');
  });

  test('leads online, or to both places', () => {
    const room = 'https://video.example/raum';
    expect(told({ attendance: 'REMOTE', venue: null, address: null, onlineUrl: room })['location']).toEqual({ '@type': 'VirtualLocation', url: room });
    expect(told({ attendance: 'MIXED', onlineUrl: null })['location']).toEqual([expect.objectContaining({ '@type': 'Place' }), { '@type': 'VirtualLocation', url: 'https://netz.example/events/probe' }]);
  });
});
