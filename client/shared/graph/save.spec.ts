import { describe, expect, test } from '@jest/globals';
import { type GraphAnswer, GraphUnreachable } from './graph.ts';
import { save } from './save.ts';

const refusal = (code: string, fields = [] as { path: string; code: string; message: string }[]): Promise<GraphAnswer<object>> => Promise.resolve({ data: null, errors: [{ code, fields }] });

describe('saving', () => {
  test('gives what was written', async () => {
    expect(await save(() => Promise.resolve({ data: { version: 2 }, errors: [] }))).toEqual({ status: 'saved', data: { version: 2 } });
  });

  test('names the fields that were refused', async () => {
    const field = { path: 'input.name', code: 'LENGTH', message: '' };
    expect(await save(() => refusal('BAD_USER_INPUT', [field]))).toEqual({ status: 'refused', refusals: [field] });
  });

  test.each([
    ['CONFLICT', 'stale'],
    ['FORBIDDEN', 'not-allowed'],
    ['UNAUTHENTICATED', 'not-allowed'],
    ['NOT_FOUND', 'not-allowed'],
    ['INTERNAL_SERVER_ERROR', 'failed'],
  ])('tells %s as %s', async (code, status) => {
    expect(await save(() => refusal(code))).toEqual({ status });
  });

  test('fails quietly when nothing answers, and loudly on a mistake of ours', async () => {
    expect(await save(() => Promise.reject(new GraphUnreachable('away')))).toEqual({ status: 'failed' });
    await expect(save(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});
