import { expect, test } from '@jest/globals';
import { keptCriteria } from './kept-criteria.ts';

test('criteria are kept without what says nothing, and the same ones are the same text', () => {
  const kept = keptCriteria({ interests: ['b', 'a', 'b'], near: null, kinds: [], age: 0, networkId: null, words: new Map() }, '  Garten ');
  expect(kept).toEqual({ interests: ['a', 'b'], age: 0, text: 'Garten' });
  expect(JSON.stringify(keptCriteria({ interests: ['a', 'b'], age: 0 }, 'Garten'))).toBe(JSON.stringify(kept));
});

test('a search for everything keeps nothing', () => {
  expect(keptCriteria({ near: null, networkId: null, organisationId: null }, ' ')).toEqual({});
});
