import type { Request, Response } from 'express';
import type { SessionCache } from './session-cache.ts';
import { sessionToken, setSessionCookie } from './session-cookie.ts';
import type { SessionSource } from './session-source.ts';

/** Puts a new session into the browser's cookie and ends the one that was there. */
export type StartSession = (request: Request, response: Response, newToken: string) => Promise<void>;

export function sessionStarter(source: Pick<SessionSource, 'end'>, sessions: Pick<SessionCache, 'forget'>): StartSession {
  return async (request, response, newToken) => {
    const old = sessionToken(request);
    if (old !== undefined) {
      sessions.forget(old);
      // It would end by itself later; that it can't be ended now must not keep anybody out.
      await source.end(old).catch(() => undefined);
    }
    setSessionCookie(response, newToken);
  };
}
