import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { decisionsFrom, isUnderWay, statusWords, STATUSES } from './status-words.ts';

let de: I18n;
beforeAll(async () => {
  de = await testI18n('de');
});

describe('where a conversation stands', () => {
  test('is said to each side in its own words', () => {
    expect(STATUSES.map((status) => de._(statusWords.PERSON[status]))).toEqual(['Wartet auf Antwort', 'Im Gespräch', 'Sie machen mit', 'Diesmal passt es nicht', 'Beendet']);
    expect(STATUSES.map((status) => de._(statusWords.ORGANISATION[status]))).toEqual(['Wartet auf Ihre Antwort', 'Im Gespräch', 'Macht mit', 'Abgesagt', 'Beendet']);
  });

  test('says who can still write, and what can be decided', () => {
    expect(STATUSES.filter(isUnderWay)).toEqual(['OPEN', 'ANSWERED', 'COMMITTED']);
    expect(decisionsFrom('OPEN')).toEqual(['COMMITTED', 'DECLINED', 'ANSWERED', 'CLOSED']);
    expect(decisionsFrom('COMMITTED')).toEqual(['CLOSED']);
    expect(decisionsFrom('DECLINED')).toEqual([]);
  });
});
