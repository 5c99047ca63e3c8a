import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLDataSource } from '@apollo/gateway';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { dayOf } from '../../services/shared/site-days.ts';
import { type TestGateway, toyGateway } from '../testing/toy-gateway.ts';

const ENTRY = `export async function render(request) {
  const { pathname } = new URL(request.url);
  return { status: pathname.endsWith('/missing') ? 404 : 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: pathname };
}`;
const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };

interface Told {
  readonly part: string;
  readonly isGateway: boolean | undefined;
  readonly views: readonly { readonly kind: string; readonly slug: string; readonly count: number; readonly day: string }[];
}

let clientDir: string;
let gateway: TestGateway;
beforeAll(async () => {
  clientDir = await mkdtemp(join(tmpdir(), 'client-'));
  for (const folder of ['client/assets', 'client-server']) await mkdir(join(clientDir, folder), { recursive: true });
  await writeFile(join(clientDir, 'client/manifest.json'), '{"entry":{"file":"assets/app-abc.js"}}');
  await writeFile(join(clientDir, 'client-server/package.json'), '{"type":"module"}');
  await writeFile(join(clientDir, 'client-server/entry-server.js'), ENTRY);
});
afterAll(() => rm(clientDir, { recursive: true }));
afterEach(() => gateway.close());

/** Stand for the parts of the graph, which this gateway of toys does not have. */
function parts(told: Told[], isAway = (): boolean => false): Record<string, GraphQLDataSource> {
  const source = (part: string): GraphQLDataSource => ({
    process: async (options) => {
      if (isAway()) throw new Error('away');
      const { context, request } = options as unknown as { context: { viewer: { isGateway?: boolean } }; request: { variables: { input: Pick<Told, 'views'> } } };
      told.push({ part, isGateway: context.viewer.isGateway, views: request.variables.input.views });
      return { data: {} };
    },
  });
  return Object.fromEntries(['organisations', 'opportunities', 'events'].map((part) => [part, source(part)]));
}

async function open(isAway?: () => boolean): Promise<Told[]> {
  const told: Told[] = [];
  gateway = await toyGateway({ gateway: { clientDir }, dataSources: parts(told, isAway) });
  return told;
}
const view = (path: string, headers: Record<string, string> = BROWSER, method = 'GET') => gateway.send(path, { method, headers });
const countsOf = (told: readonly Told[]) => told.flatMap(({ part, views }) => views.map(({ count, kind, slug }) => `${part} ${kind} ${slug} ${count}`)).toSorted();

test('pages that were shown are counted, and each part is told of its own when the gateway is closed', async () => {
  const told = await open();
  for (const path of ['/networks/bitburg', '/en/networks/bitburg', '/events/fest', '/opportunities/vorlesen', '/?network=bitburg', '/sign-in']) expect((await view(path)).status).toBe(200);
  await gateway.gateway.close();
  expect(countsOf(told)).toEqual(['events event fest 1', 'opportunities opportunity vorlesen 1', 'organisations home bitburg 2', 'organisations search bitburg 1']);
  expect(new Set(told.flatMap(({ isGateway, views }) => views.map(({ day }) => `${isGateway} ${day}`)))).toEqual(new Set([`true ${dayOf(new Date())}`]));
});

test('neither robots nor what is fetched beforehand nor what is not there counts', async () => {
  const told = await open();
  await view('/networks/bitburg', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' });
  await view('/networks/bitburg', {});
  await view('/networks/bitburg', { ...BROWSER, 'sec-purpose': 'prefetch' });
  await view('/networks/bitburg', BROWSER, 'HEAD');
  await view('/networks/missing');
  await gateway.gateway.close();
  expect(told).toEqual([]);
});

test('a page that the browser made by itself is told by it, and only by pages of this site', async () => {
  const told = await open();
  const tell = (path: string, headers = {}) => view(`/views?path=${encodeURIComponent(path)}`, { ...BROWSER, 'sec-fetch-site': 'same-origin', ...headers }, 'POST');
  expect((await tell('/organisations/chor?x=1')).status).toBe(204);
  expect((await tell('/organisations/chor', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  for (const path of ['//evil.example/networks/x', 'networks/bitburg', '/networks/%00', '/http://[', '']) expect((await tell(path)).status).toBe(204);
  expect((await view('/views', { ...BROWSER, 'sec-fetch-site': 'same-origin' }, 'POST')).status).toBe(204);
  await gateway.gateway.close();
  expect(countsOf(told)).toEqual(['organisations organisation chor 1']);
});

test('what a part could not be told is told later, and nothing of it is in the log but that', async () => {
  let isAway = true;
  const told = await open(() => isAway);
  await view('/events/fest');
  await gateway.gateway.flushViews();
  expect(told).toEqual([]);
  isAway = false;
  await view('/events/fest');
  await gateway.gateway.close();
  expect(countsOf(told)).toEqual(['events event fest 2']);
});
