import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { ruleInWords } from './rule-in-words.ts';

let de: I18n;
let en: I18n;
beforeAll(async () => {
  [de, en] = await Promise.all([testI18n('de'), testI18n('en')]);
});
const now = '2026-11-22T12:00:00Z';
/** In the words of both languages; it began on a Tuesday shortly after midnight of its place. */
const words = (rule: string | null) => [de, en].map((i18n) => ruleInWords({ rule, startsAt: '2026-11-02T23:30:00Z', timeZone: 'Europe/Berlin' }, now, i18n));

describe('a rule in words', () => {
  test.each([
    ['FREQ=WEEKLY', 'Jeden Dienstag', 'Every Tuesday'],
    ['FREQ=WEEKLY;BYDAY=TH,MO', 'Jeden Montag und Donnerstag', 'Every Monday and Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU', 'Alle 2 Wochen am Dienstag', 'Every 2 weeks on Tuesday'],
    ['FREQ=DAILY', 'Jeden Tag', 'Every day'],
    ['FREQ=DAILY;INTERVAL=3', 'Alle 3 Tage', 'Every 3 days'],
    ['FREQ=MONTHLY;BYDAY=1TU', 'Jeden ersten Dienstag im Monat', 'Every first Tuesday of the month'],
    ['FREQ=MONTHLY;BYDAY=2WE', 'Jeden zweiten Mittwoch im Monat', 'Every second Wednesday of the month'],
    ['FREQ=MONTHLY;BYDAY=3SU', 'Jeden dritten Sonntag im Monat', 'Every third Sunday of the month'],
    ['FREQ=MONTHLY;BYDAY=4SU', 'Jeden vierten Sonntag im Monat', 'Every fourth Sunday of the month'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'Jeden letzten Freitag im Monat', 'Every last Friday of the month'],
    ['FREQ=MONTHLY', 'Am 3. jedes Monats', 'On day 3 of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'Am 15. jedes Monats', 'On day 15 of every month'],
    ['FREQ=YEARLY', 'Jedes Jahr', 'Every year'],
    ['FREQ=WEEKLY;COUNT=8', 'Jeden Dienstag', 'Every Tuesday'],
    ['FREQ=WEEKLY;UNTIL=20270706', 'Jeden Dienstag, bis 6. Juli 2027', 'Every Tuesday, until 6 July 2027'],
    ['FREQ=WEEKLY;UNTIL=20261214T230000Z', 'Jeden Dienstag, bis 15. Dezember', 'Every Tuesday, until 15 December'],
    ['FREQ=WEEKLY;UNTIL=20261214T230000', 'Jeden Dienstag, bis 14. Dezember', 'Every Tuesday, until 14 December'],
  ])('%s', (rule, german, english) => expect(words(rule)).toEqual([german, english]));

  test.each([null, 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=MO', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=1,15', 'FREQ=MONTHLY;INTERVAL=2', 'FREQ=YEARLY;BYDAY=1MO', 'FREQ=HOURLY', 'FREQ=WEEKLY;BYDAY=1MO'])(
    '%s has none', (rule) => expect(words(rule)).toEqual([null, null]));
});
