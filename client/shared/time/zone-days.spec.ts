import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, firstOfMonth, momentAt, startOfDay, weekdayOf } from './zone-days.ts';

const BERLIN = 'Europe/Berlin';

describe('the days of a time zone', () => {
  test('begin at its own midnight, in winter and in summer', () => {
    expect(startOfDay('2026-12-05', BERLIN).toISOString()).toBe('2026-12-04T23:00:00.000Z');
    expect(startOfDay('2026-07-05', BERLIN).toISOString()).toBe('2026-07-04T22:00:00.000Z');
  });

  test('begin at its own midnight on the days on which the clocks change, and on the days after', () => {
    expect(startOfDay('2027-03-28', BERLIN).toISOString()).toBe('2027-03-27T23:00:00.000Z');
    expect(startOfDay('2027-03-29', BERLIN).toISOString()).toBe('2027-03-28T22:00:00.000Z');
    expect(startOfDay('2026-10-25', BERLIN).toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(startOfDay('2026-10-26', BERLIN).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  test('have the same clock before and after it changes', () => {
    expect(momentAt('2026-12-05', '09:30', BERLIN).toISOString()).toBe('2026-12-05T08:30:00.000Z');
    expect(momentAt('2027-03-28', '01:59', BERLIN).toISOString()).toBe('2027-03-28T00:59:00.000Z');
    expect(momentAt('2027-03-28', '03:00', BERLIN).toISOString()).toBe('2027-03-28T01:00:00.000Z');
    expect(momentAt('2026-10-25', '12:00', BERLIN).toISOString()).toBe('2026-10-25T11:00:00.000Z');
  });

  test('are another day east of Greenwich late in the evening', () => {
    expect(dayOf(new Date('2026-12-31T23:30:00Z'), BERLIN)).toBe('2027-01-01');
    expect(dayOf(new Date('2026-12-31T22:30:00Z'), BERLIN)).toBe('2026-12-31');
  });

  test('contain the moment at which they begin, wherever that is', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
    fc.assert(
      fc.property(days, fc.constantFrom(BERLIN, 'UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'), (day, zone) => {
        const start = startOfDay(day, zone);
        expect(dayOf(start, zone)).toBe(day);
        expect(dayOf(new Date(start.getTime() - 1), zone)).toBe(addDays(day, -1));
      }),
    );
  });
});

describe('the calendar', () => {
  test('knows the day of the week, Monday first', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-28'].map(weekdayOf)).toEqual([7, 1, 6]);
  });

  test('finds the first day of this month and of those around it', () => {
    expect([firstOfMonth('2026-12-31'), firstOfMonth('2026-12-31', 1), firstOfMonth('2026-01-15', -1)]).toEqual(['2026-12-01', '2027-01-01', '2025-12-01']);
  });
});
