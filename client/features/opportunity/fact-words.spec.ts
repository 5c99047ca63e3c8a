import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { ageInWords, freshnessInWords, periodInWords } from './fact-words.ts';

let de: I18n;
beforeAll(async () => {
  de = await testI18n('de');
});
const now = '2026-11-22T12:00:00Z';
const period = (startsOn: string | null, endsOn: string | null) => periodInWords({ startsOn, endsOn }, now, de);

describe('a period in words', () => {
  test('has a beginning that still lies ahead, an end, or both', () => {
    expect(period('2026-12-06', '2027-02-28')).toBe('vom 6. Dezember bis 28. Februar 2027');
    expect(period('2026-12-06', null)).toBe('ab 6. Dezember');
    expect(period(null, '2027-02-28')).toBe('bis 28. Februar 2027');
    expect(period('2026-12-06', '2026-12-06')).toBe('am 6. Dezember');
  });

  test('does not speak of a beginning that is over, nor of nothing', () => {
    expect(period('2026-03-01', '2027-02-28')).toBe('bis 28. Februar 2027');
    expect(period('2026-03-01', null)).toBe('');
    expect(period(null, null)).toBe('');
  });

  test('has begun with its first day here, also in the first hour of it', () => {
    const atNight = (startsOn: string) => periodInWords({ startsOn, endsOn: null }, '2026-12-31T23:05:00Z', de);
    expect([atNight('2027-01-01'), atNight('2027-01-02')]).toEqual(['', 'ab 2. Januar']);
  });
});

describe('an age in words', () => {
  test('is a lower bound, an upper bound, both or none', () => {
    expect(ageInWords({ minimumAge: 16, maximumAge: null }, de)).toBe('ab 16 Jahren');
    expect(ageInWords({ minimumAge: null, maximumAge: 27 }, de)).toBe('bis 27 Jahre');
    expect(ageInWords({ minimumAge: 16, maximumAge: 27 }, de)).toBe('16 bis 27 Jahre');
    expect(ageInWords({ minimumAge: 0, maximumAge: null }, de)).toBe('');
  });
});

describe('how fresh a posting is', () => {
  test('is when it was confirmed and since when it is online', () => {
    expect(freshnessInWords({ lastConfirmedAt: '2026-11-17T12:00:00Z', publishedAt: '2026-10-13T08:00:00Z' }, now, de)).toBe('bestätigt vor 5 Tagen, online seit 13. Oktober');
    expect(freshnessInWords({ lastConfirmedAt: null, publishedAt: '2026-10-13T08:00:00Z' }, now, de)).toBe('online seit 13. Oktober');
    expect(freshnessInWords({}, now, de)).toBe('');
  });
});
