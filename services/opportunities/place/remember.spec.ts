import { expect, jest, test } from '@jest/globals';
import { remembering } from './remember.ts';

test('works an answer out once, and keeps no more answers than it may', () => {
  const work = jest.fn((text: string) => text.length);
  const lengthOf = remembering(work, 1);
  expect([lengthOf('ab'), lengthOf('ab'), lengthOf('abc'), lengthOf('abc')]).toEqual([2, 2, 3, 3]);
  expect(work).toHaveBeenCalledTimes(3);
});
