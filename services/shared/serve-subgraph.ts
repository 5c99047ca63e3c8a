import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { badField, type CodedError, unauthenticated } from './errors.ts';
import { listen, stopListening } from './listen.ts';
import { loggedError } from './logged-error.ts';
import { type Operation, operationRunner, type RunOperation } from './run-operation.ts';
import type { Subgraph } from './subgraph.ts';
import { type VerifyViewer, viewerVerifier } from './viewer-token.ts';

/** The gateway lets 2 MB through; the entities that it adds come on top. */
const MOST_BODY_BYTES = 4 * 1024 * 1024;

/** How long the database may take to say that it is there. */
const READY_PATIENCE_MS = 2000;

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, { message, extensions }: CodedError): void {
  answer(response, status, { errors: [{ message, extensions }] });
}

/** The body as text, or undefined when it is too long. Rejects when the client hangs up. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function operationIn(body: string): Operation | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isObject(parsed) || typeof parsed['query'] !== 'string') return undefined;
  const { query, variables, operationName } = parsed;
  return { query, ...(isObject(variables) && { variables }), ...(typeof operationName === 'string' && { operationName }) };
}

async function isReady(subgraph: Subgraph, logger: Logger): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), READY_PATIENCE_MS);
  });
  try {
    await Promise.race([subgraph.ready(), late]);
    return true;
  } catch (error) {
    logger.warn({ part: subgraph.name, err: loggedError(error) }, 'a part is not ready');
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function handleGraphql(request: IncomingMessage, response: ServerResponse, subgraph: Subgraph, verify: VerifyViewer, run: RunOperation): Promise<void> {
  const viewer = await verify(request.headers.authorization);
  if (!viewer) return refuse(response.setHeader('WWW-Authenticate', 'Bearer'), 401, unauthenticated('Only the gateway may ask here.'));
  if (request.method !== 'POST') return refuse(response.setHeader('Allow', 'POST'), 405, badField('method', 'UNSUPPORTED', 'must be POST.'));
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(response, 415, badField('Content-Type', 'UNSUPPORTED', 'must be application/json.'));
  const body = await bodyOf(request);
  if (body === undefined) return refuse(response.setHeader('Connection', 'close'), 413, badField('body', 'TOO_LARGE', `must not have more than ${MOST_BODY_BYTES} bytes.`));
  const operation = operationIn(body);
  if (!operation) return refuse(response, 400, badField('body', 'SYNTAX', 'must be JSON with a query.'));
  answer(response, 200, await run(operation, subgraph.contextFor(viewer)));
}

/**
 * A subgraph's HTTP side, without listening: POST /graphql for whoever holds the gateway's token of the last minute, 401 for
 * everybody else and whatever they ask; /healthz and /readyz are open. `publicKey` as in `ViewerKeys`.
 */
export function subgraphHandler(subgraph: Subgraph, { publicKey, logger }: { readonly publicKey: string; readonly logger: Logger }): RequestListener {
  const verify = viewerVerifier(publicKey, subgraph.name);
  const run = operationRunner(subgraph, logger);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0];
    if (path === '/healthz') return answer(response, 200, { status: 'ok' });
    if (path === '/readyz') {
      const ready = await isReady(subgraph, logger);
      return answer(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', parts: { [subgraph.name]: ready ? 'up' : 'down' } });
    }
    // Every other path is answered like the graph: without the token there is nothing to be learned here.
    await handleGraphql(request, response, subgraph, verify, run);
  }

  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      logger.warn({ err: loggedError(error) }, 'a request broke off');
      response.destroy();
    });
  };
}

export interface ServeOptions {
  readonly port: number;
  /** Address to bind; the loopback unless the parts run on several machines. */
  readonly host?: string;
  /** As in `ViewerKeys`. */
  readonly publicKey: string;
  readonly logger: Logger;
}

/** Listens for a subgraph. `close` answers what is under way, then closes the subgraph. Rejects when the port is taken. */
export async function serveSubgraph(subgraph: Subgraph, { port, host = '127.0.0.1', publicKey, logger }: ServeOptions): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = await listen(subgraphHandler(subgraph, { publicKey, logger }), { port, host });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      await stopListening(server);
      await subgraph.close();
    },
  };
}
