import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { testDatabase } from '../../ops/testing/database.ts';
import { openDatabase } from '../../services/organisations/database.ts';
import { hashOfLinkToken, linkTokenOf } from '../../services/organisations/sign-in/link.token.ts';
import { linkKeyOf } from '../../services/organisations/sign-in/sign-in.desk.ts';
import { buildOrganisationsSubgraph } from '../../services/organisations/subgraph.ts';
import { serveSubgraph } from '../../services/shared/serve-subgraph.ts';
import { generateViewerKeys, type SignViewer, viewerSigner } from '../../services/shared/viewer-token.ts';
import type { GatewayEnv } from '../app.ts';
import { httpDataSource } from '../http-data-source.ts';
import { inProcessDataSource } from '../in-process-data-source.ts';
import { type TestGateway, toyGateway } from '../testing/toy-gateway.ts';

const SECRET = 'secret of the tests';
const VIEWER = '{ viewer { id name email sessions { id isCurrent device } memberships { role } } }';

/** An answer and the cookie that it set, empty when it cleared it. */
type Reply = Awaited<ReturnType<TestGateway['send']>> & { readonly cookie: string | undefined };

/** For tests: a gateway over the real organisations subgraph, in one process or over HTTP. */
export interface SessionWorld {
  readonly db: DataSource;
  readonly gateway: TestGateway;
  /** Where the subgraph listens, and how tokens for it are made; not there in one process. */
  readonly subgraph?: { readonly url: string; readonly sign: SignViewer };
  /** The number of times that jobs with links were made. */
  readonly links: { count: number };
  /** Sends a request with a cookie, JSON unless the headers say otherwise. */
  send(method: string, path: string, options?: { cookie?: string | undefined; body?: object | string; headers?: Record<string, string> }): Promise<Reply>;
  ask(query: string, cookie?: string, variables?: object, headers?: Record<string, string>): Promise<Reply>;
  viewer(cookie?: string): Promise<unknown>;
  /** A fresh link's token for an address. */
  linkToken(email?: string, returnTo?: string): Promise<string>;
  /** Signs in; gives the cookie. */
  signIn(email?: string): Promise<string>;
  close(): Promise<void>;
}

/** @param env of the gateway, e.g. how many proxies it trusts, and accounts of elsewhere */
export async function sessionWorld(topology: 'in process' | 'over HTTP', env: Pick<GatewayEnv, 'trustProxy' | 'account'> = {}): Promise<SessionWorld> {
  const logger = pino({ level: 'silent' });
  const database = await testDatabase();
  const db = await openDatabase({ url: database.urls.organisations }).initialize();
  const links = { count: 0 };
  const jobs = { enqueue: async () => void (links.count += 1) };
  const subgraph = await buildOrganisationsSubgraph({ db, jobs, secret: SECRET });
  const keys = generateViewerKeys();
  const sign = viewerSigner(keys.privateKey);
  const served = topology === 'over HTTP' ? await serveSubgraph(subgraph, { port: 0, publicKey: keys.publicKey, logger }) : undefined;
  const http = served && httpDataSource({ name: 'organisations', url: `http://127.0.0.1:${served.port}`, sign, logger });
  const unused = { process: () => Promise.reject(new Error('not asked in these tests')) };
  const gateway = await toyGateway({
    env,
    dataSources: { organisations: http ?? inProcessDataSource(subgraph, logger), opportunities: unused, events: unused },
    gateway: { supergraphSdl: await readFile('schema/supergraph.graphql', 'utf8') },
  });
  let people = 0;

  const world: SessionWorld = {
    db,
    gateway,
    links,
    ...(served && { subgraph: { url: `http://127.0.0.1:${served.port}/graphql`, sign } }),
    async send(method, path, { cookie, body, headers = {} } = {}) {
      const answer = await gateway.send(path, {
        method,
        headers: { 'content-type': 'application/json', ...(cookie ? { cookie: `theme=dark; __Host-session=${cookie}` } : {}), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const set = answer.headers.getSetCookie().find((text) => text.startsWith('__Host-session='));
      return { ...answer, cookie: set && /=([^;]*)/.exec(set)?.[1] };
    },
    ask: (query, cookie, variables, headers) => world.send('POST', '/graphql', { cookie, body: { query, variables }, ...(headers && { headers }) }),
    async viewer(cookie) {
      const { body } = await world.ask(VIEWER, cookie);
      return body.data?.['viewer'];
    },
    async linkToken(email = `person-${(people += 1)}@people.example`, returnTo = '/events') {
      const [{ id }] = await db.query('SELECT uuidv7() AS id');
      const token = linkTokenOf(id, linkKeyOf(SECRET));
      await db.query(
        `INSERT INTO sign_in_links (id, token_hash, email, locale, return_to, created_at, expires_at) VALUES ($1, $2, $3, 'DE', $4, now(), now() + interval '15 minutes')`,
        [id, hashOfLinkToken(token), email, returnTo],
      );
      return token;
    },
    async signIn(email) {
      const { cookie } = await world.send('POST', '/session', { body: { token: await world.linkToken(email) } });
      if (!cookie) throw new Error('The gateway set no cookie.');
      return cookie;
    },
    async close() {
      await gateway.close();
      await http?.close();
      await served?.close();
      if (!served) await subgraph.close();
      await database.drop();
    },
  };
  return world;
}
