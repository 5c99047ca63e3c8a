import { randomUUID } from 'node:crypto';
import type { GraphQLDataSource } from '@apollo/gateway';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { CodedError, ErrorCode } from '../services/shared/errors.ts';
import { loggedError } from '../services/shared/logged-error.ts';
import { nobody, type Viewer } from '../services/shared/viewer.ts';
import type { AccountSettings } from './account/account-env.ts';
import { bodyWithin } from './body-within.ts';
import { openBuiltClient } from './built-client.ts';
import { jsonDoor } from './doors.ts';
import { errorBody } from './edge-error.ts';
import { accountExport } from './export/account-export.ts';
import { certificateFile } from './certificate/certificate-file.ts';
import { calendarFeed } from './feeds/calendar-feed.ts';
import { eventFeed } from './feeds/event-feed.ts';
import { newsFeed } from './feeds/news-feed.ts';
import { personalFeed } from './feeds/personal-feed.ts';
import { searchFeed } from './feeds/search-feed.ts';
import { type OwnOperation, startGraph } from './graph.ts';
import { healthRoutes, type Readiness } from './health.ts';
import { media } from './media.ts';
import type { Metrics } from './metrics.ts';
import { networkColours } from './network-colours.ts';
import { pages } from './pages.ts';
import { reportFile, REPORTS_PER_MINUTE } from './report/report-file.ts';
import { requestLimit } from './request-limit.ts';
import { securityHeaders } from './security-headers.ts';
import { pageSource } from './sitemap/page-source.ts';
import { robotsTxt } from './sitemap/robots-txt.ts';
import { sitemap } from './sitemap/sitemap.ts';
import { uploadRoute } from './upload/upload-route.ts';
import { uploadSource } from './upload/upload-source.ts';
import { openViewCounter } from './views/view-counter.ts';
import { viewRoute } from './views/view-route.ts';
import { unsubscribeRoute } from './unsubscribe.ts';
import { accountForms } from './session/account-forms.ts';
import { cookiesOnlyFromHere, onlyFromHere } from './session/from-here.ts';
import { identify } from './session/identify.ts';
import { sessionCache } from './session/session-cache.ts';
import { sessionRoutes } from './session/session-routes.ts';
import { sessionSource } from './session/session-source.ts';
import { sessionStarter } from './session/start-session.ts';

/** How the gateway behaves towards the outside. */
export interface GatewayEnv {
  /** Address under which people see the site, without a slash at the end. */
  readonly publicUrl: string;
  /** How many proxies of the operator stand in front (each adds one entry to X-Forwarded-For). 0: the socket's address counts. */
  readonly trustProxy?: number;
  /** Map style of the operator's own. */
  readonly mapStyleUrl?: string;
  /** Accounts kept elsewhere with which people may sign in; `secret` is one that every gateway of the installation has and nobody else. */
  readonly account?: { readonly settings: AccountSettings; readonly secret: string };
  /** Requests per minute and client address; 0 for no limit. 600 when left out. */
  readonly requestsPerMinute?: number;
  /** Megabytes (of a million bytes) of the largest document that may be uploaded, 2 to 32. 10 when left out. */
  readonly documentMegabytes?: number;
}

export interface GatewayOptions {
  /** The composed supergraph, as in schema/supergraph.graphql. */
  readonly supergraphSdl: string;
  /** How to reach a subgraph, by its name in lower case (`organisations`). Called once for each. */
  readonly dataSourceFor: (name: string) => GraphQLDataSource;
  readonly env: GatewayEnv;
  readonly logger: Logger;
  /** Where the client was built into (has `client/` and `client-server/`), or is being built while the graph starts; without it there is a graph and no site. */
  readonly clientDir?: string | Promise<string>;
  /** Whether the client may be built anew while this runs; for development. */
  readonly isClientWatched?: boolean;
  readonly ready: () => Promise<Readiness>;
  /** Counts requests and operations; see `startMetrics`. */
  readonly metrics?: Metrics;
}

/** The edge, built and connected, but not listening: `createServer(gateway.app)`, or `listen` of services/shared. */
export interface Gateway {
  readonly app: Express;
  /** Runs an operation as a client without a session would. */
  execute(operation: OwnOperation, viewer?: Viewer): Promise<ExecutionResult>;
  /** Tells the parts of the graph which pages were shown, as the clock does every 10 s. */
  flushViews(): Promise<void>;
  /** Tells them the rest, then ends. */
  close(): Promise<void>;
}

/** See `GatewayEnv.documentMegabytes`. */
const DOCUMENT_MEGABYTES = 10;

const explain: RequestHandler = (request, response, next) => {
  const asksForPage = request.method === 'GET' && request.query['query'] === undefined && request.accepts(['json', 'html']) === 'html';
  if (!asksForPage) return next();
  response.type('text').send('This is a GraphQL endpoint: POST {"query": "...", "variables": {...}} as application/json.\nThe schema is public; ask for it by introspection.\n');
};

/** The files of the client are the same for everybody and many; a path of `app.use` can't leave them out. */
function exceptAssets(handler: RequestHandler): RequestHandler {
  return (request, response, next) => (request.path.startsWith('/assets/') ? next() : handler(request, response, next));
}

