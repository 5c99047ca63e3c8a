import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, daysLater, firstMomentOf } from './site-days.ts';

describe('the days of the site', () => {
  test.each([
    ['in winter', '2026-11-26T22:59:59.999Z', '2026-11-26'],
    ['in winter, from the first moment on', '2026-11-26T23:00:00.000Z', '2026-11-27'],
    ['in summer', '2026-07-05T21:59:59.999Z', '2026-07-05'],
    ['in summer, from the first moment on', '2026-07-05T22:00:00.000Z', '2026-07-06'],
    ['at the turn of the year', '2026-12-31T23:05:00.000Z', '2027-01-01'],
    ['long ago', '0999-07-01T12:00:00.000Z', '0999-07-01'],
    ['on the day that few years have', '2028-02-28T23:30:00.000Z', '2028-02-29'],
    ['in the night whose clocks go forward', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['in the night whose clocks go back', '2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('begin at midnight here, %s', (_, moment, day) => {
    expect(dayOf(new Date(moment))).toBe(day);
  });

  test('begin with their first moment, whatever the day and the zone', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((number) => daysLater('1970-01-01', number));
    fc.assert(
      fc.property(days, fc.constantFrom('Europe/Berlin', 'UTC', 'America/New_York', 'Asia/Kathmandu'), (day, zone) => {
        const first = firstMomentOf(day, zone);
        expect([dayOf(first, zone), dayOf(new Date(first.getTime() - 1), zone)]).toEqual([day, daysLater(day, -1)]);
      }),
    );
  });

  test('have 23 and 25 hours when the clocks change', () => {
    const hours = (day: string) => (firstMomentOf(daysLater(day, 1)).getTime() - firstMomentOf(day).getTime()) / 3_600_000;
    expect(['2026-03-29', '2026-10-25', '2026-11-27'].map(hours)).toEqual([23, 25, 24]);
  });

  test('are counted over the ends of months and years', () => {
    expect(firstMomentOf(daysLater('9999-12-31', 1))).toEqual(new Date('9999-12-31T23:00:00Z'));
    expect([daysLater('2026-12-31', 1), daysLater('2028-03-01', -1), daysLater('2027-03-01', -1)]).toEqual(['2027-01-01', '2028-02-29', '2027-02-28']);
  });

  test('are none for what is no day', () => {
    expect(() => firstMomentOf('2026-02-30')).toThrow(RangeError);
    expect(() => daysLater('soon', 1)).toThrow(RangeError);
    expect(() => dayOf(new Date('soon'))).toThrow(RangeError);
  });
});
