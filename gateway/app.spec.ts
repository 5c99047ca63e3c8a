import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SECRET, type ToyCalls } from './testing/toy-graph.ts';
import { type TestGateway, toyGateway } from './testing/toy-gateway.ts';

describe('the gateway with its subgraphs in process', () => {
  const calls: ToyCalls = { contexts: 0 };
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await toyGateway({ calls });
  });
  afterAll(() => gateway.close());

  test('answers a query that needs both subgraphs', async () => {
    const { status, body } = await gateway.ask('query($n: Int!) { books(first: $n) { id title printedAt readers { name } } }', { n: 1 });
    expect(body).toEqual({ data: { books: [{ id: '1', title: 'Book 1', printedAt: '2026-11-22T12:00:00.000Z', readers: [{ name: 'Reader of 1' }] }] } });
    expect(status).toBe(200);
  });

  test('makes one context per operation and subgraph, however many fetches there are', async () => {
    calls.contexts = 0;
    await gateway.ask('mutation { a: rename(input: { id: "1", title: "x" }) { title readers { name } } b: rename(input: { id: "2", title: "y" }) { title readers { name } } }');
    expect(calls.contexts).toBe(2);
  });

  test('gives its own process plain JSON values', async () => {
    const { data } = await gateway.gateway.execute({ query: '{ books(first: 1) { printedAt } }' });
    expect(data).toEqual({ books: [{ printedAt: '2026-11-22T12:00:00.000Z' }] });
  });

  test('tells the subgraphs the address of the socket, whatever the client claims', async () => {
    const { body } = await gateway.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.7' },
      body: JSON.stringify({ query: '{ whoAmI }' }),
    });
    expect(body.data).toEqual({ whoAmI: 'nobody at 127.0.0.1' });
  });

  test('masks a surprise and logs it under the id that it shows', async () => {
    const { text, body } = await gateway.ask('{ kaboom books(first: 1) { id } }');
    expect(body.data).toEqual({ kaboom: null, books: [{ id: '1' }] });
    expect(body.errors).toEqual([{ message: 'Something went wrong on our side.', path: ['kaboom'], extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) } }]);
    expect(text).not.toContain('hunter2');
    const line = gateway.logged.find((logged) => logged.includes(body.errors?.[0]?.extensions.id ?? '?'));
    expect(line).toContain(SECRET);
  });

  test('passes a refusal of a subgraph on as it is, without the name of the subgraph', async () => {
    const { text, body } = await gateway.ask('{ refuse }');
    expect(body.errors).toEqual([{ message: 'The book is lent out.', path: ['refuse'], extensions: { code: 'CONFLICT' } }]);
    expect(text).not.toContain('serviceName');
  });

  test('says which field is out of range when a subgraph says so', async () => {
    for (const n of [0, 101, -1]) {
      const { body } = await gateway.ask('query($n: Int!) { books(first: $n) { id } }', { n });
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: 'first', code: 'OUT_OF_RANGE', message: 'must be from 1 to 100.' }] });
    }
  });

  test('shows its schema to everybody', async () => {
    const { body } = await gateway.ask('{ __schema { queryType { fields { name } } } }');
    expect(JSON.stringify(body.data)).toContain('books');
    expect(body.errors).toBeUndefined();
  });

  test('reads a query by GET when the client shows that it is no form', async () => {
    const { body } = await gateway.send('/graphql?query=%7BwhoAmI%7D', { headers: { 'apollo-require-preflight': '1' } });
    expect(body.data).toEqual({ whoAmI: 'nobody at 127.0.0.1' });
    const refused = await gateway.send('/graphql?query=%7BwhoAmI%7D');
    expect(refused.status).toBe(400);
    expect(refused.body.errors?.[0]?.extensions.fields?.[0]?.path).toBe('Content-Type');
  });

  test('explains itself to a person who opens the address', async () => {
    const { status, headers, text } = await gateway.send('/graphql', { headers: { accept: 'text/html' } });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('GraphQL');
  });
});
