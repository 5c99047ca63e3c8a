import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { checkFirst, connectionPage } from './connection.ts';

const page = (rows: string[], after?: string | null) => connectionPage(rows, { first: 2, after, totalCount: 9, cursorOf: (row) => `at ${row}` });

describe('a page', () => {
  test('is cut out of one row more than it shows', () => {
    expect(page(['a', 'b', 'c'])).toEqual({
      edges: [{ cursor: 'at a', node: 'a' }, { cursor: 'at b', node: 'b' }],
      nodes: ['a', 'b'],
      totalCount: 9,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: 'at a', endCursor: 'at b' },
    });
  });

  test('is the last one when there is no row more', () => {
    expect(page(['a', 'b'], 'at z').pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: 'at a', endCursor: 'at b' });
    expect(page([], '').pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  test('has 1 to 100 rows, or as many as its list allows', () => {
    expect([checkFirst(1), checkFirst(100), checkFirst(20, 20)]).toEqual([1, 100, 20]);
    for (const [first, max] of [[0, 100], [-1, 100], [101, 100], [21, 20]] as const) expect(() => checkFirst(first, max)).toThrow(`must be from 1 to ${max}`);
  });
});
