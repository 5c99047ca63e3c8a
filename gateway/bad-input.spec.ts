import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { ToyCalls } from './testing/toy-graph.ts';
import { type Answer, type TestGateway, toyGateway } from './testing/toy-gateway.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };
const calls: ToyCalls = { contexts: 0 };
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await toyGateway({ calls });
});
afterAll(() => gateway.close());

/** What was typed in, in every test; no answer may contain it. */
const TYPED = 'Zaubertrank';

function problems({ body }: Answer): [string, string][] {
  return (body.errors ?? []).flatMap(({ extensions }) => (extensions.fields ?? []).map(({ path, code }): [string, string] => [path, code]));
}

function expectRefusal(answer: Answer, status: number, fields: [string, string][]): void {
  expect(problems(answer)).toEqual(fields);
  expect(answer.status).toBe(status);
  for (const { extensions } of answer.body.errors ?? []) expect(extensions.code).toBe('BAD_USER_INPUT');
  expect(answer.body.data).toBeUndefined();
  expect(answer.text).not.toMatch(/Zaubertrank|node_modules|\.ts:|stacktrace/);
}

const SEARCH = 'query Search($filter: BookFilter) { books(filter: $filter) { id } }';

describe('a value of the wrong type in the variables is named by its field and never repeated:', () => {
  test.each<[string, Record<string, unknown>, [string, string][]]>([
    ['an unknown enum value', { genres: ['POEM', TYPED] }, [['filter.genres.1', 'UNKNOWN_VALUE']]],
    ['a number instead of an enum value', { genres: [7] }, [['filter.genres.0', 'UNKNOWN_VALUE']]],
    ['a text instead of a number', { near: { radiusKm: TYPED } }, [['filter.near.radiusKm', 'WRONG_TYPE']]],
    ['a text instead of an object', { near: TYPED }, [['filter.near', 'WRONG_TYPE']]],
    ['an object instead of a text', { text: { a: TYPED } }, [['filter.text', 'WRONG_TYPE']]],
    ['null in a list', { genres: [null] }, [['filter.genres.0', 'REQUIRED']]],
    ['null for what must be there', { near: { radiusKm: null } }, [['filter.near.radiusKm', 'REQUIRED']]],
    ['an unknown field', { color: TYPED }, [['filter.color', 'UNKNOWN_FIELD']]],
    ['an unknown field with a name that is none', { [`${TYPED} <b>`]: 1 }, [['filter', 'UNKNOWN_FIELD']]],
    ['two at once', { text: 1, genres: [TYPED] }, [['filter.text', 'WRONG_TYPE'], ['filter.genres.0', 'UNKNOWN_VALUE']]],
  ])('%s', async (_name, filter, fields) => {
    expectRefusal(await gateway.ask(SEARCH, { filter }), 400, fields);
  });

  test('a variable is named by the argument in which it stands', async () => {
    const answer = await gateway.ask('query($a: [Genre!], $b: Float!) { books(filter: { genres: $a, near: { radiusKm: $b } }) { id } }', { a: [TYPED] });
    expectRefusal(answer, 400, [['filter.genres.0', 'UNKNOWN_VALUE'], ['filter.near.radiusKm', 'REQUIRED']]);
  });

  test('a missing field of an input', async () => {
    expectRefusal(await gateway.ask('mutation($input: RenameInput!) { rename(input: $input) { id } }', { input: { id: '1' } }), 400, [['input.title', 'REQUIRED']]);
    expectRefusal(await gateway.ask('mutation($input: RenameInput!) { rename(input: $input) { id } }'), 400, [['input', 'REQUIRED']]);
  });

  test('a scalar that only the subgraph understands', async () => {
    const answer = await gateway.ask(SEARCH, { filter: { since: TYPED } });
    expect(problems(answer)).toEqual([['filter.since', 'WRONG_TYPE']]);
    expect(answer.text).not.toContain(TYPED);
  });

  test('many mistakes give a bounded answer', async () => {
    const answer = await gateway.ask(SEARCH, { filter: { genres: Array.from({ length: 50_000 }, () => TYPED) } });
    expect(problems(answer)).toHaveLength(20);
    expect(answer.text.length).toBeLessThan(10_000);
  });
});

