import { type Request as AskedFor, type RequestHandler, type Response, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { workApart } from '../../services/shared/apart.ts';
import { badUserInput, CodedError, ErrorCode, forbidden, notFound, unauthenticated } from '../../services/shared/errors.ts';
import type { BuiltClient } from '../built-client.ts';
import { errorBody } from '../edge-error.ts';
import { PartAway } from '../feeds/answer.ts';
import type { OwnOperation } from '../graph.ts';
import { inTurn } from './in-turn.ts';
import type { Report } from './report.ts';

/** Of one client address. */
export const REPORTS_PER_MINUTE = 12;
/** Many times what one takes, since the machine may be busy. */
const PATIENCE_MS = 60_000;
/** What a line of them may be. */
const MOST_WAITING = 8;
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './report-thread.ts' : './report-thread.js', import.meta.url);

interface Options {
  readonly builtClient: () => Promise<BuiltClient>;
  readonly execute: (request: AskedFor, operation: OwnOperation) => Promise<ExecutionResult>;
  readonly asNobody: (operation: OwnOperation) => Promise<ExecutionResult>;
  readonly isSignedIn: (request: AskedFor) => boolean;
  readonly logger: Pick<Logger, 'error'>;
  readonly publicUrl: string;
  /** Refuses a client that asks too often. */
  readonly limit: RequestHandler;
}

/** Why there is no report, as the rest of the service says it. */
function refusalOf(status: number, refusals: readonly { readonly path: string; readonly code: string }[]): CodedError {
  if (status === 400) return badUserInput(refusals.map(({ code, path }) => ({ path, code, message: 'is no month of a period that can be had.' })));
  if (status === 401) return unauthenticated();
  if (status === 403) return forbidden('network: is coordinated by others.');
  return status === 404 ? notFound('report') : new PartAway();
}

const STATUS: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 };

function refuse(response: Response, error: unknown): void {
  if (!(error instanceof CodedError)) throw error;
  const { code, retryAfterSeconds } = error.extensions;
  response.status(STATUS[String(code)] ?? 503).set('Cache-Control', 'private, no-store');
  if (code === ErrorCode.RATE_LIMITED || code === ErrorCode.INTERNAL_SERVER_ERROR) response.set('Retry-After', String(Number(retryAfterSeconds ?? 60)));
  response.json(errorBody(error));
}

/**
 * `GET /desk/network/SLUG/statistics.pdf?from=MONTH&to=MONTH` for the coordinators of a network, and `GET /networks/SLUG/statistics.pdf` with the figures that it
 * shows to everybody, both also below `/en`: the page of that address as a report to print. It is made of what the page itself reads, so that nothing is on
 * paper that is not on the page. 400 with the names of the parameters, 401, 403, 404, 429 for a client that asks too often and while too many wait, 503 while
 * a part is away, since a report with gaps would look whole.
 */
export function reportFile({ asNobody, builtClient, execute, isSignedIn, limit, logger, publicUrl }: Options): Router {
  const onTurn = inTurn(MOST_WAITING);
  const pageOf = ({ originalUrl }: AskedFor): URL => {
    const page = new URL(originalUrl.replace(/^\/{2,}/, '/'), publicUrl);
    page.pathname = page.pathname.replace(/\.pdf$/, '');
    return page;
  };
  const send = (isPublic: boolean): RequestHandler => async (request, response) => {
    response.set({ 'Cache-Control': isPublic ? 'private, no-cache' : 'private, no-store', 'X-Robots-Tag': 'noindex' });
    try {
      const { manifest, report } = await builtClient();
      const run = isPublic ? asNobody : (operation: OwnOperation) => execute(request, operation);
      const made = await report(new Request(pageOf(request)), { execute: run, manifest, isSignedIn: !isPublic && isSignedIn(request), publicUrl, log: logger });
      if (!('report' in made)) throw refusalOf(made.status, made.refusals);
      const file = await onTurn(() => workApart<Uint8Array>(THREAD, made.report satisfies Report, { timeoutMs: PATIENCE_MS }));
      response.set({ 'Content-Disposition': `attachment; filename="${made.report.fileName}"`, 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" });
      response.type('application/pdf').send(Buffer.from(file));
    } catch (error) {
      refuse(response, error);
    }
  };
  return Router()
    .get(['/desk/network/:slug/statistics.pdf', '/en/desk/network/:slug/statistics.pdf'], limit, send(false))
    .get(['/networks/:slug/statistics.pdf', '/en/networks/:slug/statistics.pdf'], limit, send(true));
}
