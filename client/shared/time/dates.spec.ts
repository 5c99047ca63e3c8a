import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { agoInWords, dayInWords, eventTimeInWords, lastDayInWords } from './dates.ts';

let de: I18n;
let en: I18n;
beforeAll(async () => {
  [de, en] = await Promise.all([testI18n('de'), testI18n('en')]);
});
const now = '2026-11-22T12:00:00Z';
const anEvent = (startsAt: string, endsAt: string, allDay = false) => ({ startsAt, endsAt, allDay, timeZone: 'Europe/Berlin' });

describe('dates in words', () => {
  test('name the day, and the year only when it is another one', () => {
    expect(dayInWords('2026-12-05', now, de)).toBe('Samstag, 5. Dezember');
    expect(dayInWords('2027-01-09', now, de)).toBe('Samstag, 9. Januar 2027');
    expect(dayInWords('2026-12-05', now, en, { weekday: false })).toBe('5 December');
  });

  test('say the last day of what ends: at midnight it is the day before', () => {
    expect([lastDayInWords('2026-12-24T23:00:00Z', now, de), lastDayInWords('2026-12-24T23:00:01Z', now, de, { weekday: false })]).toEqual(['Donnerstag, 24. Dezember', '25. Dezember']);
    expect(lastDayInWords('2026-07-05T22:00:00Z', now, en, { weekday: false })).toBe('5 July');
  });

  test('say when an event is as people say it', () => {
    expect(eventTimeInWords(anEvent('2026-12-05T09:00:00Z', '2026-12-05T11:00:00Z'), now, de)).toBe('Samstag, 5. Dezember, 10 bis 12 Uhr');
    expect(eventTimeInWords(anEvent('2026-12-05T08:30:00Z', '2026-12-05T11:00:00Z'), now, de)).toBe('Samstag, 5. Dezember, 9.30 bis 12 Uhr');
    expect(eventTimeInWords(anEvent('2026-12-05T09:00:00Z', '2026-12-05T11:00:00Z'), now, en)).toMatch(/^Saturday,? 5 December, 10:00 to 12:00$/);
  });

  test('count an event that ends at midnight to its own day', () => {
    expect(eventTimeInWords(anEvent('2026-12-04T23:00:00Z', '2026-12-05T23:00:00Z', true), now, de)).toBe('Samstag, 5. Dezember, ganztägig');
    expect(eventTimeInWords(anEvent('2026-12-04T17:00:00Z', '2026-12-06T13:00:00Z'), now, de)).toBe('Freitag, 4. Dezember, 18 Uhr bis Sonntag, 6. Dezember, 14 Uhr');
  });

  test('follow the time zone of the place over the change of the clocks', () => {
    expect(eventTimeInWords(anEvent('2026-07-04T08:00:00Z', '2026-07-04T10:00:00Z'), now, de)).toBe('Samstag, 4. Juli, 10 bis 12 Uhr');
  });

  test('say how long ago something was in everyday steps', () => {
    expect(agoInWords('2026-11-22T09:00:00Z', now, de)).toBe('heute');
    expect(agoInWords('2026-11-17T09:00:00Z', now, de)).toBe('vor 5 Tagen');
    expect(agoInWords('2026-11-01T09:00:00Z', now, de)).toBe('vor 3 Wochen');
    expect(agoInWords('2026-08-22T09:00:00Z', now, en)).toBe('3 months ago');
    expect(agoInWords('2026-12-24T09:00:00Z', now, de)).toBe('heute');
  });
});