describe('a value of the wrong type in the text is named by its field and never repeated:', () => {
  test.each<[string, string, [string, string][]]>([
    ['an unknown enum value', `{ books(filter: { genres: [POEM, ${TYPED}] }) { id } }`, [['filter.genres.1', 'UNKNOWN_VALUE']]],
    ['a text instead of a number', `{ books(filter: { near: { radiusKm: "${TYPED}" } }) { id } }`, [['filter.near.radiusKm', 'WRONG_TYPE']]],
    ['a number instead of a text', '{ books(filter: { text: 7 }) { id } }', [['filter.text', 'WRONG_TYPE']]],
    ['a text instead of a number as an argument', `{ books(first: "${TYPED}") { id } }`, [['first', 'WRONG_TYPE']]],
    ['null for what must be there', '{ books(first: null) { id } }', [['first', 'REQUIRED']]],
    ['an unknown input field', `{ books(filter: { color: "${TYPED}" }) { id } }`, [['filter.color', 'UNKNOWN_FIELD']]],
    ['a missing input field', 'mutation { rename(input: { id: 1 }) { id } }', [['input.title', 'REQUIRED']]],
    ['a missing argument', 'mutation { rename { id } }', [['input', 'REQUIRED']]],
    ['an unknown argument', `{ books(last: "${TYPED}") { id } }`, [['last', 'UNKNOWN_ARGUMENT']]],
    ['a field that there is not', '{ books { colour } }', [['query', 'INVALID']]],
    ['a text that is no GraphQL', `{ books("${TYPED}` , [['query', 'SYNTAX']]],
    ['an operation that there is not', 'query A { whoAmI } query B { whoAmI }', [['operationName', 'UNKNOWN_OPERATION']]],
    ['a subscription', 'subscription { books { id } }', [['query', 'UNSUPPORTED']]],
    ['no text', '', [['query', 'REQUIRED']]],
  ])('%s', async (_name, query, fields) => {
    expectRefusal(await gateway.ask(query), 400, fields);
  });

  test('a scalar that only the subgraph understands', async () => {
    const answer = await gateway.ask(`{ books(filter: { since: "${TYPED}" }) { id } }`);
    expect(problems(answer)).toEqual([['filter.since', 'WRONG_TYPE']]);
    expect(answer.text).not.toContain(TYPED);
  });

  test('the values that are allowed are told', async () => {
    const { body } = await gateway.ask(SEARCH, { filter: { genres: [TYPED] } });
    expect(body.errors?.[0]?.message).toBe('filter.genres.0: must be one of POEM, NOVEL, PLAY.');
  });
});

