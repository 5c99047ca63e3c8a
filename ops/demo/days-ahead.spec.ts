import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysLater } from '../../services/shared/site-days.ts';
import { daysAhead } from './days-ahead.ts';

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
const DAY = 86_400_000;

describe('days ahead', () => {
  test('counts from the day after the load day, so that nothing begins on it', () => {
    expect(daysAhead({ weekday: 'SUNDAY', week: 0 }, '2026-11-22')).toBe(7);
    expect(daysAhead({ weekday: 'MONDAY', week: 0 }, '2026-11-22')).toBe(1);
    expect(daysAhead({ weekday: 'SATURDAY', week: 2 }, '2026-11-22')).toBe(20);
  });

  test('moves what would fall on a holiday to the same weekday of a later week', () => {
    expect(daysAhead({ weekday: 'SATURDAY', week: 4 }, '2026-11-22')).toBe(34 + 7);
    expect(daysAhead({ weekday: 'THURSDAY', week: 4 }, '2026-11-22')).toBe(32 + 14);
  });

  test('falls on the wanted weekday of the wanted week, whatever the load day', () => {
    const loadDay = fc.integer({ min: 0, max: 40_000 }).map((days) => daysLater('1970-01-01', days));
    fc.assert(
      fc.property(loadDay, fc.constantFrom(...WEEKDAYS), fc.integer({ min: 0, max: 30 }), (day, weekday, week) => {
        const ahead = daysAhead({ weekday, week }, day);
        const date = new Date(Date.parse(`${day}T00:00:00Z`) + ahead * DAY);
        expect(WEEKDAYS[date.getUTCDay()]).toBe(weekday);
        const later = Math.ceil(ahead / 7) - (week + 1);
        expect(later).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThanOrEqual(2);
        expect(daysLater(day, ahead).slice(5)).not.toMatch(/^(12-2[456]|12-31|01-01|05-01|10-03)$/);
      }),
    );
  });
});