function surprise(logger: Logger): ErrorRequestHandler {
  return (err: { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(err);
    if (err.status === 400) return void response.status(400).json(errorBody(new CodedError(ErrorCode.BAD_USER_INPUT, 'The request is malformed.', { fields: [] })));
    const id = randomUUID();
    logger.error({ id, err: loggedError(err) }, 'unexpected error');
    response.status(500).json(errorBody(new CodedError(ErrorCode.INTERNAL_SERVER_ERROR, 'Something went wrong on our side.', { id })));
  };
}

/** Builds the edge: headers, limits, health, the federated graph at /graphql, and the site. Rejects when the supergraph or the built client can't be read. */
export async function buildGateway({ supergraphSdl, dataSourceFor, env, logger, clientDir, isClientWatched = false, ready, metrics }: GatewayOptions): Promise<Gateway> {
  const sources = new Map<string, GraphQLDataSource>();
  const sourceFor = (name: string): GraphQLDataSource => {
    const source = sources.get(name) ?? dataSourceFor(name);
    sources.set(name, source);
    return source;
  };
  const graph = await startGraph({ supergraphSdl, dataSourceFor: sourceFor, logger, ...(metrics && { plugins: [metrics.plugin] }) });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.trustProxy ?? 0);
  app.set('query parser', 'simple');
  if (metrics) app.use(metrics.observe);
  app.use(securityHeaders(env));
  app.use(compression());
  app.use(healthRoutes(ready));
  const limit = requestLimit(env.requestsPerMinute ?? 600);
  const source = sessionSource(() => sourceFor('organisations'));
  const sessions = sessionCache(source);
  const { handler: identified, contextOf } = identify(sessions, logger);
  const execute = (request: Request, operation: OwnOperation): Promise<ExecutionResult> => graph.execute(operation, contextOf(request));
  const documentMegabytes = env.documentMegabytes ?? DOCUMENT_MEGABYTES;
  app.use('/uploads', limit, onlyFromHere(env.publicUrl), identified, uploadRoute({ source: uploadSource(() => sourceFor('organisations')), viewerOf: (request) => contextOf(request).viewer, mostBytes: documentMegabytes * 1_000_000, logger }));
  app.use(bodyWithin());
  app.use('/graphql', limit, explain, cookiesOnlyFromHere(env.publicUrl), ...jsonDoor, identified, expressMiddleware(graph.server, { context: async ({ req }) => contextOf(req) }));
  app.use(unsubscribeRoute(execute, limit));
  const asNobody = (operation: OwnOperation): Promise<ExecutionResult> => graph.execute(operation, { viewer: nobody() });
  const feeds = { execute: asNobody, publicUrl: env.publicUrl };
  app.use(['/feeds', '/en/feeds', '/events/:slug.ics', '/certificates/:code.pdf', '/en/certificates/:code.pdf'], limit);
  app.use(searchFeed(feeds), newsFeed(feeds), calendarFeed(feeds), eventFeed(feeds), personalFeed(feeds), certificateFile(feeds));
  app.use(['/sitemap.xml', '/sitemaps'], limit);
  app.use(robotsTxt(env.publicUrl), sitemap({ source: pageSource(sourceFor), publicUrl: env.publicUrl }));
  const startSession = sessionStarter(source, sessions);
  // Most towns have no accounts elsewhere, and need none of this loaded.
  const elsewhere = env.account && (await import('./account/account-routes.ts'));
  if (env.account && elsewhere) app.use(elsewhere.ACCOUNT_PATH, limit, elsewhere.accountRoutes({ ...env.account, publicUrl: env.publicUrl, source, startSession, logger }));
  app.use('/session', limit, sessionRoutes({ source, sessions, startSession, publicUrl: env.publicUrl, execute }));
  app.post('/account/*rest', limit);
  app.use(accountForms({ publicUrl: env.publicUrl, identified, execute }));
  const views = openViewCounter({ sourceFor, logger });
  app.use(viewRoute(views, env.publicUrl, limit));
  app.use('/media', limit, identified);
  app.use(media(execute));
  if (clientDir) {
    const dir = await clientDir;
    const builtClient = await openBuiltClient(dir, isClientWatched);
    const isSignedIn = (request: Request): boolean => contextOf(request).viewer.id !== null;
    app.use(exceptAssets(limit), exceptAssets(identified));
    app.use(accountExport({ execute, publicUrl: env.publicUrl }));
    app.use(reportFile({ builtClient, execute, asNobody, isSignedIn, logger, publicUrl: env.publicUrl, limit: requestLimit(env.requestsPerMinute === 0 ? 0 : REPORTS_PER_MINUTE) }));
    app.use(networkColours(asNobody));
    app.use(pages({ clientDir: dir, builtClient, publicUrl: env.publicUrl, documentMegabytes, ...(env.account && { accountName: env.account.settings.name }), ...(env.mapStyleUrl && { mapStyleUrl: env.mapStyleUrl }), logger, execute, views, isSignedIn }));
  }
  app.use((_request, response) => void response.status(404).json(errorBody(new CodedError(ErrorCode.NOT_FOUND, 'There is nothing here.'))));
  app.use(surprise(logger));
  return {
    app,
    execute: (operation, viewer = nobody()) => graph.execute(operation, { viewer }),
    flushViews: () => views.flush(),
    async close() {
      await views.close();
      await graph.close();
    },
  };
}
