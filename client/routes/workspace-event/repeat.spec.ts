import { describe, expect, test } from '@jest/globals';
import { setupI18n } from '@lingui/core';
import { daysOf, NO_REPEAT, repeatOf, ruleOf } from './repeat.ts';
import { repeatInWords } from './repeat-words.ts';

const a = (given: object) => ({ ...NO_REPEAT, startsOn: '2026-12-01', ...given });
const until = { repeatEnd: 'UNTIL', repeatUntil: '2027-03-31' } as const;
const times = { repeatEnd: 'COUNT', repeatCount: '3' } as const;

describe('how a date repeats', () => {
  test.each([
    [{}, null],
    [{ repeats: 'WEEKLY', ...until }, 'FREQ=WEEKLY;UNTIL=20270331'],
    [{ repeats: 'BIWEEKLY', repeatEnd: 'NEVER' }, 'FREQ=WEEKLY;INTERVAL=2'],
    [{ repeats: 'MONTHLY_WEEKDAY', ...times }, 'FREQ=MONTHLY;COUNT=3;BYDAY=1TU'],
    [{ repeats: 'MONTHLY_WEEKDAY', ...times, startsOn: '2026-12-29' }, 'FREQ=MONTHLY;COUNT=3;BYDAY=-1TU'],
    [{ repeats: 'MONTHLY_DAY', ...until }, 'FREQ=MONTHLY;UNTIL=20270331'],
  ])('%j is the rule %s, and the rule is shown so', (given, rule) => {
    const fields = a(given);
    expect(ruleOf(fields)).toBe(rule);
    const shown = repeatOf(rule, fields.startsOn);
    expect(ruleOf({ ...shown, startsOn: fields.startsOn })).toBe(rule);
    expect(shown.repeats).toBe(fields.repeats);
  });

  test('a rule of another kind is kept as it is', () => {
    for (const rule of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;UNTIL=20270331T120000Z', 'FREQ=MONTHLY;BYDAY=2TU']) {
      expect(repeatOf(rule, '2026-12-01')).toMatchObject({ repeats: 'OTHER', repeatRule: rule });
      expect(ruleOf({ ...repeatOf(rule, '2026-12-01'), startsOn: '2026-12-01' })).toBe(rule);
    }
  });

  test.each([
    [{ repeats: 'WEEKLY', ...until }, 18, '2027-03-30'],
    [{ repeats: 'BIWEEKLY', ...until }, 9, '2027-03-23'],
    [{ repeats: 'MONTHLY_WEEKDAY', ...until }, 4, '2027-03-02'],
    [{ repeats: 'MONTHLY_WEEKDAY', ...until, startsOn: '2026-12-29' }, 4, '2027-03-30'],
    [{ repeats: 'MONTHLY_DAY', ...times, startsOn: '2027-01-31' }, 3, '2027-05-31'],
    [{ repeats: 'WEEKLY', repeatEnd: 'UNTIL', repeatUntil: '2026-11-30' }, 0, undefined],
    [{ repeats: 'WEEKLY', repeatEnd: 'UNTIL' }, 0, undefined],
    [{ repeats: 'WEEKLY', repeatEnd: 'NEVER' }, 2000, '2065-03-24'],
  ])('%j gives %i days, the last %s', (given, count, last) => {
    const days = daysOf(a(given));
    expect([days.length, days.at(-1)]).toEqual([count, last]);
  });

  test('is said in words', () => {
    const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
    const words = (given: object) => repeatInWords(a(given), '2026-11-26T09:00:00Z', i18n);
    expect(words({ repeats: 'WEEKLY', ...until })).toBe('Every Tuesday, until 31 March 2027, 18 dates');
    expect(words({ repeats: 'BIWEEKLY', repeatEnd: 'NEVER' })).toBe('Every 2 weeks on Tuesday, without an end');
    expect(words({ repeats: 'MONTHLY_WEEKDAY', repeatEnd: 'COUNT', repeatCount: '1' })).toBe('Every first Tuesday of the month, 1 date, the last on 1 December');
    expect(words({ repeats: 'WEEKLY', repeatEnd: 'COUNT', repeatCount: 'viele' })).toBeUndefined();
    expect(words({})).toBeUndefined();
  });
});
