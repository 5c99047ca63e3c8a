import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { SLOTS, slotName, slotsInWords } from './slots.ts';

let de: I18n;
let en: I18n;
beforeAll(async () => {
  [de, en] = await Promise.all([testI18n('de'), testI18n('en')]);
});

describe('times of the week in words', () => {
  test('name one slot in full', () => {
    expect(slotName('SATURDAY_MORNING', de)).toBe('Samstag vormittags');
    expect(slotName('SATURDAY_MORNING', en)).toBe('Saturday mornings');
    expect(slotName('SUNDAY_EVENING', de, 'short')).toBe('So abends');
  });

  test('bring days with the same parts together, and three in a row become a range', () => {
    expect(slotsInWords(['MONDAY_MORNING', 'TUESDAY_MORNING', 'WEDNESDAY_MORNING', 'SATURDAY_EVENING'], de)).toBe('Mo bis Mi vormittags; Sa abends');
    expect(slotsInWords(['TUESDAY_AFTERNOON', 'THURSDAY_AFTERNOON'], de)).toBe('Di, Do nachmittags');
    expect(slotsInWords(['FRIDAY_EVENING', 'FRIDAY_AFTERNOON'], de)).toBe('Fr nachmittags und abends');
    expect(slotsInWords(['MONDAY_MORNING', 'TUESDAY_MORNING', 'WEDNESDAY_MORNING'], en)).toBe('Mon to Wed mornings');
  });

  test('say a whole week in one breath and an empty one not at all', () => {
    expect(slotsInWords(SLOTS, de)).toBe('Mo bis So vormittags, nachmittags und abends');
    expect(slotsInWords([], de)).toBe('');
  });
});
