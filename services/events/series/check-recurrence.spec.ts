import { describe, expect, test } from '@jest/globals';
import { checkRecurrence } from './check-recurrence.ts';
import { RuleRefused } from './rule.ts';
import type { Recurrence } from './unfold.ts';

const weekly: Recurrence = { startsAt: new Date('2026-10-06T17:00:00Z'), timeZone: 'Europe/Berlin', allDay: false, rule: 'FREQ=WEEKLY', added: [], excluded: [] };

/** The code and the message of a refusal; null when the series is taken. */
function refusal(overrides: Partial<Recurrence>): string | null {
  try {
    checkRecurrence({ ...weekly, ...overrides });
    return null;
  } catch (error) {
    if (!(error instanceof RuleRefused)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe('a rule is taken', () => {
  test.each([
    'FREQ=WEEKLY', 'freq=weekly;byday=tu;', 'FREQ=DAILY', 'FREQ=DAILY;UNTIL=99991231T235959Z', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MINUTELY;INTERVAL=15;COUNT=6', 'FREQ=DAILY;BYHOUR=10,15', 'FREQ=WEEKLY;COUNT=520',
    'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=1,2,3,4;BYMINUTE=0,10,20,30,40,50;BYSETPOS=-366,366',
  ])('%s', (rule) => expect(refusal({ rule })).toBeNull());
});

describe('a hostile or wrong rule is refused with a code and a reason', () => {
  test.each([
    ['FREQ=SECONDLY', 'TOO_MANY: FREQ=SECONDLY is more than a calendar holds.'],
    ['FREQ=MINUTELY', 'TOO_MANY: The rule gives more than 2000 dates in this time.'],
    ['FREQ=HOURLY;UNTIL=99991231T000000Z', 'TOO_MANY: The rule gives more than 2000 dates in this time.'],
    ['FREQ=DAILY;COUNT=1000000000', 'OUT_OF_RANGE: COUNT goes from 1 to 2000.'],
    ['FREQ=DAILY;COUNT=0', 'OUT_OF_RANGE: COUNT goes from 1 to 2000.'],
    ['FREQ=DAILY;INTERVAL=0', 'OUT_OF_RANGE: INTERVAL goes from 1 to 1000.'],
    ['FREQ=DAILY;INTERVAL=99999999999', 'INVALID: INTERVAL is not written as RFC 5545 says.'],
    ['FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,30', 'TOO_MANY: BYHOUR and BYMINUTE give more than 24 times a day.'],
    ['FREQ=MINUTELY;BYSECOND=0,30', 'TOO_MANY: BYSECOND has more than one second.'],
    ['FREQ=YEARLY;BYDAY=MO;BYSETPOS=300', 'EMPTY: The rule gives no date.'],
    ['FREQ=MINUTELY;BYSECOND=0;BYSETPOS=366', 'UNSUPPORTED: BYSETPOS with FREQ=MINUTELY is not supported.'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'EMPTY: The rule gives no date.'],
    ['FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30', 'EMPTY: The rule gives no date.'],
    ['FREQ=DAILY;UNTIL=20200101', 'EMPTY: The rule gives no date.'],
    ['FREQ=DAILY;UNTIL=20261332', 'INVALID: UNTIL is not a day or time.'],
    ['FREQ=DAILY;UNTIL=soon', 'INVALID: UNTIL is not written as RFC 5545 says.'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20270101', 'NOT_TOGETHER: COUNT and UNTIL exclude each other.'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'NOT_TOGETHER: BYDAY with numbers is for FREQ=MONTHLY and FREQ=YEARLY only.'],
    ['FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=3', 'NOT_TOGETHER: BYDAY with numbers does not go with BYWEEKNO or BYYEARDAY.'],
    ['FREQ=YEARLY;BYDAY=MO;BYYEARDAY=1;BYSETPOS=1', 'UNSUPPORTED: BYSETPOS with BYYEARDAY and BYDAY is not supported.'],
    ['FREQ=WEEKLY;BYSETPOS=1', 'NOT_TOGETHER: BYSETPOS chooses among what another BY part gives.'],
    ['FREQ=MONTHLY;BYWEEKNO=3', 'NOT_TOGETHER: BYWEEKNO is for FREQ=YEARLY only.'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'NOT_TOGETHER: BYMONTHDAY is not for FREQ=WEEKLY.'],
    ['FREQ=MONTHLY;BYYEARDAY=3', 'NOT_TOGETHER: BYYEARDAY is not for FREQ=MONTHLY.'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'OUT_OF_RANGE: BYMONTHDAY goes from -31 to 31 without 0.'],
    ['FREQ=WEEKLY;BYDAY=XX', 'INVALID: BYDAY is not written as RFC 5545 says.'],
    ['FREQ=WEEKLY;WKST=1', 'INVALID: WKST is not written as RFC 5545 says.'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'INVALID: The rule is not written as RFC 5545 says.'],
    ['FREQ=FORTNIGHTLY', 'INVALID: FREQ is not written as RFC 5545 says.'],
    ['INTERVAL=2', 'INVALID: FREQ is not written as RFC 5545 says.'],
    ['FREQ=DAILY;RSCALE=CHINESE', 'UNSUPPORTED: The rule has a part that is not one of RFC 5545.'],
    ['FREQ=DAILY;constructor=1', 'UNSUPPORTED: The rule has a part that is not one of RFC 5545.'],
    [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(300)}1`, 'OUT_OF_RANGE: A rule has at most 500 characters.'],
    ['', 'INVALID: FREQ is not written as RFC 5545 says.'],
  ])('%s', (rule, reason) => expect(refusal({ rule })).toBe(reason));

  test('and so are too many dates, dates of no calendar, and a series of which nothing is left', () => {
    const [day] = [weekly.startsAt];
    expect(refusal({ added: Array.from({ length: 1001 }, (_none, index) => new Date(day.getTime() + index)) })).toBe('TOO_MANY: A series has at most 1000 added and as many excluded dates.');
    expect(refusal({ startsAt: new Date('9999-01-01T00:00Z') })).toBe('OUT_OF_RANGE: A series takes place between 1900 and 2199.');
    expect(refusal({ startsAt: new Date(Number.NaN) })).toBe('OUT_OF_RANGE: A series takes place between 1900 and 2199.');
    expect(refusal({ rule: 'FREQ=WEEKLY;COUNT=1', excluded: [day] })).toBe('EMPTY: The rule gives no date.');
    expect(refusal({ rule: null, excluded: [day] })).toBe('EMPTY: The rule gives no date.');
    expect(refusal({ rule: 'FREQ=WEEKLY;COUNT=1', excluded: [day], added: [new Date('2040-01-01T10:00Z')] })).toBeNull();
  });
});
