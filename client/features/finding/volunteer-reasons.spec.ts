import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { volunteerReasonsInWords } from './volunteer-reasons.ts';

const labels: Readonly<Record<string, string>> = { 'reading-aloud': 'Vorlesen', driving: 'Fahren' };
let i18n: I18n;
beforeAll(async () => {
  i18n = await testI18n('en');
});
const words = (...reasons: [kind: string, score: number, weight: number, ...details: string[]][]) =>
  volunteerReasonsInWords(reasons.map(([kind, score, weight, ...details]) => ({ kind: kind as 'TEXT', score, weight, details })), { i18n, labelOf: (id) => labels[id] }).map((reason) => reason.words);

describe('why a volunteer fits', () => {
  test('is said of them, what counts most first', () => {
    expect(words(['SKILLS', 1, 1, 'driving'], ['INTERESTS', 1, 1.5, 'reading-aloud'], ['DISTANCE', 0.8, 1, '3.4'])).toEqual(['is interested in Vorlesen', 'is good at Fahren', 'lives about 3 km away']);
  });

  test('leaves out what says nothing about them', () => {
    expect(words(['RESPONSIVENESS', 1, 0.3, '90', '5'], ['AVAILABILITY', 0.9, 1.2], ['SKILLS', 0, 1], ['INTERESTS', 1, 1.5, 'unheard-of'], ['TEXT', 1, 1.2, 'word'])).toEqual([]);
  });

  test('knows near, far and from home', () => {
    expect(words(['DISTANCE', 1, 1, '0.2'])).toEqual(['lives nearby']);
    expect(words(['DISTANCE', 0.9, 1, 'REMOTE'])).toEqual(['could help from home']);
  });

  test('stops at four', () => {
    expect(words(['INTERESTS', 1, 1.5, 'reading-aloud'], ['AVAILABILITY', 1, 1.2, 'SATURDAY_MORNING'], ['DISTANCE', 1, 1, '2'], ['SKILLS', 1, 1, 'driving'], ['COMMITMENT', 1, 0.6, 'FEW_HOURS'])).toHaveLength(4);
  });
});
