import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { type TestDatabase, testDatabase } from '../ops/testing/database.ts';
import { openDatabase as openEvents } from '../services/events/database.ts';
import { buildEventsSubgraph } from '../services/events/subgraph.ts';
import { openDatabase as openOrganisations } from '../services/organisations/database.ts';
import { buildOrganisationsSubgraph } from '../services/organisations/subgraph.ts';
import type { Subgraph } from '../services/shared/subgraph.ts';
import { generateViewerKeys, viewerSigner } from '../services/shared/viewer-token.ts';
import { subgraphsReady } from './health.ts';
import { httpDataSource } from './http-data-source.ts';
import { inProcessDataSource } from './in-process-data-source.ts';
import { type TestGateway, toyGateway } from './testing/toy-gateway.ts';

/** The real graph: two subgraphs on one database, the third is away (a port of the loopback on which nobody listens). */
describe('the real graph', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  let subgraphs: Subgraph[];
  const logger = pino({ level: 'silent' });
  const away = httpDataSource({ name: 'opportunities', url: 'http://127.0.0.1:9', sign: viewerSigner(generateViewerKeys().privateKey), logger });

  beforeAll(async () => {
    database = await testDatabase();
    const [organisations, events] = await Promise.all([
      openOrganisations({ url: database.urls.organisations, poolSize: 2 }).initialize(),
      openEvents({ url: database.urls.events, poolSize: 2 }).initialize(),
    ]);
    subgraphs = await Promise.all([buildOrganisationsSubgraph({ db: organisations, jobs: { enqueue: () => Promise.resolve() }, secret: 'a secret of tests' }), buildEventsSubgraph({ db: events, jobs: { enqueue: () => Promise.resolve() }, secret: 'a secret of tests', findPlace: () => undefined })]);
    gateway = await toyGateway({
      dataSources: { opportunities: away, ...Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, inProcessDataSource(subgraph, logger)])) },
      gateway: { supergraphSdl: await readFile('schema/supergraph.graphql', 'utf8'), ready: subgraphsReady(subgraphs, logger) },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    await away.close();
    await database.drop();
  });

  test('answers what the living subgraphs know', async () => {
    const { body } = await gateway.ask('{ organisations { totalCount nodes { name } } events { totalCount } }');
    expect(body).toEqual({ data: { organisations: { totalCount: 0, nodes: [] }, events: { totalCount: 0 } } });
  });

  test('says that a subgraph is away without saying where it would be', async () => {
    const { text, body } = await gateway.ask('{ interests { id } }');
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|opportunities/);
  });

  test('names the fields that are out of range', async () => {
    for (const first of [0, 101, -1]) {
      const { body } = await gateway.ask('query($first: Int!) { organisations(first: $first) { totalCount } }', { first });
      expect(body.errors?.[0]?.extensions.fields?.[0]?.path).toBe('first');
    }
    const forged = await gateway.ask('query($after: String) { organisations(after: $after) { totalCount } }', { after: 'Zaubertrank' });
    expect(forged.body.errors?.[0]?.extensions.fields?.[0]?.path).toBe('after');
    expect(forged.text).not.toContain('Zaubertrank');
  });

  test.each([['NUL', 'a\u0000b', 'NUL_CHARACTER'], ['half of a surrogate pair', 'a\uD800b', 'MALFORMED_UNICODE']])('refuses %s in a text', async (_name, text, code) => {
    const { body } = await gateway.ask('query($filter: OrganisationFilter) { organisations(filter: $filter) { totalCount } }', { filter: { text } });
    expect(body.errors?.[0]?.extensions.fields).toEqual([{ path: 'filter.text', code, message: expect.any(String) }]);
  });

  test('masks everything when the database dies, is not ready, and lives on', async () => {
    expect((await gateway.send('/readyz')).status).toBe(200);
    await database.drop();
    const { text, body } = await gateway.ask('{ organisations { totalCount } }');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(text).not.toMatch(/test_|SELECT|select|127\.0\.0\.1|role|node_modules/);
    const ready = await gateway.send('/readyz');
    expect([ready.status, ready.body]).toEqual([503, { status: 'not ready', parts: { organisations: 'down', events: 'down' } }]);
    expect((await gateway.send('/healthz')).status).toBe(200);
  });
});
