import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf } from '../../shared/site-days.ts';
import { movedRule, MoveRefused } from './moved-rule.ts';
import { parseRule } from './rule.ts';
import { ruleText } from './rule-text.ts';
import { startsBetween } from './unfold.ts';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** A series in UTC at noon that moves from one day to another: its new rule and first day, or why not. */
function moved(text: string, first: string, was: string, is: string): [rule: string, first: string] | string {
  try {
    const next = movedRule({ rule: parseRule(text), first }, was, is);
    return [ruleText(next.rule), next.first];
  } catch (error) {
    if (error instanceof MoveRefused) return error.code;
    throw error;
  }
}

describe('a rule that is moved with one of its dates', () => {
  test.each([
    ['weeks without a day', 'FREQ=WEEKLY', '2026-12-01', '2026-12-15', '2026-12-17', ['FREQ=WEEKLY', '2026-12-03']],
    ['weeks, backwards over Monday', 'FREQ=WEEKLY;COUNT=9;BYDAY=MO', '2026-12-07', '2026-12-14', '2026-12-13', ['FREQ=WEEKLY;COUNT=9;BYDAY=SU', '2026-12-06']],
    ['every other week', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-01', '2026-12-01', '2026-12-08', ['FREQ=WEEKLY;INTERVAL=2', '2026-12-08']],
    ['days', 'FREQ=DAILY', '2026-12-31', '2027-01-02', '2027-01-03', ['FREQ=DAILY', '2027-01-01']],
    ['years', 'FREQ=YEARLY', '2026-12-01', '2027-12-01', '2027-11-30', ['FREQ=YEARLY', '2026-11-30']],
    ['the second Tuesday of a month', 'FREQ=MONTHLY;BYDAY=2TU', '2026-12-08', '2027-01-12', '2027-01-14', ['FREQ=MONTHLY;BYDAY=2TH', '2026-12-10']],
    ['the last Friday of a month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', '2026-12-25', '2026-12-30', ['FREQ=MONTHLY;BYDAY=-1WE', '2026-11-25']],
    ['what is a fifth then', 'FREQ=MONTHLY;BYDAY=4TU', '2026-12-22', '2026-12-22', '2026-12-29', ['FREQ=MONTHLY;BYDAY=-1TU', '2026-12-29']],
    ['a day of the month', 'FREQ=MONTHLY;BYMONTHDAY=3', '2026-12-03', '2027-02-03', '2027-02-10', ['FREQ=MONTHLY;BYMONTHDAY=10', '2026-12-10']],
    ['the day of its first date', 'FREQ=MONTHLY', '2026-12-03', '2027-02-03', '2027-02-01', ['FREQ=MONTHLY', '2026-12-01']],
  ])('%s', (_, text, first, was, is, wanted) => {
    expect(moved(text, first, was, is)).toEqual(wanted);
  });

  test.each([
    ['names several days', 'FREQ=WEEKLY;BYDAY=TU,TH', '2026-12-01', '2026-12-02', 'RULE_HAS_DAYS'],
    ['names months', 'FREQ=YEARLY;BYMONTH=12;BYDAY=1TU', '2026-12-01', '2026-12-02', 'RULE_HAS_DAYS'],
    ['counts days from the end', 'FREQ=MONTHLY;BYMONTHDAY=-31', '2026-12-01', '2026-12-02', 'RULE_HAS_DAYS'],
    ['has every Tuesday of a month', 'FREQ=MONTHLY;BYDAY=TU', '2026-12-01', '2026-12-02', 'RULE_HAS_DAYS'],
    ['comes each hour', 'FREQ=HOURLY;INTERVAL=6', '2026-12-01', '2026-12-02', 'RULE_HAS_DAYS'],
    ['would leave its month', 'FREQ=MONTHLY;BYDAY=1TU', '2026-12-01', '2026-11-30', 'ANOTHER_MONTH'],
  ])('is refused when it %s', (_, text, was, is, code) => {
    expect(moved(text, was, was, is)).toBe(code);
  });

  test('gives a month the wanted day again, for each day of each month', () => {
    const days = fc.date({ min: noon('2026-01-01'), max: noon('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 31 }), (start, number) => {
        const was = dayOf(start, 'UTC');
        const is = `${was.slice(0, 8)}${String(number).padStart(2, '0')}`;
        fc.pre(!Number.isNaN(Date.parse(is)) && new Date(is).toISOString().startsWith(is));
        const ordinal = Math.min(4, Math.ceil(Number(was.slice(8)) / 7));
        const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(was).getUTCDay()];
        const [rule = '', first = ''] = moved(`FREQ=MONTHLY;BYDAY=${ordinal}${weekday}`, was, was, is);
        const recurrence = { startsAt: noon(first), timeZone: 'UTC', allDay: false, rule, added: [], excluded: [] };
        expect(startsBetween(recurrence, noon(first), new Date(noon(first).getTime() + 1))).toEqual([noon(is)]);
      }),
      { numRuns: 300 },
    );
  });
});
