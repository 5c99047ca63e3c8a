import { describe, expect, test } from '@jest/globals';
import type { EditedEvent_EventFragment } from '../../generated/graphql.ts';
import { fieldsOf, inputOf, NO_EVENT } from './event-fields.ts';

const saved = (given: Partial<EditedEvent_EventFragment> = {}): EditedEvent_EventFragment => ({
  id: '1', version: 1, slug: 's', kind: 'MEETING', status: 'DRAFT', title: 'Treffen', summary: '', description: '', startsAt: '2026-12-05T09:00:00.000Z', endsAt: '2026-12-05T11:30:00.000Z', openEnd: false,
  timeZone: 'Europe/Berlin', allDay: false, attendance: 'ON_SITE', venue: null, onlineUrl: null, capacity: null, shifts: [], targetGroup: null, certificate: null, costs: null, provider: null, recurrence: null, questions: [], series: null, calendar: null, cancellationReason: null,
  address: { street: 'Markt 1', postalCode: '54634', town: 'Bitburg' }, interests: [{ id: 'culture' }], opportunity: null, organisation: { id: 'o' }, ...given,
});

describe('the form of an event', () => {
  test('shows clock times of its zone, and the last day of whole days', () => {
    expect(fieldsOf(saved())).toMatchObject({ startsOn: '2026-12-05', startTime: '10:00', endsOn: '', endTime: '12:30', place: '54634 Bitburg' });
    expect(fieldsOf(saved({ timeZone: 'America/New_York' }))).toMatchObject({ startTime: '04:00', endTime: '06:30' });
    expect(fieldsOf(saved({ endsAt: '2026-12-06T01:00:00.000Z' }))).toMatchObject({ endsOn: '2026-12-06', endTime: '02:00' });
    expect(fieldsOf(saved({ openEnd: true }))).toMatchObject({ endsOn: '', endTime: '', openEnd: true });
    expect(fieldsOf(saved({ allDay: true, startsAt: '2027-03-27T23:00:00Z', endsAt: '2027-03-28T22:00:00Z' }))).toMatchObject({ startsOn: '2027-03-28', startTime: '', endsOn: '' });
    expect(fieldsOf(saved({ allDay: true, startsAt: '2027-03-26T23:00:00Z', endsAt: '2027-03-28T22:00:00Z' }))).toMatchObject({ startsOn: '2027-03-27', endsOn: '2027-03-28' });
  });

  test('sends no time and no place that nobody has touched', () => {
    const before = fieldsOf(saved());
    const input = inputOf({ ...before, title: 'Anders' }, before);
    for (const field of ['startsAt', 'endsAt', 'timeZone', 'allDay', 'place']) expect(input).not.toHaveProperty(field);
    expect(inputOf({ ...before, startsOn: '2026-12-06' }, before)).toMatchObject({ startsAt: '2026-12-06T10:00', endsAt: '2026-12-06T12:30' });
    expect(inputOf({ ...before, endTime: '13:00' }, before)).toMatchObject({ startsAt: '2026-12-05T10:00', endsAt: '2026-12-05T13:00', timeZone: 'Europe/Berlin', allDay: false });
  });

  test('sends days for whole days, and no end when that is open', () => {
    expect(inputOf({ ...NO_EVENT, allDay: true, startsOn: '2026-12-05' })).toMatchObject({ startsAt: '2026-12-05', endsAt: '2026-12-05' });
    expect(inputOf({ ...NO_EVENT, startsOn: '2026-12-05', startTime: '18:00', openEnd: true })).toMatchObject({ startsAt: '2026-12-05T18:00', endsAt: null });
    expect(inputOf({ ...NO_EVENT, startsOn: '2026-12-05', startTime: '22:00', endsOn: '2026-12-06', endTime: '02:00' })).toMatchObject({ endsAt: '2026-12-06T02:00' });
  });

  test('sends nothing that does not go with the kind or with where it is', () => {
    const typed = { ...NO_EVENT, costs: '5 Euro', onlineUrl: 'raum.example', place: 'Bitburg', venue: 'Halle' };
    expect(inputOf(typed)).toMatchObject({ costs: null, onlineUrl: null, place: 'Bitburg', venue: 'Halle' });
    expect(inputOf({ ...typed, kind: 'TRAINING', attendance: 'REMOTE' })).toMatchObject({ costs: '5 Euro', onlineUrl: 'https://raum.example', place: null, venue: null });
  });

  test('sends to which offer it belongs only when that has changed', () => {
    const before = fieldsOf(saved({ opportunity: { id: 'p', title: 'Vorlesen', eventKey: 'p.key' } }));
    expect(before.opportunity).toBe('p.key');
    expect(inputOf(before, before)).not.toHaveProperty('opportunity');
    expect(inputOf({ ...before, opportunity: '' }, before)).toMatchObject({ opportunity: null });
    expect(inputOf({ ...before, opportunity: 'q.key' }, before)).toMatchObject({ opportunity: 'q.key' });
  });
});
