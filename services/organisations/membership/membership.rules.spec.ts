import { expect, test } from '@jest/globals';
import { roleProblem } from './membership.rules.ts';

const owner = { personId: 'a', role: 'OWNER' } as const;
const second = { personId: 'b', role: 'OWNER' } as const;
const editor = { personId: 'c', role: 'EDITOR' } as const;

test.each([
  ['the last owner may not leave', [owner, editor], [{ personId: 'a', role: null }], 'LAST_OWNER'],
  ['the last owner may not become an editor', [owner, editor], [{ personId: 'a', role: 'EDITOR' }], 'LAST_OWNER'],
  ['one of two owners may leave', [owner, second], [{ personId: 'a', role: null }], null],
  ['an owner may hand over and become an editor', [owner, editor], [{ personId: 'c', role: 'OWNER' }, { personId: 'a', role: 'EDITOR' }], null],
  ['an editor may leave', [owner, editor], [{ personId: 'c', role: null }], null],
  ['who is no member has no role to change', [owner], [{ personId: 'c', role: 'OWNER' }], 'NO_MEMBER'],
] as const)('%s', (_, members, changes, problem) => {
  expect(roleProblem(members, changes)).toBe(problem);
});
