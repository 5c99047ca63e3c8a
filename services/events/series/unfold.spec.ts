import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startsOfDays } from './testing/plain-recurrence.ts';
import { lastStart, type Recurrence, startsBetween } from './unfold.ts';

const weekly: Recurrence = { startsAt: new Date('2026-10-06T17:00:00Z'), timeZone: 'Europe/Berlin', allDay: false, rule: 'FREQ=WEEKLY', added: [], excluded: [] };
const starts = (overrides: Partial<Recurrence>, from: string, until: string): string[] =>
  startsBetween({ ...weekly, ...overrides }, new Date(from), new Date(until)).map((start) => start.toISOString().replace(':00.000', ''));

describe('a series', () => {
  test('keeps its clock time when the clocks change, in October and in March', () => {
    expect(starts({}, '2026-10-20T00:00Z', '2026-11-04T00:00Z')).toEqual(['2026-10-20T17:00Z', '2026-10-27T18:00Z', '2026-11-03T18:00Z']);
    expect(starts({}, '2027-03-23T00:00Z', '2027-03-31T00:00Z')).toEqual(['2027-03-23T18:00Z', '2027-03-30T17:00Z']);
  });

  test('leaves out what a clock skips, and takes the first of what it shows twice', () => {
    const nightly = { startsAt: new Date('2026-10-01T00:30:00Z'), rule: 'FREQ=DAILY' };
    expect(starts(nightly, '2026-10-24T00:00Z', '2026-10-27T00:00Z')).toEqual(['2026-10-24T00:30Z', '2026-10-25T00:30Z', '2026-10-26T01:30Z']);
    expect(starts(nightly, '2027-03-27T00:00Z', '2027-03-30T00:00Z')).toEqual(['2027-03-27T01:30Z', '2027-03-29T00:30Z']);
  });

  test('begins and ends where the window does, its end left out', () => {
    expect(starts({}, '2026-10-13T17:00Z', '2026-10-27T18:00Z')).toEqual(['2026-10-13T17:00Z', '2026-10-20T17:00Z']);
    expect(starts({}, '2026-01-01T00:00Z', '2026-10-14T00:00Z')).toEqual(['2026-10-06T17:00Z', '2026-10-13T17:00Z']);
  });

  test('has its added dates, each once, and not the excluded ones', () => {
    const dates = { added: [new Date('2026-10-08T15:00Z'), new Date('2026-10-13T17:00Z')], excluded: [new Date('2026-10-20T17:00Z')] };
    expect(starts(dates, '2026-10-01T00:00Z', '2026-10-28T00:00Z')).toEqual(['2026-10-06T17:00Z', '2026-10-08T15:00Z', '2026-10-13T17:00Z', '2026-10-27T18:00Z']);
    expect(starts({ ...dates, rule: null }, '2026-10-01T00:00Z', '2026-10-28T00:00Z')).toEqual(['2026-10-06T17:00Z', '2026-10-08T15:00Z', '2026-10-13T17:00Z']);
  });

  test('counts excluded dates and does not count added ones', () => {
    const dates = { rule: 'FREQ=WEEKLY;COUNT=3', added: [new Date('2026-10-08T15:00Z')], excluded: [new Date('2026-10-13T17:00Z')] };
    expect(starts(dates, '2026-10-01T00:00Z', '2027-10-28T00:00Z')).toEqual(['2026-10-06T17:00Z', '2026-10-08T15:00Z', '2026-10-20T17:00Z']);
    expect(starts(dates, '2026-10-10T00:00Z', '2027-10-28T00:00Z')).toEqual(['2026-10-20T17:00Z']);
  });

  test.each([
    ['a day in its own zone, that day included', '20261103'],
    ['a clock time of its zone', '20261103T190000'],
    ['a moment', '20261103T180000Z'],
  ])('ends with %s', (_what, until) => {
    expect(starts({ rule: `FREQ=WEEKLY;UNTIL=${until}` }, '2026-10-25T00:00Z', '2027-10-28T00:00Z')).toEqual(['2026-10-27T18:00Z', '2026-11-03T18:00Z']);
  });

  test('of weeks of the year stays on its weekday, however late one begins to look', () => {
    const weeks = { startsAt: new Date('2013-01-01T08:00Z'), rule: 'FREQ=YEARLY;BYWEEKNO=1,2' };
    expect(starts(weeks, '2015-06-01T00:00Z', '2016-06-01T00:00Z')).toEqual(['2016-01-05T08:00Z', '2016-01-12T08:00Z']);
  });

  test('of days of the year on some weekdays counts what it really gives', () => {
    const fridays = { startsAt: new Date('2006-03-31T00:00Z'), rule: 'FREQ=YEARLY;COUNT=3;BYDAY=FR;BYYEARDAY=-275,-276,-277,-278,-279,-280,-281' };
    expect(starts(fridays, '2007-01-01T00:00Z', '2012-01-01T00:00Z')).toEqual(['2007-03-30T00:00Z', '2008-03-28T01:00Z']);
  });

  test('of whole days begins with the first moment of each, also where midnight does not exist', () => {
    const days = { allDay: true, startsAt: new Date('2018-11-02T03:00:00Z'), timeZone: 'America/Sao_Paulo', rule: 'FREQ=DAILY;UNTIL=20181105' };
    expect(starts(days, '2018-11-01T00:00Z', '2018-12-01T00:00Z')).toEqual(['2018-11-02T03:00Z', '2018-11-03T03:00Z', '2018-11-04T03:00Z', '2018-11-05T02:00Z']);
    expect(starts(days, '2018-11-03T04:00Z', '2018-11-05T02:00Z')).toEqual(['2018-11-04T03:00Z']);
  });
});

