import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildEventsSubgraph } from '../../services/events/subgraph.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';
import { buildOpportunitiesSubgraph } from '../../services/opportunities/subgraph.ts';
import { buildOrganisationsSubgraph } from '../../services/organisations/subgraph.ts';
import { anOrganisation, save } from '../../services/organisations/testing/rows.ts';
import { serveSubgraph } from '../../services/shared/serve-subgraph.ts';
import { aViewer } from '../../services/shared/testing/a-viewer.ts';
import { nobody } from '../../services/shared/viewer.ts';
import { generateViewerKeys, viewerSigner } from '../../services/shared/viewer-token.ts';
import { testStores, type TestStores } from '../testing/stores.ts';

const SECRET = 'a secret of the claims';
const logger = pino({ level: 'silent' });
const ours = generateViewerKeys();
const operator = aViewer({ isOperator: true });
const hidden = anOrganisation({ status: 'PENDING' });
const HIDDEN = `{ viewer { id } organisation(id: "${hidden.id}") { id } }`;

let base: TestStores;
const parts: { name: string; port: number; close(): Promise<void> }[] = [];
beforeAll(async () => {
  base = await testStores();
  const { stores, jobs, database } = base;
  await save(stores.organisations, { organisations: [hidden] });
  const subgraphs = [
    await buildOrganisationsSubgraph({ db: stores.organisations, jobs, secret: SECRET }),
    await buildOpportunitiesSubgraph({ db: stores.opportunities, databaseUrl: database.urls.opportunities, jobs, secret: SECRET, logger }),
    await buildEventsSubgraph({ db: stores.events, jobs, secret: SECRET, findPlace: loadGazetteer().find }),
  ];
  for (const subgraph of subgraphs) parts.push({ ...(await serveSubgraph(subgraph, { port: 0, publicKey: ours.publicKey, logger })), name: subgraph.name });
});
afterAll(async () => {
  for (const part of parts) await part.close();
  await base.close();
});

async function ask(name: string, query: string, headers: Record<string, string>, more: object = {}): Promise<{ status: number; body: unknown }> {
  const port = parts.find((part) => part.name === name)?.port;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, ...more }) });
  return { status: response.status, body: await response.json() };
}

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What somebody tries who has found the port of a part and knows how its tokens look. */
const TRIES: readonly [string, (part: string) => Promise<Record<string, string>>][] = [
  ['no token', async () => ({})],
  ['claims in headers', async () => ({ viewer: JSON.stringify(operator), 'x-viewer': base64(operator) })],
  ['a token that another key has signed', async (part) => bearer(await viewerSigner(generateViewerKeys().privateKey)(operator, part))],
  ['a token that nobody has signed', async (part) => bearer(`${base64({ alg: 'none' })}.${base64({ viewer: operator, iss: 'gateway', aud: part, exp: 4e9 })}.`)],
  ['a token for another part', async (part) => bearer(await viewerSigner(ours.privateKey)(operator, part === 'events' ? 'organisations' : 'events'))],
  ['a token that was good for an hour ago', async (part) => bearer(await viewerSigner(ours.privateKey, () => Date.now() - 3_600_000)(operator, part))],
  ['the token of nobody, with the claims of somebody in it', async (part) => {
    const [header, , signature] = (await viewerSigner(ours.privateKey)(nobody(), part)).split('.');
    return bearer([header, base64({ viewer: operator, iss: 'gateway', aud: part, exp: 4e9 }), signature].join('.'));
  }],
];

describe.each(['organisations', 'opportunities', 'events'])('at the port of the part %s', (part) => {
  test.each(TRIES)('%s opens nothing, not even the schema', async (_name, headers) => {
    for (const query of ['{ __typename }', '{ _service { sdl } }', `query { _entities(representations: [{ __typename: "Viewer", id: "${operator.id}" }]) { __typename } }`]) {
      expect(await ask(part, query, await headers(part))).toEqual({ status: 401, body: { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] } });
    }
  });
});

test('with the token of nobody, claims in headers and beside the query are not looked at', async () => {
  const token = bearer(await viewerSigner(ours.privateKey)(nobody(), 'organisations'));
  const claims = { viewer: operator, context: { viewer: operator }, extensions: { viewer: operator }, variables: { viewer: operator } };
  const headers = { ...token, viewer: JSON.stringify(operator), 'x-viewer': base64(operator) };
  expect(await ask('organisations', HIDDEN, headers, claims)).toEqual({ status: 200, body: { data: { viewer: null, organisation: null } } });
  const real = bearer(await viewerSigner(ours.privateKey)(operator, 'organisations'));
  expect(await ask('organisations', HIDDEN, real)).toEqual({ status: 200, body: { data: { viewer: { id: operator.id }, organisation: { id: hidden.id } } } });
});
