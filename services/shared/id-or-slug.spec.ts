import { expect, test } from '@jest/globals';
import { idOrSlug } from './id-or-slug.ts';

test('one of id and slug is taken, the other may be left out or null', () => {
  expect(idOrSlug({ id: 'a' })).toEqual({ id: 'a', slug: null });
  expect(idOrSlug({ id: null, slug: '' })).toEqual({ id: null, slug: '' });
});

test('both and neither are refused', () => {
  for (const named of [{}, { id: null, slug: null }, { id: 'a', slug: 'b' }]) expect(() => idOrSlug(named)).toThrow('give either id or slug');
});
