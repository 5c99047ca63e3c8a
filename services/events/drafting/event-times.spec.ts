import { describe, expect, test } from '@jest/globals';
import { NOW } from '../testing/rows.ts';
import { eventTimes, type TypedTimes } from './event-times.ts';

/** What the times are, or what is wrong, as `field CODE`. */
function read(typed: Partial<TypedTimes>): unknown {
  const found = eventTimes({ startsAt: '2026-12-05T10:00', endsAt: null, timeZone: 'Europe/Berlin', allDay: false, ...typed }, NOW);
  if ('problems' in found) return found.problems.map(({ path, code }) => `${path.replace('input.', '')} ${code}`);
  const { startsAt, endsAt, openEnd } = found.times;
  return [startsAt.toISOString(), endsAt.toISOString(), ...(openEnd ? ['open'] : [])];
}

describe('the times of an event', () => {
  test('are clock times of its zone, in winter, in summer and elsewhere', () => {
    expect(read({ endsAt: '2026-12-05T12:30' })).toEqual(['2026-12-05T09:00:00.000Z', '2026-12-05T11:30:00.000Z']);
    expect(read({ startsAt: '2027-07-01T10:00', endsAt: '2027-07-01T11:00:00' })).toEqual(['2027-07-01T08:00:00.000Z', '2027-07-01T09:00:00.000Z']);
    expect(read({ endsAt: '2026-12-05T12:00', timeZone: 'America/New_York' })).toEqual(['2026-12-05T15:00:00.000Z', '2026-12-05T17:00:00.000Z']);
  });

  test('may go over midnight, over several days and over both changes of the clocks', () => {
    expect(read({ startsAt: '2026-12-31T22:00', endsAt: '2027-01-01T03:00' })).toEqual(['2026-12-31T21:00:00.000Z', '2027-01-01T02:00:00.000Z']);
    expect(read({ startsAt: '2027-03-27T20:00', endsAt: '2027-03-28T08:00' })).toEqual(['2027-03-27T19:00:00.000Z', '2027-03-28T06:00:00.000Z']);
    expect(read({ startsAt: '2027-10-30T20:00', endsAt: '2027-10-31T08:00' })).toEqual(['2027-10-30T18:00:00.000Z', '2027-10-31T07:00:00.000Z']);
  });

  test('cannot be a clock time that the change in spring leaves out, and the field is named', () => {
    expect(read({ startsAt: '2027-03-28T02:00', endsAt: '2027-03-28T04:00' })).toEqual(['startsAt NO_SUCH_TIME']);
    expect(read({ startsAt: '2027-03-28T01:59', endsAt: '2027-03-28T02:59' })).toEqual(['endsAt NO_SUCH_TIME']);
    expect(read({ startsAt: '2027-03-28T01:59', endsAt: '2027-03-28T03:00' })).toEqual(['2027-03-28T00:59:00.000Z', '2027-03-28T01:00:00.000Z']);
  });

  test('are the first of two where a clock time comes twice in autumn', () => {
    expect(read({ startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T02:45' })).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T00:45:00.000Z']);
    expect(read({ startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T03:00' })).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T02:00:00.000Z']);
  });

  test('count as over four hours after the start when the end is open', () => {
    expect(read({})).toEqual(['2026-12-05T09:00:00.000Z', '2026-12-05T13:00:00.000Z', 'open']);
  });

  test('are whole days, the last one included, of 23 and of 25 hours too', () => {
    expect(read({ allDay: true, startsAt: '2026-12-05' })).toEqual(['2026-12-04T23:00:00.000Z', '2026-12-05T23:00:00.000Z']);
    expect(read({ allDay: true, startsAt: '2027-03-28', endsAt: '2027-03-28' })).toEqual(['2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z']);
    expect(read({ allDay: true, startsAt: '2027-10-30', endsAt: '2027-10-31' })).toEqual(['2027-10-29T22:00:00.000Z', '2027-10-31T23:00:00.000Z']);
    expect(read({ allDay: true, startsAt: '2027-02-01', endsAt: '2027-01-31' })).toEqual(['endsAt BEFORE_START']);
  });

  test('end after they begin, and at most 366 days later', () => {
    expect(read({ endsAt: '2026-12-05T10:00' })).toEqual(['endsAt BEFORE_START']);
    expect(read({ endsAt: '2026-12-05T09:59' })).toEqual(['endsAt BEFORE_START']);
    expect(read({ endsAt: '2027-12-06T10:00' })).toEqual(['2026-12-05T09:00:00.000Z', '2027-12-06T09:00:00.000Z']);
    expect(read({ endsAt: '2027-12-06T10:01' })).toEqual(['endsAt TOO_LONG']);
  });

  test('lie between the year 2000 and ten years from now', () => {
    expect(read({ startsAt: '1999-12-31T10:00' })).toEqual(['startsAt OUT_OF_RANGE']);
    expect(read({ startsAt: '2036-11-22T12:00' })).toEqual(['2036-11-22T11:00:00.000Z', '2036-11-22T15:00:00.000Z', 'open']);
    expect(read({ startsAt: '9999-12-31T23:59', endsAt: '9999-12-31T23:59' })).toContain('startsAt OUT_OF_RANGE');
  });

  test.each(['', 'morgen', '2026-12-05', '2026-13-05T10:00', '2026-02-29T10:00', '2026-12-05T24:00', '2026-12-05T10:60', '2026-12-05T10:00Z', '2026-12-05T10:00+01:00', '+002026-12-05T10:00', '2026-12-05T10:00[UTC]', '٢٠٢٦-12-05T10:00'])(
    'are not %j',
    (typed) => {
      expect(read({ startsAt: typed })).toEqual(['startsAt MALFORMED']);
      expect(read({ endsAt: typed })).toEqual(['endsAt MALFORMED']);
    },
  );

  test.each(['2026-12-05T10:00', '2026-02-30', '05.12.2026', ''])('%j is no day', (typed) => {
    expect(read({ allDay: true, startsAt: typed, endsAt: '2026-12-06' })).toEqual(['startsAt MALFORMED']);
  });

  test.each(['', 'Berlin', '+01:00', 'Europe/Bitburg', 'europe/berlin', '__proto__'])('%j is no time zone', (timeZone) => {
    expect(read({ timeZone })).toEqual(['timeZone UNKNOWN']);
  });
});
