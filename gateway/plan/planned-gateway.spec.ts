import type { GraphQLDataSource } from '@apollo/gateway';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type TestGateway, toyGateway } from '../testing/toy-gateway.ts';

type Process = GraphQLDataSource['process'];
type Representations = readonly { readonly id: string }[];

function representationsIn({ variables }: Parameters<Process>[0]['request']): Representations {
  return (variables?.['representations'] ?? []) as Representations;
}

const DEAD = { message: 'This part does not answer.', extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'an id' } };

/** Readers subgraphs that misbehave, each in its own way. */
const READERS: Readonly<Record<string, Process>> = {
  'is away': async () => ({ data: null, errors: [{ ...DEAD, path: ['_entities', 0, 'readers'] }] }),
  'fails without a code': async () => ({ data: null, errors: [{ message: 'SELECT secret', path: ['_entities', 1, 'readers'] }] }),
  'rejects': () => Promise.reject(new Error('hunter2')),
  'answers for too few': async () => ({ data: { _entities: [] } }),
  'knows only some': async ({ request }) => ({
    data: { _entities: representationsIn(request).map(({ id }) => (id === '2' ? null : { readers: [{ name: id }] })) },
  }),
  'fails for one': async ({ request }) => ({
    data: { _entities: representationsIn(request).map(({ id }) => ({ readers: id === '2' ? null : [{ name: id }] })) },
    errors: [{ ...DEAD, path: ['_entities', 1, 'readers', 0, 'name'] }],
  }),
  'breaks the schema with null': async ({ request }) => ({ data: { _entities: representationsIn(request).map(() => ({ readers: [{ name: null }] })) } }),
  'breaks the schema with a number': async ({ request }) => ({ data: { _entities: representationsIn(request).map(() => ({ readers: [{ name: 1 }] })) } }),
};

const QUERIES = {
  'of one subgraph': '{ books { title printedAt } whoAmI }',
  'of both': '{ books { title readers { name } id } }',
  'with aliases and names of types': '{ __typename all: books { __typename t: title who: readers { kind: __typename name } } }',
  'with fragments and a field twice': 'query Q { books { ...A ... on Book { readers { __typename } } title } } fragment A on Book { title id readers { name } }',
  'that is refused by a subgraph': '{ refuse books { id } }',
  'that fails unexpectedly': '{ kaboom }',
  'with an entity that is not there': '{ brokenPromise { id title readers { name } } }',
};

let gateway: TestGateway;
afterEach(() => gateway.close());

/** The first answer is that of the stock executor, the second is ours; ids of errors are made anew each time. */
async function twice(query: string, variables?: Record<string, unknown>): Promise<[string, string]> {
  const ask = async (): Promise<string> => {
    const { status, text } = await gateway.ask(query, variables);
    return `${status} ${text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')}`;
  };
  return [await ask(), await ask()];
}

describe('a query that comes again is answered to the letter as the first time', () => {
  test.each(Object.entries(QUERIES))('%s', async (_name, query) => {
    gateway = await toyGateway();
    const [first, second] = await twice(query);
    expect(second).toBe(first);
  });

  test.each(Object.entries(READERS))('when a subgraph %s', async (_name, process) => {
    gateway = await toyGateway({ dataSources: { readers: { process } } });
    const [first, second] = await twice('{ books { id title readers { name } } }');
    // Where a subgraph says nothing of use the words may differ, but nothing else and never what it said.
    expect(second.replaceAll(/"message":"[^"]*"/g, '')).toBe(first.replaceAll(/"message":"[^"]*"/g, ''));
    expect(second).not.toMatch(/hunter2|SELECT/);
  });

  test('with other variables each time', async () => {
    gateway = await toyGateway();
    const query = 'query Q($first: Int!) { books(first: $first) { id } }';
    expect((await gateway.ask(query, { first: 1 })).body.data).toEqual({ books: [{ id: '1' }] });
    expect((await gateway.ask(query, { first: 2 })).body.data).toEqual({ books: [{ id: '1' }, { id: '2' }] });
    expect((await gateway.ask(query, { first: 'x' })).body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('also where the stock executor stays in charge', async () => {
    gateway = await toyGateway();
    const query = 'query Q($yes: Boolean!) { books { id title @include(if: $yes) } __schema { queryType { name } } }';
    for (const yes of [true, false, true]) {
      const { body } = await gateway.ask(query, { yes });
      expect(body.data?.['books']).toHaveProperty('0', yes ? { id: '1', title: 'Book 1' } : { id: '1' });
    }
  });

  test('and operations of one document are told apart', async () => {
    gateway = await toyGateway();
    const query = 'query A { books { id } } query B { books { title } }';
    for (const name of ['A', 'B', 'A', 'B']) {
      const { body } = await gateway.ask(query, {}, name);
      expect(body.data?.['books']).toHaveProperty('0', name === 'A' ? { id: '1' } : { title: 'Book 1' });
    }
  });
});

test('an object that stands in several places is asked for once', async () => {
  const asked: number[] = [];
  const process: Process = async ({ request }) => {
    const representations = representationsIn(request);
    asked.push(representations.length);
    return { data: { _entities: representations.map(({ id }) => ({ readers: [{ name: id }] })) } };
  };
  gateway = await toyGateway({ dataSources: { readers: { process } } });
  const [first, second] = await twice('{ books(first: 3) { similar(first: 3) { id readers { name } } } }');
  expect(second).toBe(first);
  expect(asked).toEqual([9, 3]);
});
