import { expect, test } from '@jest/globals';
import type { FieldDefinition } from '../../opportunities/interest/interest-definition.ts';
import { interestFields } from '../../opportunities/interest/interests.ts';
import { interestsWithin, isInterest } from './known-interests.ts';

const fields: readonly FieldDefinition[] = interestFields;

test('the known interests are those of the tree: a field takes in all its own, a sub-interest itself', () => {
  const ids = fields.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
  expect(ids).toHaveLength(14 + fields.flatMap(({ children }) => children).length);
  for (const { id, children } of fields) {
    expect(interestsWithin(id)).toEqual([id, ...children.map((child) => child.id)]);
    for (const child of children) expect(interestsWithin(child.id)).toEqual([child.id]);
  }
});

test('no other id is an interest', () => {
  for (const id of ['', 'treasure-hunting', 'constructor', '__proto__', 'SPORT']) expect([isInterest(id), interestsWithin(id)]).toEqual([false, undefined]);
  expect(isInterest('sport')).toBe(true);
});
