import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { listSizes } from './list-size.ts';

const schema = buildSchema('type Query { rows(first: Int! = 20): [Row!] one: Row } type Row { id: ID rows(first: Int = 20): [Row!] parent: Row }');
const size = listSizes(schema);

function rows(query: string, variables: Record<string, unknown> = {}, name?: string): number {
  const document = parse(query);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('no operation');
  return size(document, operation, variables);
}

describe('the rows of an operation', () => {
  test('are none without lists', () => {
    expect(rows('{ one { id parent { id } } }')).toBe(0);
  });

  test('multiply downwards and add up sideways', () => {
    expect(rows('{ rows(first: 3) { id rows(first: 4) { id } } more: rows(first: 5) { parent { rows(first: 2) { id } } } }')).toBe(3 + 12 + 5 + 10);
  });

  test('come from the schema where nothing is given, and from defaults of variables before that', () => {
    expect(rows('{ rows { id } }')).toBe(20);
    expect(rows('query($n: Int! = 7) { rows(first: $n) { id } }')).toBe(7);
    expect(rows('query($n: Int! = 7) { rows(first: $n) { id } }', { n: 9 })).toBe(9);
  });

  test('count the operation that is run, and a fragment wherever it is spread', () => {
    const query = 'query A { rows(first: 1) { id } } query B { rows(first: 2) { ...f } one { ...f } } fragment f on Row { rows(first: 3) { id } }';
    expect(rows(query, {}, 'A')).toBe(1);
    expect(rows(query, {}, 'B')).toBe(2 + 6 + 3);
  });

  test('are never negative', () => {
    expect(rows('{ rows(first: -5) { rows(first: 10) { id } } }')).toBe(0);
  });

  test('of a chain of lists are what a loop over it would see', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const inner = counts.slice(1).reduceRight((below, count) => `rows(first: ${count}) { id ${below} }`, '');
        const [first = 0, ...rest] = counts;
        let expected = first;
        rest.reduce((times, count) => {
          expected += times * count;
          return times * count;
        }, first);
        expect(rows(`{ rows(first: ${first}) { id ${inner} } }`)).toBe(expected);
      }),
    );
  });
});
