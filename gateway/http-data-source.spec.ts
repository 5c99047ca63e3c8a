import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { serveSubgraph } from '../services/shared/serve-subgraph.ts';
import { generateViewerKeys, viewerSigner } from '../services/shared/viewer-token.ts';
import { type HttpDataSource, httpDataSource } from './http-data-source.ts';
import { toySubgraphs } from './testing/toy-graph.ts';
import { type TestGateway, toyGateway } from './testing/toy-gateway.ts';

const keys = generateViewerKeys();
const logged: string[] = [];
const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
const sign = viewerSigner(keys.privateKey);

type Served = Awaited<ReturnType<typeof serveSubgraph>>;
let servers: { books: Served; readers: Served };
let sources: { books: HttpDataSource; readers: HttpDataSource };
let gateway: TestGateway;

const sourceOf = (name: string, port: number, signer = sign): HttpDataSource => httpDataSource({ name, url: `http://127.0.0.1:${port}`, sign: signer, logger });

beforeEach(async () => {
  logged.length = 0;
  const { books, readers } = toySubgraphs();
  const options = { port: 0, publicKey: keys.publicKey, logger };
  servers = { books: await serveSubgraph(books, options), readers: await serveSubgraph(readers, options) };
  sources = { books: sourceOf('books', servers.books.port), readers: sourceOf('readers', servers.readers.port) };
  gateway = await toyGateway({ dataSources: { books: sources.books, readers: sources.readers } });
});
afterEach(async () => {
  await gateway.close();
  await Promise.all([sources.books.close(), sources.readers.close()]);
  await Promise.all([servers.books.close(), servers.readers.close()]);
});

const BOTH = '{ books(first: 2) { title readers { name } } }';

describe('subgraphs over HTTP', () => {
  test('answer as in one process, errors and viewers too', async () => {
    expect((await gateway.ask(BOTH)).body.data).toEqual({ books: [{ title: 'Book 1', readers: [{ name: 'Reader of 1' }] }, { title: 'Book 2', readers: [{ name: 'Reader of 2' }] }] });
    expect((await gateway.ask('{ whoAmI }')).body.data).toEqual({ whoAmI: 'nobody at 127.0.0.1' });
    expect((await gateway.ask('{ books(first: 101) { id } }')).body.errors?.[0]?.extensions.fields?.[0]?.path).toBe('first');
    expect((await gateway.ask('{ books(filter: { since: "x" }) { id } }')).body.errors?.[0]?.extensions.fields?.[0]?.path).toBe('filter.since');
    expect((await gateway.ask('{ refuse }')).body.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const surprise = await gateway.ask('{ kaboom }');
    expect(surprise.body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(surprise.text).not.toContain('hunter2');
  });

  test('one that dies costs its fields, with a coded error, and comes back', async () => {
    await gateway.ask(BOTH);
    const { port } = servers.readers;
    await servers.readers.close();
    const { status, text, body } = await gateway.ask(BOTH);
    expect(status).toBe(200);
    expect(body.data).toEqual({ books: [{ title: 'Book 1', readers: null }, { title: 'Book 2', readers: null }] });
    const [error] = body.errors ?? [];
    expect(error).toEqual({
      message: 'This part of the service does not answer at the moment.',
      path: ['books', 0, 'readers'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
    });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|"readers":\{|node_modules/);
    expect(logged.some((line) => line.includes(error?.extensions.id ?? '?') && line.includes('"subgraph":"readers"'))).toBe(true);

    servers.readers = await serveSubgraph(toySubgraphs().readers, { port, publicKey: keys.publicKey, logger });
    expect((await gateway.ask(BOTH)).body.errors).toBeUndefined();
  });

  test('one that dies leaves the root fields of the others', async () => {
    await servers.readers.close();
    const { body } = await gateway.ask('{ books(first: 1) { id } all: readers { name } slow }');
    expect(body.data).toEqual({ books: [{ id: '1' }], all: null, slow: null });
    expect(body.errors?.map(({ path }) => path)).toEqual([['all'], ['slow']]);
  });

  test('one that does not answer is given up after two seconds', async () => {
    const { body } = await gateway.ask('{ slow books(first: 1) { id } }');
    expect(body.data).toEqual({ slow: null, books: [{ id: '1' }] });
    expect(body.errors?.[0]).toMatchObject({ path: ['slow'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });

  test('one that does not know the key answers nothing', async () => {
    const stranger = sourceOf('readers', servers.readers.port, viewerSigner(generateViewerKeys().privateKey));
    const other = await toyGateway({ dataSources: { books: sources.books, readers: stranger } });
    const { text, body } = await other.ask(BOTH);
    await other.close();
    await stranger.close();
    expect(body.data).toMatchObject({ books: [{ title: 'Book 1', readers: null }, { readers: null }] });
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('Only the gateway');
  });

  test('one that answers nonsense is as good as dead', async () => {
    const nonsense: Server = createServer((_request, response) => response.end('<html>not GraphQL at 10.1.2.3</html>'));
    await new Promise<void>((resolve) => nonsense.listen(0, '127.0.0.1', resolve));
    const source = sourceOf('readers', (nonsense.address() as AddressInfo).port);
    const other = await toyGateway({ dataSources: { books: sources.books, readers: source } });
    const { text, body } = await other.ask(BOTH);
    await other.close();
    await source.close();
    nonsense.close();
    expect(body.data).toMatchObject({ books: [{ readers: null }, { readers: null }] });
    expect(text).not.toContain('10.1.2.3');
  });

  test('say whether they are ready', async () => {
    await expect(sources.books.ready()).resolves.toBeUndefined();
    await servers.books.close();
    await expect(sources.books.ready()).rejects.toThrow();
  });
});
