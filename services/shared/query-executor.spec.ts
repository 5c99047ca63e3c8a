import { describe, expect, test } from '@jest/globals';
import { buildSchema, execute, type ExecutionResult, type GraphQLObjectType, parse } from 'graphql';
import { queryExecutor } from './query-executor.ts';

const schema = buildSchema(`
  type Query { books(first: Int! = 2, genre: Genre): [Book!]! strict: Book! book(id: ID!): Book secret: String told(filter: Filter, also: [Near!]): String }
  type Mutation { count: Int! }
  enum Genre { POEM NOVEL }
  input Near { place: String radiusKm: Float! = 25 genres: [Genre!] = [POEM] }
  input Filter { near: Near = { place: "Bitburg" } text: String genre: Genre! = NOVEL }
  type Book { id: ID! title: String! pages: Int author: Author genre: Genre }
  type Author { name: String! }
`);

const aBook = (id: string): object => ({ id, title: `Book ${id}`, genre: 'POEM', author: { name: id === '2' ? null : 'Ada' } });

let counted = 0;
const fields = schema.getQueryType()?.getFields() ?? {};
const resolve = (name: string, resolver: (args: Record<string, unknown>, context: { tag: string }) => unknown): void => {
  const field = fields[name];
  if (field) field.resolve = (_root, args: Record<string, unknown>, context: { tag: string }) => resolver(args, context);
};
resolve('books', ({ first }) => Array.from({ length: first as number }, (_, index) => aBook(String(index + 1))));
resolve('book', ({ id }) => (id === 'none' ? null : aBook(String(id))));
resolve('strict', () => null);
resolve('told', (args) => JSON.stringify(args));
resolve('secret', (_args, { tag }) => tag);
const pages = (schema.getType('Book') as GraphQLObjectType).getFields()['pages'];
if (pages) {
  pages.resolve = async ({ id }: { id: string }) => {
    if (id === '2') throw new Error('no pages in 2');
    return 100;
  };
}
const count = schema.getMutationType()?.getFields()['count'];
if (count) count.resolve = () => (counted += 1);

const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify({ data: result.data, errors: result.errors?.map(({ message, path }) => ({ message, path })) }));

describe('a compiled query', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['lists, aliases and arguments', '{ books { id name: title pages genre } one: book(id: "1") { id author { name } } }'],
    ['errors in a list, with their paths', '{ books(first: 3) { title pages } }'],
    ['a required value that is not there, up to what may be null', '{ books { author { name } } }'],
    ['a required value at the top', '{ strict { id } }'],
    ['variables with defaults, given and left out', 'query A($first: Int! = 1, $id: ID!) { books(first: $first) { id } book(id: $id) { id } }', { id: '7' }],
    ['defaults inside of a variable', 'query A($filter: Filter, $also: [Near!]) { told(filter: $filter, also: $also) }', { filter: { text: 'x' }, also: [{}, { place: 'Trier', radiusKm: 3, genres: null }] }],
    ['defaults inside of a default', 'query A($filter: Filter = { near: { radiusKm: 7 } }, $also: [Near!]) { told(filter: $filter, also: $also) }', { also: { place: 'one' } }],
    ['null instead of a default', 'query A($filter: Filter) { told(filter: $filter) }', { filter: { near: null } }],
    ['an enum as a variable', 'query A($genre: Genre) { books(genre: $genre) { id } }', { genre: 'NOVEL' }],
    ['skip and include', 'query A($with: Boolean!) { books { id title @include(if: $with) pages @skip(if: true) } }', { with: false }],
    ['fragments and type names', '{ ...all } fragment all on Query { __typename books { ... on Book { __typename id } } }'],
    ['names that objects know', '{ __proto__: book(id: "1") { constructor: id toString: title } hasOwnProperty: secret }'],
    ['what the schema says of itself', '{ __schema { queryType { name } } __type(name: "Genre") { enumValues { name } } }'],
    ['nothing', '{ book(id: "none") { id } }'],
  ])('gives the answer of graphql-js: %s', async (_what, query, variableValues = {}) => {
    const document = parse(query);
    const run = queryExecutor(schema, document, undefined);
    const expected = plain(await execute({ schema, document, variableValues, contextValue: { tag: 'mine' } }));
    expect(expected).toHaveProperty('data');
    for (let time = 0; time < 2; time++) expect(plain(await run({ tag: 'mine' }, variableValues))).toEqual(expected);
  });

  test('is run for whoever asks, not for whoever asked first', async () => {
    const run = queryExecutor(schema, parse('{ secret }'), undefined);
    const asked = [];
    for (const tag of ['a', 'b', 'c']) asked.push((await run({ tag }, {})).data?.['secret']);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  test('runs the operation that was named', async () => {
    const document = parse('query One { book(id: "1") { id } } query Two { book(id: "2") { id } }');
    const run = queryExecutor(schema, document, 'Two');
    for (let time = 0; time < 2; time++) expect(plain(await run({ tag: '' }, {}))).toEqual({ data: { book: { id: '2' } } });
  });
});

test('a mutation runs once each time', async () => {
  const run = queryExecutor(schema, parse('mutation { count }'), undefined);
  for (let time = 1; time <= 3; time++) expect(plain(await run({ tag: '' }, {}))).toEqual({ data: { count: time } });
  expect(counted).toBe(3);
});
