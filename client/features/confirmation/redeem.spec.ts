import { describe, expect, test } from '@jest/globals';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { redeem } from './redeem.ts';

const others = { NOT_REACHABLE: 'no-address', CONFLICT: 'full' } as const;
const refused = (code: string, field?: string) => async () => ({ data: null, errors: [{ code, fields: field ? [{ path: 'input.token', code: field, message: '' }] : [] }] });

describe('what becomes of the token of a link', () => {
  test('is what the mutation answers', async () => {
    const data = { confirm: { name: 'Garten' } };
    expect(await redeem(async () => ({ data, errors: [] }), others)).toEqual({ status: 'confirmed', data });
  });

  test.each([
    ['CONFLICT', 'TOKEN_USED', 'used'],
    ['BAD_USER_INPUT', 'TOKEN_EXPIRED', 'expired'],
    ['BAD_USER_INPUT', 'TOKEN_UNKNOWN', 'unknown'],
    ['BAD_USER_INPUT', 'NUL_CHARACTER', 'unknown'],
    ['BAD_USER_INPUT', undefined, 'unknown'],
    ['CONFLICT', 'NOT_REACHABLE', 'no-address'],
    ['CONFLICT', undefined, 'full'],
    ['INTERNAL_SERVER_ERROR', undefined, 'try-again'],
  ])('with %s %s is "%s"', async (code, field, status) => {
    expect(await redeem(refused(code, field), others)).toEqual({ status });
  });

  test('stays open when the connection breaks, but a mistake of ours is none of it', async () => {
    expect(await redeem(() => Promise.reject(new GraphUnreachable('cut off')), {})).toEqual({ status: 'try-again' });
    await expect(redeem(() => Promise.reject(new TypeError('a mistake')), {})).rejects.toThrow('a mistake');
  });
});
