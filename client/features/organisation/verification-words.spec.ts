import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { checkInWords, isValid, responsivenessInWords, validSubjectsInWords } from './verification-words.ts';

let de: I18n;
let en: I18n;
beforeAll(async () => {
  [de, en] = await Promise.all([testI18n('de'), testI18n('en')]);
});
const now = '2026-11-22T12:00:00Z';
const aCheck = { subject: 'TAX_EXEMPTION', checkedOn: '2026-01-17', validUntil: '2028-01-27', checkedBy: 'Koordination Bitburg' } as const;

describe('a check in words', () => {
  test('says what holds, when it was checked, by which body and until when it counts', () => {
    expect(checkInWords(aCheck, now, de)).toEqual({
      claim: 'Das Finanzamt hat die Gemeinnützigkeit anerkannt.',
      source: 'Geprüft am 17. Januar (Koordination Bitburg), gültig bis 27. Januar 2028',
      manner: '',
    });
  });

  test('has no end when it does not lapse', () => {
    expect(checkInWords({ ...aCheck, subject: 'ADDRESS', validUntil: null }, now, en)).toEqual({ claim: 'The address is right.', source: 'Checked on 17 January by Koordination Bitburg', manner: '' });
  });

  test('says how it was checked where that is known, in the own words of the coordinators where there are some', () => {
    expect(checkInWords({ ...aCheck, how: 'TAX_NOTICE_SEEN' }, now, de).manner).toBe('Wie: anhand des Bescheids vom Finanzamt');
    expect(checkInWords({ ...aCheck, how: 'OTHER', howInWords: 'by letter' }, now, en).manner).toBe('How: by letter');
  });

  test('counts on its last day and no longer', () => {
    expect(isValid({ validUntil: '2026-11-22' }, now)).toBe(true);
    expect(isValid({ validUntil: '2026-11-21' }, now)).toBe(false);
    expect(isValid({ validUntil: null }, now)).toBe(true);
  });

  test('is over at midnight here, an hour or two before it is in UTC', () => {
    expect([isValid({ validUntil: '2026-11-22' }, '2026-11-22T22:59:00Z'), isValid({ validUntil: '2026-11-22' }, '2026-11-22T23:01:00Z')]).toEqual([true, false]);
    expect([isValid({ validUntil: '2026-07-05' }, '2026-07-05T21:59:00Z'), isValid({ validUntil: '2026-07-05' }, '2026-07-05T22:01:00Z')]).toEqual([true, false]);
  });
});

describe('the checks of an organisation in one line', () => {
  test('are those that still count', () => {
    const checks = [
      { subject: 'ADDRESS', validUntil: null },
      { subject: 'TAX_EXEMPTION', validUntil: '2026-11-21' },
      { subject: 'PERSON_IN_CHARGE', validUntil: '2027-01-01' },
    ] as const;
    expect(validSubjectsInWords(checks, now, de)).toBe('Geprüft: Anschrift und verantwortliche Person');
    expect(validSubjectsInWords(checks.slice(1, 2), now, de)).toBe('');
  });
});

test('how an organisation answers is rounded so that nobody is promised too much', () => {
  expect(responsivenessInWords({ shareAnswered: 0.949, medianHours: 30 }, de)).toEqual(['antwortet meist binnen 2 Tagen', '94 % der Anfragen wurden beantwortet']);
  expect(responsivenessInWords({ shareAnswered: 1, medianHours: 0 }, en)).toEqual(['answers most messages within a day', '100 % of the messages were answered']);
});