describe('more than one request may ask for:', () => {
  const nest = (levels: number): string => `{ books(first: 1) ${'{ similar(first: 1) '.repeat(levels)}{ id }${'}'.repeat(levels)} }`;

  test('12 levels pass and 13 do not', async () => {
    expect((await gateway.ask(nest(10))).status).toBe(200);
    expectRefusal(await gateway.ask(nest(11)), 400, [['query', 'TOO_DEEP']]);
  });

  test('levels are counted through fragments', async () => {
    expectRefusal(await gateway.ask(`${nest(9).replace('{ id }', '{ ...a }')} fragment a on Book { similar(first: 1) { similar(first: 1) { similar(first: 1) { id } } } }`), 400, [['query', 'TOO_DEEP']]);
  });

  test('aliases, directives and words', async () => {
    const many = (count: number, what: (index: number) => string): string => Array.from({ length: count }, (_, index) => what(index)).join(' ');
    expectRefusal(await gateway.ask(`{ ${many(31, (index) => `a${index}: whoAmI`)} }`), 400, [['query', 'TOO_MANY_ALIASES']]);
    expectRefusal(await gateway.ask(`{ ${many(51, () => 'whoAmI @include(if: true)')} }`), 400, [['query', 'TOO_MANY_DIRECTIVES']]);
    expectRefusal(await gateway.ask(`{ ${many(5000, () => 'whoAmI')} }`), 400, [['query', 'TOO_LONG']]);
  });

  test('rows, by the text and by the variables, nested and through fragments', async () => {
    const fields: [string, string][] = [['first', 'TOO_MANY_ROWS']];
    expectRefusal(await gateway.ask('{ books(first: 100) { similar(first: 50) { id } } }'), 400, fields);
    expectRefusal(await gateway.ask('query($n: Int!) { books(first: $n) { similar(first: $n) { id } } }', { n: 100 }), 400, fields);
    expectRefusal(await gateway.ask('query($n: Int! = 100) { books(first: $n) { ...a } } fragment a on Book { similar(first: $n) { id } }'), 400, fields);
    // 20 rows is the default of `first`: 20 * (1 + 20 * (1 + 20)) rows.
    expectRefusal(await gateway.ask('{ books { similar { similar { id } } } }'), 400, fields);
    expect((await gateway.ask('{ books(first: 100) { similar(first: 40) { id } } }')).status).toBe(200);
  });

  test('fields times rows that are written out', async () => {
    const wide = Array.from({ length: 200 }, () => 'id title').join(' ');
    expectRefusal(await gateway.ask(`{ books(first: 100) { similar(first: 40) { ${wide} } } }`), 400, [['query', 'TOO_COSTLY']]);
  });

  test('fragments that double and double are counted in no time', async () => {
    const chain = Array.from({ length: 60 }, (_, index) => `fragment f${index} on Book { a: id ...f${index + 1} ...f${index + 1} }`).join(' ');
    const answer = await gateway.ask(`{ books { ...f0 } } ${chain} fragment f60 on Book { id }`);
    expect(answer.status).toBe(400);
  });

  test('the introspection query of common tools is not too much', async () => {
    const { status, body } = await gateway.ask(getIntrospectionQuery());
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});

describe('the door refuses, with a coded body:', () => {
  const query = JSON.stringify({ query: '{ whoAmI }' });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/json; charset=latin1', ''])(
    'the Content-Type "%s"',
    async (type) => {
      expectRefusal(await gateway.send('/graphql', { method: 'POST', headers: { 'content-type': type }, body: query }), 415, [['Content-Type', 'UNSUPPORTED']]);
    },
  );

  test('what is no JSON', async () => {
    expectRefusal(await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: `{"query": ${TYPED}` }), 400, [['body', 'SYNTAX']]);
    expectRefusal(await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: `"${TYPED}"` }), 400, [['body', 'SYNTAX']]);
  });

  test('a list of operations', async () => {
    expectRefusal(await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: `[${query}]` }), 400, [['body', 'UNSUPPORTED']]);
  });

  test.each<[string, unknown, string]>([
    ['variables that are a list', { query: '{ whoAmI }', variables: [TYPED] }, 'variables'],
    ['variables that are text', { query: '{ whoAmI }', variables: TYPED }, 'variables'],
    ['an operation name that is none', { query: '{ whoAmI }', operationName: 7 }, 'operationName'],
    ['extensions that are text', { query: '{ whoAmI }', extensions: TYPED }, 'extensions'],
  ])('%s', async (_name, body, path) => {
    expectRefusal(await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) }), 400, [[path, 'WRONG_TYPE']]);
  });

  test('no body, an empty one, and one without a query', async () => {
    for (const body of [undefined, '{}', '{"variables":{}}', '{"query":7}']) {
      const answer = await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, ...(body !== undefined && { body }) });
      expectRefusal(answer, 400, [['query', 'REQUIRED']]);
    }
  });

  test('a persisted query', async () => {
    const answer = await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: TYPED } } }) });
    expect(problems(answer)).toEqual([['extensions.persistedQuery', 'UNSUPPORTED']]);
  });

  test('more than 2 MB, and nothing less', async () => {
    const text = (length: number): string => JSON.stringify({ query: SEARCH, variables: { filter: { text: 'x'.repeat(length) } } });
    expectRefusal(await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: text(2 * 1024 * 1024) }), 413, [['body', 'TOO_LARGE']]);
    const { status } = await gateway.send('/graphql', { method: 'POST', headers: JSON_HEADERS, body: text(1024 * 1024) });
    expect([status, calls.text?.length]).toEqual([200, 1024 * 1024]);
  });

  test('other methods', async () => {
    const answer = await gateway.send('/graphql', { method: 'PUT', headers: JSON_HEADERS, body: query });
    expectRefusal(answer, 405, [['method', 'UNSUPPORTED']]);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  test('a mutation by GET', async () => {
    const mutation = encodeURIComponent('mutation { rename(input: { id: 1, title: "x" }) { id } }');
    expectRefusal(await gateway.send(`/graphql?query=${mutation}`, { headers: { 'apollo-require-preflight': '1' } }), 405, [['query', 'NOT_A_QUERY']]);
  });

  test('an address that is no text', async () => {
    const { status, text } = await gateway.send('/%E0%A4%A');
    expect([status < 500, text.includes('node_modules')]).toEqual([true, false]);
  });
});

test('NUL, lone surrogates, line breaks and long text reach the subgraph as they were typed', async () => {
  for (const text of ['a\u0000b', 'a\uD800b', 'a\r\nb', '%_\\\':*&|!()'.repeat(1000)]) {
    await gateway.ask(SEARCH, { filter: { text } });
    expect(calls.text).toBe(text);
  }
});

test('an answer of a subgraph that breaks the schema shows no details', async () => {
  const { text } = await gateway.ask('{ brokenPromise { id readers { name } title } }');
  expect(text).not.toContain('valueCompletion');
});
