import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { changeInWords, groupRows, shareOf, valueInWords } from './figures.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const shown = (value: number | null, before: number | null = null, isWithheld = false) => ({ value, before, isWithheld });

describe('a figure', () => {
  test('says whether something is withheld or was not counted', () => {
    expect([shown(1234.55), shown(7, null, true), shown(null, null, true), shown(null)].map((one) => valueInWords(one, i18n))).toEqual(['1,234.6', '7 *', '*', '–']);
  });

  test('is compared where there was something before', () => {
    expect([shown(12, 10), shown(8, 10), shown(10, 10), shown(3, 0), shown(3)].map((one) => changeInWords(one, i18n))).toEqual(['+20%', '-20%', '0%', '', '']);
  });

  test('has a share only where nothing of it is withheld', () => {
    expect(shareOf(shown(9, 4), [shown(9, 4), shown(3, 12)])).toEqual(shown(0.75, 0.25));
    expect(shareOf(shown(9, 4, true), [shown(9, 4), shown(3, 12)])).toMatchObject({ value: null, isWithheld: true });
    expect(shareOf(shown(0), [shown(0), shown(0)])).toMatchObject({ value: null });
  });
});

test('groups of several figures stand side by side, the largest first, without those that have nothing', () => {
  const group = (key: string, value: number | null, isWithheld = false) => ({ key, value, before: null, isWithheld });
  const rows = groupRows([[group('sport', 3), group('school', 0)], [group('sport', 0), group('culture', 8), group('rescue', null, true)], null]);
  expect(rows.map(({ key, values }) => [key, ...values.map(({ value }) => value)])).toEqual([['culture', 0, 8, null], ['sport', 3, 0, null], ['rescue', 0, null, null]]);
});
