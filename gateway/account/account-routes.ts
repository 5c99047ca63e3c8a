import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientNetwork } from '../../services/shared/limits.ts';
import type { SessionSource } from '../session/session-source.ts';
import type { StartSession } from '../session/start-session.ts';
import type { AccountSettings } from './account-env.ts';
import { AccountProblem, accountProblemOf, accountReason } from './account-problem.ts';
import { type Flow, flowCookie } from './flow-cookie.ts';
import { openProvider, type ProvenAccount } from './provider.ts';

/** Where the routes lie. */
export const ACCOUNT_PATH = '/session/account';

/** How often one network may come back from the provider, per process: as often as it may ask for links. */
const RETURNS = { points: 20, duration: 3600 };

interface AccountRoutesOptions {
  readonly settings: AccountSettings;
  /** See `flowCookie`. */
  readonly secret: string;
  readonly publicUrl: string;
  readonly source: Pick<SessionSource, 'signInWithAccount'>;
  readonly startSession: StartSession;
  readonly logger: Logger;
}

const PROBLEMS: Readonly<Record<string, AccountProblem>> = {
  EMAIL_UNVERIFIED: AccountProblem.UNVERIFIED,
  RATE_LIMITED: AccountProblem.LIMIT,
  BAD_USER_INPUT: AccountProblem.FAILED,
};

function problemOf([error]: readonly GraphQLFormattedError[]): AccountProblem {
  const [field] = (error?.extensions?.['fields'] as { code: string }[] | undefined) ?? [];
  return PROBLEMS[field?.code ?? ''] ?? PROBLEMS[String(error?.extensions?.['code'])] ?? AccountProblem.UNANSWERED;
}

const localeIn = ({ query }: Request): Flow['locale'] => (query['locale'] === 'EN' ? 'EN' : 'DE');

/** The page to come back to, as it was asked for; the subgraph refuses what leads elsewhere. */
function returnPathIn({ query }: Request): string {
  const path = query['returnTo'];
  return typeof path === 'string' && path !== '' && path.length <= 500 ? path : '/';
}

/** The query of the address as it came, since the library wants to read it by itself. */
function searchOf({ originalUrl }: Request): string {
  const at = originalUrl.indexOf('?');
  return at < 0 ? '' : originalUrl.slice(at);
}

/** Leads to the page for signing in, which says what happened and offers the link by mail. */
function explain(response: Response, problem: AccountProblem, { locale, returnTo }: Pick<Flow, 'locale' | 'returnTo'>): void {
  response.redirect(303, `${locale === 'EN' ? '/en' : ''}/sign-in?${new URLSearchParams({ account: problem, returnTo }).toString()}`);
}

/** Link previews and scanners ask for the head of an address; that must use nothing up. */
const onlyGet: RequestHandler = (request, response, next) => {
  if (request.method === 'GET') return next();
  response.status(405).set('Allow', 'GET').end();
};

/**
 * Signing in with an account that somebody else keeps: `GET /session/account` sends the browser to the provider, `GET /session/account/callback` takes it
 * back and begins the session. Whatever goes wrong leads to the page for signing in.
 */
export function accountRoutes({ settings, secret, publicUrl, source, startSession, logger }: AccountRoutesOptions): Router {
  const provider = openProvider(settings, `${publicUrl}${ACCOUNT_PATH}/callback`);
  const cookie = flowCookie(secret);
  const returns = new RateLimiterMemory(RETURNS);
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });

  router.all('/', onlyGet, async (request, response) => {
    const [locale, returnTo] = [localeIn(request), returnPathIn(request)];
    try {
      const { url, secrets } = await provider.begin();
      await cookie.set(response, { ...secrets, locale, returnTo });
      response.redirect(303, url.href);
    } catch (error) {
      logger.warn({ reason: accountReason(error) }, 'the provider of accounts does not answer');
      explain(response, AccountProblem.UNANSWERED, { locale, returnTo });
    }
  });

  async function proven(request: Request, flow: Flow): Promise<ProvenAccount | AccountProblem> {
    try {
      await returns.consume(clientNetwork(request.ip ?? ''));
      return await provider.finish(searchOf(request), flow);
    } catch (error) {
      if (error instanceof RateLimiterRes) return AccountProblem.LIMIT;
      const problem = accountProblemOf(error);
      if (problem !== AccountProblem.DENIED) logger.warn({ problem, reason: accountReason(error) }, 'an account was not proven');
      return problem;
    }
  }

  router.all('/callback', onlyGet, async (request, response) => {
    const flow = await cookie.read(request);
    cookie.clear(response);
    if (!flow) return explain(response, AccountProblem.EXPIRED, { locale: request.acceptsLanguages(['de', 'en']) === 'en' ? 'EN' : 'DE', returnTo: '/' });
    const account = await proven(request, flow);
    if (typeof account === 'string') return explain(response, account, flow);
    if (account.email === '') return explain(response, AccountProblem.UNVERIFIED, flow);
    const { locale, returnTo } = flow;
    const outcome = await source.signInWithAccount({ ...account, locale, returnTo }, request.headers['user-agent'] ?? '', request.ip ?? '');
    if ('errors' in outcome) return explain(response, problemOf(outcome.errors), flow);
    await startSession(request, response, outcome.sessionToken);
    response.redirect(303, outcome.returnTo);
  });
  return router;
}