test.each([
  ['FREQ=WEEKLY', null],
  ['FREQ=WEEKLY;COUNT=3', '2026-10-20T17:00:00.000Z'],
  ['FREQ=WEEKLY;UNTIL=20261020T170000Z', '2026-10-20T17:00:00.000Z'],
  ['FREQ=WEEKLY;UNTIL=20261020', '2026-10-20T21:59:59.999Z'],
  [null, '2026-10-06T17:00:00.000Z'],
])('the last date of %s', (rule, last) => expect(lastStart({ ...weekly, rule })?.toISOString() ?? null).toBe(last));

const some = <T>(values: readonly T[], most: number) => fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most }), { nil: undefined, freq: 1 });
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const part = (name: string, values: readonly (string | number)[] | undefined): string => (values ? `;${name}=${values.join(',')}` : '');

const rules = fc.record({
  frequency: fc.constantFrom('YEARLY', 'YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'),
  kind: fc.constantFrom('weeks', 'yearDays', 'monthDays', 'none'),
  interval: fc.integer({ min: 1, max: 4 }),
  weekStart: fc.constantFrom('MO', 'SU', 'WE'),
  months: some([1, 2, 3, 6, 12], 3),
  monthDays: some([1, 13, 15, 29, 31, -1, -2], 3),
  yearDays: some([1, 60, 100, 366, -1, -60], 3),
  weeks: some([1, 20, 52, 53, -1], 2),
  days: some(weekdays, 4),
  ordinal: fc.option(fc.constantFrom(1, 2, 5, -1), { nil: undefined }),
  positions: fc.option(fc.constantFrom([1], [2], [-1], [1, -1]), { nil: undefined, freq: 3 }),
  count: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
});

test('gives what a plain reading of RFC 5545 gives, day by day, wherever one begins to look', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1200 }), (drawn, offset, look) => {
      const { count, days, frequency, interval, kind, monthDays, months, ordinal, positions, weekStart, weeks, yearDays } = drawn;
      const isYearly = frequency === 'YEARLY';
      const used = {
        months, days,
        monthDays: frequency !== 'WEEKLY' && kind === 'monthDays' ? monthDays : undefined,
        yearDays: isYearly && kind === 'yearDays' ? yearDays : undefined,
        weeks: isYearly && kind === 'weeks' && !months ? weeks : undefined,
      };
      const by = [part('BYMONTH', used.months), part('BYMONTHDAY', used.monthDays), part('BYYEARDAY', used.yearDays), part('BYWEEKNO', used.weeks)].join('');
      const numbered = ordinal !== undefined && (isYearly || frequency === 'MONTHLY') && !used.yearDays && !used.weeks;
      const byDay = part('BYDAY', days?.map((day) => `${numbered ? ordinal : ''}${day}`));
      const withPositions = positions && (by || byDay) && !(used.yearDays && days) && !used.weeks ? part('BYSETPOS', positions) : '';
      const rule = `FREQ=${frequency};INTERVAL=${interval};WKST=${weekStart}${by}${byDay}${withPositions}${count ? `;COUNT=${count}` : ''}`;
      const startsAt = new Date(Date.UTC(2019, 0, 1 + offset, 9));
      const window = [new Date(startsAt.getTime() + look * 86_400_000), new Date(startsAt.getTime() + 2400 * 86_400_000)] as const;
      const found = startsBetween({ startsAt, timeZone: 'UTC', allDay: false, rule, added: [], excluded: [] }, ...window, 5000);
      expect([rule, startsAt, found]).toEqual([rule, startsAt, startsOfDays(rule, startsAt, ...window)]);
    }),
    { numRuns: 60 },
  );
});
