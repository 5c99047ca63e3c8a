import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { coalesced } from './coalesce.ts';

test('asks once for what is asked for until the event loop turns, each key once, and tells everybody', async () => {
  const asked: (readonly string[])[] = [];
  const find = coalesced(async (keys: readonly string[]) => (asked.push(keys), keys.join('')));
  expect(await Promise.all([find(['a', 'b']), Promise.resolve().then(() => find(['b', 'c']))])).toEqual(['abc', 'abc']);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

test('keeps nothing: what is asked for after a statement began is asked anew', async () => {
  const asked: (readonly string[])[] = [];
  let answer: () => void = () => undefined;
  const find = coalesced((keys: readonly string[]) => (asked.push(keys), new Promise<void>((resolve) => (answer = resolve))));
  const first = find(['a']);
  await turn();
  await turn();
  const second = find(['a']);
  answer();
  await first;
  await turn();
  await turn();
  answer();
  await second;
  expect(asked).toEqual([['a'], ['a']]);
});

test('does not let a statement grow without end', async () => {
  const asked: (readonly number[])[] = [];
  const find = coalesced(async (keys: readonly number[]) => void asked.push(keys), 3);
  await Promise.all(Array.from({ length: 8 }, (_, key) => find([key])));
  expect(asked).toEqual([[0, 1, 2], [3, 4, 5], [6, 7]]);
});

test('a failure goes to all that asked together, and to nobody later', async () => {
  let fails = true;
  const find = coalesced(async () => (fails ? Promise.reject(new Error('no database')) : 'found'));
  const together = await Promise.allSettled([find(['a']), find(['b'])]);
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await find(['a'])).toBe('found');
});
