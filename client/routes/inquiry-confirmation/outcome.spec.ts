import { describe, expect, test } from '@jest/globals';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { outcomeOf } from './outcome.ts';

const refused = (code: string, path: string, errorCode = 'BAD_USER_INPUT') => ({ data: null, errors: [{ code: errorCode, fields: [{ path, code, message: '' }] }] });

describe('what becomes of a confirmation', () => {
  test('is that the message goes to the organisation', async () => {
    const confirmInquiry = { organisationName: 'Chor', threadToken: 'token', opportunity: { slug: 'mitsingen', title: 'Mitsingen' } };
    expect(await outcomeOf(() => Promise.resolve({ data: { confirmInquiry }, errors: [] }))).toEqual({ status: 'confirmed', ...confirmInquiry });
  });

  test.each([
    ['TOKEN_USED', 'used'],
    ['TOKEN_EXPIRED', 'expired'],
    ['TOKEN_UNKNOWN', 'unknown'],
    ['NUL_CHARACTER', 'unknown'],
    ['NOT_REACHABLE', 'no-address'],
  ])('with the refusal %s is "%s"', async (code, status) => {
    expect(await outcomeOf(() => Promise.resolve(refused(code, 'input.token', code === 'TOKEN_USED' ? 'CONFLICT' : 'BAD_USER_INPUT')))).toEqual({ status });
  });

  test('is that one can try again when the service or the connection fails', async () => {
    expect(await outcomeOf(() => Promise.reject(new GraphUnreachable('cut off')))).toEqual({ status: 'try-again' });
    expect(await outcomeOf(() => Promise.resolve({ data: null, errors: [{ code: 'INTERNAL_SERVER_ERROR', fields: [] }] }))).toEqual({ status: 'try-again' });
  });
});
