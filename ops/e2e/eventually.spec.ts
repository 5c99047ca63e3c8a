import { describe, expect, test } from '@jest/globals';
import { eventually, soon } from './eventually.ts';

describe('what is expected soon', () => {
  test('is read again until it holds', async () => {
    const values = ['old', 'old', 'new'];
    await soon(async () => expect(values.shift()).toBe('new'));
    expect(values).toEqual([]);
  });

  test('fails in the words of the expectation when it does not come', async () => {
    await expect(soon(async () => expect('old').toBe('new'), 0)).rejects.toThrow(/Expected: .*"new"[\s\S]*Received: .*"old"/);
  });

  test('fails with what reading fails with', async () => {
    await expect(soon(() => Promise.reject(new Error('There is no such field.')), 0)).rejects.toThrow('There is no such field.');
  });
});

describe('what is asked for eventually', () => {
  test('is asked for again while there is no answer or the question fails', async () => {
    const answers = [() => undefined, () => false, () => { throw new Error('Not there yet.'); }, () => 'here'] as const;
    let asked = 0;
    expect(await eventually(() => answers[asked++]?.(), 'an answer')).toBe('here');
    expect(asked).toBe(4);
  });

  test('is given up with what it was and why', async () => {
    const never = eventually(() => Promise.reject(new Error('Nobody listens.')), 'an answer', 60);
    await expect(never).rejects.toThrow(expect.objectContaining({ message: 'Waited in vain for an answer.', cause: new Error('Nobody listens.') }));
  });
});
