import { expect, test } from '@jest/globals';
import { testI18n } from '../../testing/test-i18n.ts';
import { actionInWords } from '../../features/verification/audit-words.ts';
import { DEED_GROUPS } from './deed-groups.ts';

test('every action that can be chosen is said in words, and belongs to one kind', async () => {
  const i18n = await testI18n('de');
  const actions = Object.values(DEED_GROUPS).flatMap((group) => group.actions);
  expect(actions.filter((action) => actionInWords(action, i18n) === action)).toEqual([]);
  expect(new Set(actions).size).toBe(actions.length);
});
