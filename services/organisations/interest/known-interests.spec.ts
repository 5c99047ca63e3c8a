import { expect, test } from '@jest/globals';
import { interestFields } from '../../opportunities/interest/interests.ts';
import { isInterest, knownInterests } from './known-interests.ts';

test('the known interests are those of the tree, no more and no fewer', () => {
  const tree = interestFields.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
  expect(knownInterests().toSorted()).toEqual(tree.toSorted());
  expect(isInterest('sport')).toBe(true);
  expect(isInterest('treasure-hunting')).toBe(false);
});
