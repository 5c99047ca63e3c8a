import { describe, expect, test } from '@jest/globals';
import { CodedError } from '../../shared/errors.ts';
import { daysFrom } from './days.ts';

const hours = ({ from, to }: { from: Date; to: Date }) => (to.getTime() - from.getTime()) / 3_600_000;

describe('days of a time zone', () => {
  test('follow each other from midnight to midnight over both clock changes', () => {
    const spring = daysFrom('2027-03-27', 3, 'Europe/Berlin');
    expect(spring.map(({ day, from }) => [day, from.toISOString()])).toEqual([['2027-03-27', '2027-03-26T23:00:00.000Z'], ['2027-03-28', '2027-03-27T23:00:00.000Z'], ['2027-03-29', '2027-03-28T22:00:00.000Z']]);
    expect(spring.map(hours)).toEqual([24, 23, 24]);
    expect(daysFrom('2026-10-24', 3, 'Europe/Berlin').map(hours)).toEqual([24, 25, 24]);
    expect(daysFrom('2026-12-31', 2, 'Europe/Berlin').map(({ day }) => day)).toEqual(['2026-12-31', '2027-01-01']);
  });

  test('begin at one where the clocks change at midnight', () => {
    expect(daysFrom('2018-11-04', 1, 'America/Sao_Paulo').map((day) => [day.from.toISOString(), hours(day)])).toEqual([['2018-11-04T03:00:00.000Z', 23]]);
  });

  test('of no zone and of no year that anybody means are refused by name', () => {
    const fields = (from: string, zone: string): unknown => {
      try {
        return daysFrom(from, 1, zone);
      } catch (error) {
        return error instanceof CodedError ? (error.extensions['fields'] as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`) : error;
      }
    };
    expect(fields('1969-12-31', 'Europe/Berlin')).toEqual(['from OUT_OF_RANGE']);
    expect(fields('3000-01-01', 'Mars/Olympus')).toEqual(['from OUT_OF_RANGE', 'timeZone UNKNOWN']);
    for (const zone of ['', "'; DROP TABLE events", 'x'.repeat(10_000)]) expect(fields('2026-12-05', zone)).toEqual(['timeZone UNKNOWN']);
  });
});
