import { expect, test } from '@jest/globals';
import { turned } from './row-choice.ts';

const start = { byThemselves: true, with: new Set<number>(), without: new Set<number>() };
const lists = ({ with: also, without }: typeof start) => [[...also], [...without]];

test('a row that is chosen by itself is left out, and taken again', () => {
  const out = turned(start, 4, true);
  expect(lists(out as typeof start)).toEqual([[], [4]]);
  expect(lists(turned(out, 4, true) as typeof start)).toEqual([[], []]);
});

test('a row that is left out by itself is taken, and left out again', () => {
  const taken = turned(start, 5, false);
  expect(lists(taken as typeof start)).toEqual([[5], []]);
  expect(lists(turned(taken, 5, false) as typeof start)).toEqual([[], []]);
});

test('when none is chosen by itself, each is taken by name', () => {
  const taken = turned({ ...start, byThemselves: false }, 4, true);
  expect(lists(taken as typeof start)).toEqual([[4], []]);
  expect(lists(turned(taken, 4, true) as typeof start)).toEqual([[], []]);
});
