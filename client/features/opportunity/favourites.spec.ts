import { expect, test } from '@jest/globals';
import { changedHere, remember, subscribe } from './favourites.ts';

test('a change is known to every button of the opportunity until it is taken back', () => {
  let told = 0;
  const leave = subscribe(() => (told += 1));
  remember('a', true);
  expect([changedHere('a'), changedHere('b'), told]).toEqual([true, undefined, 1]);
  remember('a', undefined);
  expect([changedHere('a'), told]).toEqual([undefined, 2]);
  leave();
  remember('b', false);
  expect(told).toBe(2);
});
