import { describe, expect, test } from '@jest/globals';
import { boundsOf, parsePeriod } from './period.ts';

const bounds = (period: Parameters<typeof boundsOf>[0], now: string) => Object.values(boundsOf(period, new Date(now)));

describe('a period', () => {
  test('begins now when its first day has begun, so that what is over stays away', () => {
    const now = '2026-11-25T10:00:00.000Z';
    expect(bounds('today', now)).toEqual([now, '2026-11-25T23:00:00.000Z']);
    expect(bounds('week', now)).toEqual([now, '2026-12-01T23:00:00.000Z']);
    expect(bounds('month', now)).toEqual([now, '2026-11-30T23:00:00.000Z']);
  });

  test('of a weekend runs from Saturday to Sunday, and on a Sunday is what is left of it', () => {
    expect(bounds('weekend', '2026-11-25T10:00:00Z')).toEqual(['2026-11-27T23:00:00.000Z', '2026-11-29T23:00:00.000Z']);
    expect(bounds('weekend', '2026-11-22T10:00:00.000Z')).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-22T23:00:00.000Z']);
  });

  test('of the next month is that month, also over the end of the year', () => {
    expect(bounds('next-month', '2026-12-10T10:00:00Z')).toEqual(['2026-12-31T23:00:00.000Z', '2027-01-31T23:00:00.000Z']);
  });

  test('goes by the day of the place, not of Greenwich', () => {
    expect(bounds('today', '2026-11-24T23:30:00.000Z')).toEqual(['2026-11-24T23:30:00.000Z', '2026-11-25T23:00:00.000Z']);
  });

  test('that nobody knows is none', () => {
    expect([parsePeriod('weekend'), parsePeriod('tomorrow'), parsePeriod(null)]).toEqual(['weekend', undefined, undefined]);
  });
});
