import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { together } from './together.ts';

test('who comes while somebody is served shares the next turn, in the order of coming, and so many at most', async () => {
  const turns: string[][] = [];
  const ask = together<string, string>(async (_key, items) => {
    turns.push([...items]);
    await delay(5);
    return items.map((item) => item.toUpperCase());
  }, 3);
  const first = ['a', 'b'].map((item) => ask('x', item));
  await delay(2);
  const later = ['c', 'd', 'e', 'f'].map((item) => ask('x', item));
  expect(await Promise.all([...first, ...later])).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(turns).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
  expect(await ask('x', 'g')).toBe('G');
});

test('different things do not wait for each other', async () => {
  const release = Promise.withResolvers<void>();
  const ask = together<string, string>(async (key, items) => {
    if (key === 'slow') await release.promise;
    return [...items];
  }, 10);
  const slow = ask('slow', 'a');
  expect(await ask('quick', 'b')).toBe('b');
  release.resolve();
  expect(await slow).toBe('a');
});

test('an error that is one’s own, and a turn that fails for one of them, leave the others theirs', async () => {
  const ask = together<string, string>((_key, items) => {
    if (items.includes('poison')) return Promise.reject(new Error('as a whole'));
    return Promise.resolve(items.map((item) => (item === 'refused' ? new Error('refused') : item)));
  }, 10);
  const answers = await Promise.allSettled(['a', 'refused', 'poison', 'b'].map((item) => ask('x', item)));
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : String(answer.reason)))).toEqual(['a', 'Error: refused', 'Error: as a whole', 'b']);
});
