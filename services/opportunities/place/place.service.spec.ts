import 'reflect-metadata';
import { expect, jest, test } from '@jest/globals';
import type { Gazetteer } from './gazetteer.ts';
import { placesFor } from './place.service.ts';

const search = jest.fn<Gazetteer['search']>(() => []);
const gazetteer: Gazetteer = { search, find: () => undefined, nearest: () => undefined, findIn: () => undefined };

test.each([
  ['', 10, 'text'],
  ['a'.repeat(101), 10, 'text'],
  ['Bit', 0, 'first'],
  ['Bit', 101, 'first'],
  ['Bit', -1, 'first'],
])('a text of %j with first %d is refused for %s', (text, first, path) => {
  expect(() => placesFor({ gazetteer }, text, first)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path })] }) }),
  );
  expect(search).not.toHaveBeenCalled();
});

test('the bounds themselves are taken', () => {
  expect(placesFor({ gazetteer }, 'a'.repeat(100), 100)).toEqual([]);
  expect(placesFor({ gazetteer }, 'a', 1)).toEqual([]);
  expect(search).toHaveBeenLastCalledWith('a', 1);
});
