import { expect, test } from '@jest/globals';
import { interestFields } from '../../opportunities/interest/interests.ts';
import { fieldsOfInterests, isInterest } from './known-interests.ts';

test('the known interests are those of the tree, no more and no fewer, each in its field', () => {
  const tree = interestFields.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)].map((interest) => [interest, id]));
  expect(fieldsOfInterests()).toEqual(Object.fromEntries(tree));
  expect(isInterest('sport')).toBe(true);
  expect(isInterest('treasure-hunting')).toBe(false);
});
