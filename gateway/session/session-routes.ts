import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { badField, ErrorCode } from '../../services/shared/errors.ts';
import { errorBody } from '../edge-error.ts';
import type { OwnOperation } from '../graph.ts';
import { onlyFromHere } from './from-here.ts';
import type { SessionCache } from './session-cache.ts';
import { clearSessionCookie, sessionToken } from './session-cookie.ts';
import type { SessionSource } from './session-source.ts';
import type { StartSession } from './start-session.ts';

interface SessionRoutesOptions {
  readonly source: SessionSource;
  readonly sessions: SessionCache;
  readonly startSession: StartSession;
  readonly publicUrl: string;
  /** Runs an operation in the name of whoever sent the request. */
  readonly execute: (request: Request, operation: OwnOperation) => Promise<ExecutionResult>;
}

const REQUEST_SIGN_IN = 'mutation RequestSignIn($input: RequestSignInInput!) { requestSignIn(input: $input) { status } }';

const STATUS: Readonly<Record<string, number>> = { [ErrorCode.BAD_USER_INPUT]: 400, [ErrorCode.CONFLICT]: 409, [ErrorCode.RATE_LIMITED]: 429 };

/** What a page says about a refusal, by its field's code or its own. */
const PROBLEMS: Readonly<Record<string, string>> = { TOKEN_USED: 'used', TOKEN_EXPIRED: 'expired', TOKEN_UNKNOWN: 'unknown', IS_EMAIL: 'email', MAX_LENGTH: 'email', [ErrorCode.RATE_LIMITED]: 'limit' };

function problemOf({ extensions = {} }: GraphQLFormattedError): string {
  const [field] = (extensions['fields'] as { code: string }[] | undefined) ?? [];
  return PROBLEMS[field?.code ?? ''] ?? PROBLEMS[String(extensions['code'])] ?? 'unanswered';
}

const isForm = (request: Request): boolean => Boolean(request.is('application/x-www-form-urlencoded'));

/** One of the fields of a form or of a JSON body; empty when it is no text. */
function text(request: Request, field: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : '';
}

/** Leads a form's browser to a page in the form's language, with what the page has to say. */
function showPage(request: Request, response: Response, path: string, say: Record<string, string>): void {
  const filled = Object.entries(say).filter(([, value]) => value !== '');
  response.redirect(303, `${text(request, 'locale') === 'EN' ? '/en' : ''}${path}?${new URLSearchParams(filled).toString()}`);
}

function refuse(request: Request, response: Response, [error = { message: 'No answer.' }]: readonly GraphQLFormattedError[]): void {
  if (isForm(request)) return showPage(request, response, '/sign-in/confirm', { problem: problemOf(error) });
  const { message, extensions } = error;
  response.status(STATUS[String(extensions?.['code'])] ?? 503).json({ errors: [{ message, extensions }] });
}

const badBody: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (!error.status || error.status >= 500) return next(error);
  response.status(error.status).json(errorBody(badField('body', 'UNSUPPORTED', 'must be a small form or JSON.')));
};

/**
 * What has to do with the cookie, which scripts can neither read nor write, for plain forms and for apps (JSON): `POST /session` exchanges the token of a
 * link, `DELETE /session` or `POST /session/end` signs out, `POST /session/link` asks for a link without JavaScript. Opening an address changes nothing.
 */
export function sessionRoutes({ source, sessions, startSession, publicUrl, execute }: SessionRoutesOptions): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(onlyFromHere(publicUrl), express.json({ limit: '4kb' }), express.urlencoded({ limit: '4kb', extended: false }), badBody);

  router.post('/', async (request, response) => {
    const outcome = await source.signIn(text(request, 'token'), request.headers['user-agent'] ?? '', request.ip ?? '');
    if ('errors' in outcome) return refuse(request, response, outcome.errors);
    await startSession(request, response, outcome.sessionToken);
    if (isForm(request)) response.redirect(303, outcome.returnTo);
    else response.json({ returnTo: outcome.returnTo });
  });

  const signOut = async (request: Request, response: Response): Promise<void> => {
    const token = sessionToken(request);
    if (token !== undefined) {
      sessions.forget(token);
      await source.end(token);
      sessions.forget(token);
    }
    clearSessionCookie(response);
    if (isForm(request)) response.redirect(303, text(request, 'locale') === 'EN' ? '/en' : '/');
    else response.status(204).end();
  };
  router.delete('/', signOut);
  router.post('/end', signOut);

  router.post('/link', async (request, response) => {
    const [email, returnTo] = [text(request, 'email'), text(request, 'returnTo') || '/'];
    const input = { email, returnTo, locale: text(request, 'locale') === 'EN' ? 'EN' : 'DE' };
    const { errors: [error] = [] } = await execute(request, { query: REQUEST_SIGN_IN, variables: { input } });
    showPage(request, response, '/sign-in', error ? { problem: problemOf(error), returnTo } : { sent: '1', returnTo });
  });
  return router;
}
