import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Locale } from '../../services/shared/locale.ts';
import { loggedError } from '../../services/shared/logged-error.ts';
import { nobody, type Viewer } from '../../services/shared/viewer.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { SessionCache } from './session-cache.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie.ts';
import type { SessionClaims } from './session-source.ts';

/** Finds out who sends a request. */
export interface Identify {
  /** Looks the cookie up before anything else answers; nothing is asked for without one. */
  readonly handler: RequestHandler;
  /** What the handler found. */
  contextOf(request: Request): GatewayContext;
}

function localeOf(request: Request): Locale {
  if (/^\/en(\/|$)/.test(request.path)) return Locale.EN;
  return request.baseUrl === '/graphql' && request.acceptsLanguages(['de', 'en']) === 'en' ? Locale.EN : Locale.DE;
}

function viewerOf({ personId, ...claims }: SessionClaims, clientAddress: string): Viewer {
  return { ...claims, id: personId, clientAddress };
}

/** A session that can't be looked up counts as none for this request; its cookie stays, and the log has the reason. */
export function identify(sessions: SessionCache, logger: Logger): Identify {
  const known = new WeakMap<Request, GatewayContext>();
  return {
    async handler(request, response, next) {
      const token = sessionToken(request);
      if (token === undefined) return next();
      const address = request.ip ?? '';
      try {
        const { claims, newToken } = await sessions.use(token, address);
        if (claims) known.set(request, { viewer: viewerOf(claims, address), hasChanged: () => sessions.forget(token) });
        else clearSessionCookie(response);
        if (newToken) setSessionCookie(response, newToken);
      } catch (err) {
        logger.warn({ err: loggedError(err) }, 'a session could not be looked up');
      }
      next();
    },
    contextOf: (request) => known.get(request) ?? { viewer: nobody(request.ip, localeOf(request)) },
  };
}
