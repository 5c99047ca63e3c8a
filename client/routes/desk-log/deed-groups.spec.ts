import { expect, test } from '@jest/globals';
import { auditActions } from '../../features/verification/audit-words.ts';
import { DEED_GROUPS } from './deed-groups.ts';

/** What is done to no network, and so stands in no log of one. */
const OF_THE_INSTALLATION = new Set(['legal-page.changed', 'person.erased']);

test('every action that is said in words can be chosen, belongs to one kind, and there is no other', () => {
  const actions = Object.values(DEED_GROUPS).flatMap((group) => group.actions);
  expect(actions.toSorted()).toEqual(Object.keys(auditActions).filter((action) => !OF_THE_INSTALLATION.has(action)).toSorted());
});
