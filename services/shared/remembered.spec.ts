import { describe, expect, test } from '@jest/globals';
import { remembered } from './remembered.ts';

describe('what is remembered', () => {
  const setUp = (most = 10) => {
    const asked: string[] = [];
    const clock = { now: 0 };
    const find = async (key: string): Promise<string> => {
      asked.push(key);
      if (key === 'bad') throw new Error('no answer');
      return `${key} ${asked.length}`;
    };
    return { asked, clock, ask: remembered(find, { ms: 1000, most, now: () => clock.now }) };
  };

  test('is asked once for a while, and anew afterwards', async () => {
    const { ask, clock } = setUp();
    expect(await Promise.all([ask('a'), ask('a')])).toEqual(['a 1', 'a 1']);
    clock.now = 999;
    expect(await ask('a')).toBe('a 1');
    clock.now = 1000;
    expect(await ask('a')).toBe('a 2');
  });

  test('is bounded; the oldest is forgotten', async () => {
    const { ask, asked } = setUp(2);
    for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await ask(key);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  test('is no failure', async () => {
    const { ask, asked } = setUp();
    await expect(ask('bad')).rejects.toThrow('no answer');
    await expect(ask('bad')).rejects.toThrow('no answer');
    expect(asked).toEqual(['bad', 'bad']);
  });
});
