import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { reasonInWords, reasonsInWords } from './reasons.ts';
import type { Reason } from './reasons.ts';

let de: I18n;
let en: I18n;
beforeAll(async () => {
  [de, en] = await Promise.all([testI18n('de'), testI18n('en')]);
});

const aReason = (reason: Partial<Reason>): Reason => ({ kind: 'DISTANCE', score: 0.5, weight: 1, details: [], ...reason });
const label: Record<string, string> = { 'reading-aloud': 'Vorlesen', childcare: 'Kinder betreuen' };
const german = (reason: Partial<Reason>) => reasonInWords(aReason(reason), { i18n: de, labelOf: (id) => label[id] });

describe('the reasons of a match', () => {
  test('are said in German', () => {
    expect(german({ kind: 'DISTANCE', details: ['3.2'] })).toBe('3 km entfernt');
    expect(german({ kind: 'DISTANCE', details: ['0.4'] })).toBe('weniger als 1 km entfernt');
    expect(german({ kind: 'DISTANCE', details: ['REMOTE'] })).toBe('von zu Hause aus möglich');
    expect(german({ kind: 'INTERESTS', details: ['reading-aloud'] })).toBe('Ihr Interesse: Vorlesen');
    expect(german({ kind: 'AVAILABILITY', details: ['SATURDAY_MORNING'] })).toBe('Samstag vormittags passt');
    expect(german({ kind: 'TEXT', details: ['kinder'] })).toBe('enthält „kinder“');
    expect(german({ kind: 'SKILLS', details: ['childcare'] })).toBe('Ihre Fähigkeit: Kinder betreuen');
    expect(german({ kind: 'COMMITMENT', details: ['FEW_HOURS_WEEKLY'] })).toBe('Einige Stunden in der Woche');
    expect(german({ kind: 'RESPONSIVENESS', details: ['90', '40'] })).toBe('antwortet meist innerhalb von 2 Tagen');
  });

  test('are said in English', () => {
    const wording = { i18n: en, labelOf: () => 'Reading aloud' };
    expect(reasonInWords(aReason({ kind: 'DISTANCE', details: ['12.6'] }), wording)).toBe('13 km away');
    expect(reasonInWords(aReason({ kind: 'AVAILABILITY', details: ['SATURDAY_MORNING'] }), wording)).toBe('fits: Saturday mornings');
    expect(reasonInWords(aReason({ kind: 'RESPONSIVENESS', details: ['60', '12'] }), wording)).toBe('usually answers within a day');
  });

  test('say nothing that is not true or not known', () => {
    expect(german({ kind: 'RESPONSIVENESS', details: [] })).toBeUndefined();
    expect(german({ kind: 'RESPONSIVENESS', details: ['20', '5'] })).toBeUndefined();
    expect(german({ kind: 'RESPONSIVENESS', details: ['90', '400'] })).toBeUndefined();
    expect(german({ kind: 'INTERESTS', details: ['unheard-of'] })).toBeUndefined();
    expect(german({ kind: 'COMMITMENT', score: 0, details: ['FEW_DAYS'] })).toBeUndefined();
  });

  test('come in the order of what they add to the score, at most four', () => {
    const reasons: Reason[] = [
      aReason({ kind: 'RESPONSIVENESS', weight: 0.3, score: 1, details: ['90', '10'] }),
      aReason({ kind: 'COMMITMENT', weight: 0.6, score: 1, details: ['FEW_HOURS'] }),
      aReason({ kind: 'DISTANCE', weight: 1, score: 0.9, details: ['2.0'] }),
      aReason({ kind: 'INTERESTS', weight: 1.5, score: 1, details: ['reading-aloud'] }),
      aReason({ kind: 'AVAILABILITY', weight: 1.2, score: 1, details: ['MONDAY_EVENING'] }),
    ];
    expect(reasonsInWords(reasons, { i18n: de, labelOf: (id) => label[id] }).map(({ kind }) => kind)).toEqual(['INTERESTS', 'AVAILABILITY', 'DISTANCE', 'COMMITMENT']);
  });
});
