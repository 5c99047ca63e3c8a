import { describe, expect, test } from '@jest/globals';
import { firstDayOf, lastClosedMonth, lastDayOf, lastQuarter, monthOf, periodBefore, periodOf } from './period.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const days = ({ first, last }: { first: number; last: number }) => [firstDayOf(first), lastDayOf(last)];

test('a month is closed when its last day has been over for 15 days, by the days of Berlin', () => {
  expect(firstDayOf(lastClosedMonth(new Date('2026-11-15T22:59:59Z')))).toBe('2026-09-01');
  expect(firstDayOf(lastClosedMonth(new Date('2026-11-15T23:00:00Z')))).toBe('2026-10-01');
});

test('the last quarter is the last of the calendar of which every month is closed', () => {
  expect(days(lastQuarter(NOW))).toEqual(['2026-07-01', '2026-09-30']);
  expect(days(lastQuarter(new Date('2027-01-10T12:00:00Z')))).toEqual(['2026-07-01', '2026-09-30']);
  expect(days(lastQuarter(new Date('2027-01-16T12:00:00Z')))).toEqual(['2026-10-01', '2026-12-31']);
});

test('a period takes in the whole months that its ends stand in, and is compared with as many before', () => {
  const period = periodOf('2026-01-17', '2026-02-03', NOW);
  expect(days(period)).toEqual(['2026-01-01', '2026-02-28']);
  expect(days(periodBefore(period))).toEqual(['2025-11-01', '2025-12-31']);
  expect(days(periodOf(undefined, null, NOW))).toEqual(['2026-07-01', '2026-09-30']);
  expect(lastDayOf(monthOf('2028-02-11'))).toBe('2028-02-29');
});

describe('a period is refused by the name of its end', () => {
  test.each([
    ['backwards', '2026-09-30', '2026-07-01', 'from', 'AFTER_TO'],
    ['that has not closed', '2026-09-01', '2026-11-01', 'to', 'NOT_CLOSED'],
    ['in the future', '2126-01-01', '2126-03-31', 'to', 'NOT_CLOSED'],
    ['of a thousand years', '1026-01-01', '2026-01-01', 'from', 'OUT_OF_RANGE'],
    ['of more than two years', '2024-08-31', '2026-08-01', 'from', 'TOO_LONG'],
    ['without its end', '2026-01-01', null, 'to', 'REQUIRED'],
    ['without its beginning', null, '2026-01-01', 'from', 'REQUIRED'],
  ])('%s', (_, from, to, path, code) => {
    expect(() => periodOf(from, to, NOW)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path, code })] } }));
  });

  test('but not one of exactly two', () => {
    expect(days(periodOf('2024-09-01', '2026-08-31', NOW))).toEqual(['2024-09-01', '2026-08-31']);
  });
});
