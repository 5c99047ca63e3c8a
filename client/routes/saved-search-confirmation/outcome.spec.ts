import { expect, test } from '@jest/globals';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { outcomeOf } from './outcome.ts';

const refused = (code: string, field?: string) => async () => ({ data: null, errors: [{ code, fields: field ? [{ path: 'input.token', code: field, message: '' }] : [] }] }) as never;

test('a confirmation tells what became of it', async () => {
  const confirmed = { confirmSavedSearch: { savedSearch: { name: 'Garten' }, linkToken: 'abc' } };
  expect(await outcomeOf(async () => ({ data: confirmed, errors: [] }))).toEqual({ status: 'confirmed', name: 'Garten', linkToken: 'abc' });
});

test.each([
  ['CONFLICT', 'TOKEN_USED', 'used'],
  ['BAD_USER_INPUT', 'TOKEN_EXPIRED', 'expired'],
  ['BAD_USER_INPUT', 'TOKEN_UNKNOWN', 'unknown'],
  ['CONFLICT', undefined, 'full'],
  ['INTERNAL_SERVER_ERROR', undefined, 'try-again'],
])('%s %s is %s', async (code, field, status) => {
  expect(await outcomeOf(refused(code, field))).toEqual({ status });
});

test('a connection that breaks leaves the link good', async () => {
  expect(await outcomeOf(() => Promise.reject(new GraphUnreachable('away')))).toEqual({ status: 'try-again' });
  await expect(outcomeOf(() => Promise.reject(new TypeError('a mistake')))).rejects.toThrow('a mistake');
});
