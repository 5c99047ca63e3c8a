import { describe, expect, test } from '@jest/globals';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { outcomeIn, outcomeOf } from './sign-in-outcome.ts';

const refused = (code: string, more: object = {}) => () => Promise.resolve({ data: null, errors: [{ code, fields: [], ...more }] });

describe('asking for a link', () => {
  test('tells what came of it', async () => {
    expect(await outcomeOf(() => Promise.resolve({ data: {}, errors: [] }))).toEqual({ status: 'sent' });
    expect(await outcomeOf(refused('BAD_USER_INPUT', { fields: [{ path: 'input.email', code: 'IS_EMAIL', message: '' }] }))).toEqual({ status: 'email' });
    expect(await outcomeOf(refused('RATE_LIMITED', { retryAfter: 90 }))).toEqual({ status: 'limit', retryAfter: 90 });
    expect(await outcomeOf(refused('INTERNAL_SERVER_ERROR'))).toEqual({ status: 'unanswered' });
    expect(await outcomeOf(() => Promise.reject(new GraphUnreachable('away')))).toEqual({ status: 'unanswered' });
    await expect(outcomeOf(() => Promise.reject(new Error('Kaboom!')))).rejects.toThrow('Kaboom!');
  });

  test('is told by the address too, for browsers without JavaScript', () => {
    const told = (search: string) => outcomeIn(new URLSearchParams(search))?.status;
    expect([told(''), told('sent=1'), told('problem=email'), told('problem=limit'), told('problem=x')]).toEqual([undefined, 'sent', 'email', 'limit', 'unanswered']);
  });
});
