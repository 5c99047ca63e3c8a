import { describe, expect, test } from '@jest/globals';
import { relevanceOf } from './judged.ts';
import { judgedQueries, relevancePostings } from './relevance-data.ts';

describe('relevance', () => {
  const queries = [{ query: 'a', relevant: ['1', '2'] }, { query: 'b', relevant: ['3'] }];

  test('is the mean over the queries; one without a hit counts for recall alone', () => {
    expect(relevanceOf(queries, [['1', '9'], []])).toEqual({ recall: 0.25, precision: 0.5, order: 0.25, withoutHit: 1 });
    expect(relevanceOf(queries, [['1', '2'], ['3']])).toEqual({ recall: 1, precision: 1, order: 1, withoutHit: 0 });
    expect(relevanceOf(queries, [[], []])).toEqual({ recall: 0, precision: 0, order: 0, withoutHit: 2 });
  });

  test('tells a good order from a bad one with the same offers', () => {
    const order = (...found: string[]): number => relevanceOf([{ query: 'a', relevant: ['1', '2'] }], [found]).order;
    expect(order('1', '2', '8', '9')).toBe(1);
    expect(order('8', '1', '9', '2')).toBe(0.5);
    expect(order('1', '8', '9')).toBe(0.5);
  });

  test('is measured with 300 offers and more, 40 queries and more, and judgements that name offers', async () => {
    const [postings, tuned, heldOut] = [await relevancePostings(), await judgedQueries('queries'), await judgedQueries('queries-held-out')];
    const ids = new Set(postings.map(({ id }) => id));
    expect(ids.size).toBe(postings.length);
    expect(ids.size).toBeGreaterThanOrEqual(300);
    expect(tuned.length).toBeGreaterThanOrEqual(40);
    expect(heldOut.length * 3).toBeGreaterThanOrEqual(tuned.length);
    expect([...tuned, ...heldOut].flatMap(({ relevant }) => relevant).filter((id) => !ids.has(id))).toEqual([]);
    expect([...tuned, ...heldOut].filter(({ relevant }) => relevant.length === 0)).toEqual([]);
  });
});
