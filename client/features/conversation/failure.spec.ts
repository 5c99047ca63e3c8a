import { describe, expect, test } from '@jest/globals';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { attempt } from './failure.ts';

const refusing = (code: string) => () => Promise.resolve({ data: null, errors: [{ code, fields: [] }] });

describe('an attempt to change a conversation', () => {
  test('gives what the service answered', async () => {
    expect(await attempt(() => Promise.resolve({ data: { done: true }, errors: [] }))).toEqual({ data: { done: true } });
  });

  test.each([
    ['CONFLICT', 'stale'],
    ['NOT_FOUND', 'gone'],
    ['UNAUTHENTICATED', 'gone'],
    ['RATE_LIMITED', 'limited'],
    ['BAD_USER_INPUT', 'refused'],
    ['INTERNAL_SERVER_ERROR', 'failed'],
  ])('that is refused with %s is %s', async (code, failure) => {
    expect(await attempt(refusing(code))).toEqual({ failure });
  });

  test('that nobody answers can be made again, and what is wrong in the code is not hidden', async () => {
    expect(await attempt(() => Promise.reject(new GraphUnreachable('no network')))).toEqual({ failure: 'unanswered' });
    await expect(attempt(() => Promise.reject(new TypeError('wrong')))).rejects.toThrow('wrong');
  });
});
