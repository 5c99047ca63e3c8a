import { expect, test } from '@jest/globals';
import { inTurn } from './in-turn.ts';

test('does one thing after the other, also after one that fails', async () => {
  const onTurn = inTurn(5);
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise((resolve) => void setImmediate(resolve));
    told.push(`${name} ends`);
    if (name === 'second') throw new Error(name);
    return name;
  };
  const all = await Promise.allSettled(['first', 'second', 'third'].map((name) => onTurn(work(name))));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

test('refuses who finds the line full, and nobody once it is shorter', async () => {
  const onTurn = inTurn(1);
  const { promise, resolve } = Promise.withResolvers<string>();
  const served = [onTurn(() => promise), onTurn(() => promise)];
  await expect(onTurn(() => promise)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 10 } });
  resolve('done');
  expect(await Promise.all(served)).toEqual(['done', 'done']);
  expect(await onTurn(() => promise)).toBe('done');
});
