import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { parse } from 'graphql';
import { pino } from 'pino';
import { badField } from './errors.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import type { Subgraph } from './subgraph.ts';
import { nobody, type Viewer } from './viewer.ts';
import { generateViewerKeys, viewerSigner } from './viewer-token.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { whoAmI: String kaboom: String refuse: String wait: String }
  type Thing @key(fields: "id") { id: ID! }
`);
const keys = generateViewerKeys();
const viewer = nobody('203.0.113.9');
let finish: (value: string) => void = () => undefined;
let begin: () => void = () => undefined;
const begun = new Promise<void>((resolve) => (begin = resolve));
let isUp = true;
let closed = 0;

const subgraph: Subgraph = {
  name: 'things',
  schema: buildSubgraphSchema({
    typeDefs,
    resolvers: {
      Query: {
        whoAmI: (_: unknown, _args: unknown, context: { viewer: Viewer }) => context.viewer.clientAddress,
        kaboom: () => {
          throw new Error('Kaboom! password=hunter2 at 10.1.2.3');
        },
        refuse: () => {
          throw badField('first', 'OUT_OF_RANGE', 'must be from 1 to 100.');
        },
        wait: () => {
          begin();
          return new Promise<string>((resolve) => (finish = resolve));
        },
      },
      Thing: { __resolveReference: (thing: object) => thing },
    } as GraphQLResolverMap<unknown>,
  }),
  contextFor: (asking) => ({ viewer: asking }),
  ready: () => (isUp ? Promise.resolve() : Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:5432'))),
  close: async () => void (closed += 1),
};

let server: Awaited<ReturnType<typeof serveSubgraph>>;
let token: string;
beforeAll(async () => {
  server = await serveSubgraph(subgraph, { port: 0, publicKey: keys.publicKey, logger: pino({ level: 'silent' }) });
  token = await viewerSigner(keys.privateKey)(viewer, 'things');
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: { data?: unknown; errors?: { extensions: Record<string, unknown> }[]; status?: string; parts?: unknown };
}

async function ask(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Answer['body'] };
}

function post(query: string, authorization: string | undefined = `Bearer ${token}`, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Answer> {
  return ask('/graphql', { method: 'POST', headers: { ...headers, ...(authorization && { authorization }) }, body: JSON.stringify({ query }) });
}

describe('a subgraph over HTTP', () => {
  test('answers the gateway in the name of the viewer', async () => {
    expect((await post('{ whoAmI }')).body).toEqual({ data: { whoAmI: '203.0.113.9' } });
  });

  const QUERIES = ['{ whoAmI }', '{ _service { sdl } }', 'query { _entities(representations: [{ __typename: "Thing", id: "1" }]) { __typename } }', '{ __schema { types { name } } }', '{ __typename }', 'no GraphQL'];

  test.each(QUERIES)('answers 401 to %s without the right token, and its data with it', async (query) => {
    const wrong = {
      none: '',
      'no token': 'Bearer x',
      'for another subgraph': `Bearer ${await viewerSigner(keys.privateKey)(viewer, 'events')}`,
      'of a foreign key': `Bearer ${await viewerSigner(generateViewerKeys().privateKey)(viewer, 'things')}`,
      'of an hour ago': `Bearer ${await viewerSigner(keys.privateKey, () => Date.now() - 3_600_000)(viewer, 'things')}`,
    };
    for (const [name, authorization] of Object.entries(wrong)) {
      const { status, body } = await post(query, authorization);
      expect([name, status, body]).toEqual([name, 401, { errors: [{ message: 'Only the gateway may ask here.', extensions: { code: 'UNAUTHENTICATED' } }] }]);
    }
    expect((await post(query)).status).toBe(200);
  });

  test('answers 401 on every path and by every method', async () => {
    for (const [path, method] of [['/', 'GET'], ['/graphql', 'GET'], ['/metrics', 'GET'], ['/graphql?query={whoAmI}', 'GET'], ['/x', 'DELETE']] as const) {
      expect([path, (await ask(path, { method })).status]).toEqual([path, 401]);
    }
  });

  test('says to everybody that it lives, and whether its database does, without naming it', async () => {
    expect((await ask('/healthz')).body).toEqual({ status: 'ok' });
    expect((await ask('/readyz')).body).toEqual({ status: 'ready', parts: { things: 'up' } });
    isUp = false;
    const { status, text } = await ask('/readyz');
    isUp = true;
    expect([status, text]).toEqual([503, '{"status":"not ready","parts":{"things":"down"}}']);
  });

  test('masks surprises and passes refusals', async () => {
    const surprise = await post('{ kaboom }');
    expect(surprise.body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(surprise.text).not.toMatch(/hunter2|10\.1\.2\.3/);
    expect((await post('{ refuse }')).body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('refuses what is no JSON operation, and a body of more than 4 MB', async () => {
    const authorization = `Bearer ${token}`;
    expect((await post('{ whoAmI }', authorization, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask('/graphql', { headers: { authorization } })).status).toBe(405);
    for (const body of ['', '{', '[]', '{"query":7}', 'null']) {
      expect([body, (await ask('/graphql', { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body })).status]).toEqual([body, 400]);
    }
    expect((await post(`# ${'x'.repeat(4 * 1024 * 1024)}`)).status).toBe(413);
  });

  test('answers what is under way before it closes', async () => {
    const waiting = post('{ wait }');
    await begun;
    const closing = server.close();
    finish('done');
    expect((await waiting).body).toEqual({ data: { wait: 'done' } });
    await closing;
    expect(closed).toBe(1);
    await expect(ask('/healthz')).rejects.toThrow();
    server = await serveSubgraph(subgraph, { port: 0, publicKey: keys.publicKey, logger: pino({ level: 'silent' }) });
  });
});
