import { describe, expect, test } from '@jest/globals';
import { boundsOfDay, boundsOfMonth, daysOfMonth, isDay, isMonth, monthOf, weeksOfMonth } from './month.ts';

describe('a month', () => {
  test('has its days in weeks from Monday on', () => {
    expect(weeksOfMonth('2027-02')).toHaveLength(4);
    expect(weeksOfMonth('2026-12')).toEqual([
      [null, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'],
      ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13'],
      ['2026-12-14', '2026-12-15', '2026-12-16', '2026-12-17', '2026-12-18', '2026-12-19', '2026-12-20'],
      ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'],
      ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null],
    ]);
    expect(weeksOfMonth('2026-08')).toHaveLength(6);
  });

  test('is as long as it is, also in leap years', () => {
    expect(['2027-02', '2028-02', '2026-11', '2026-12'].map((month) => daysOfMonth(month).length)).toEqual([28, 29, 30, 31]);
  });

  test('leads to those around it, over the end of the year', () => {
    expect([monthOf('2026-12-31', 1), monthOf('2027-01-15', -1), monthOf('2026-12-05')]).toEqual(['2027-01', '2026-12', '2026-12']);
  });

  test('is bounded by the clock of the place, over both clock changes', () => {
    expect(boundsOfMonth('2027-03')).toEqual({ from: '2027-02-28T23:00:00.000Z', to: '2027-03-31T22:00:00.000Z' });
    expect(boundsOfMonth('2026-10')).toEqual({ from: '2026-09-30T22:00:00.000Z', to: '2026-10-31T23:00:00.000Z' });
    expect(boundsOfDay('2027-03-28')).toEqual({ from: '2027-03-27T23:00:00.000Z', to: '2027-03-28T22:00:00.000Z' });
    expect(boundsOfDay('2026-10-25')).toEqual({ from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T23:00:00.000Z' });
  });

  test('and its days are none when no calendar has them', () => {
    expect(['2026-12-05', '2028-02-29'].map(isDay)).toEqual([true, true]);
    for (const text of ['2026-02-30', '2026-13-01', '1969-12-31', '3000-01-01', '2026-1-1', 'today', '', '2026-12-05T10:00', '+12026-01-01']) expect(isDay(text)).toBe(false);
    expect(['2026-12', '2026-13', '2026', '0000-01', '2026-12-05'].map(isMonth)).toEqual([true, false, false, false, false]);
  });
});
