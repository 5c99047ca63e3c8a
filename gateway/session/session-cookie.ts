import type { Request, Response } from 'express';

/**
 * The prefix makes browsers refuse it unless it is Secure, for this host alone and for all paths, so that no neighbour host can plant one. Browsers take
 * such a cookie over https, and over plain http from localhost only.
 */
export const SESSION_COOKIE = '__Host-session';

/** As long as a session lives after its last rotation. */
const LIFE_SECONDS = 90 * 24 * 60 * 60;

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** What a request's cookie of this name holds; undefined without one. */
export function cookieOf({ headers }: Pick<Request, 'headers'>, name: string): string | undefined {
  const pairs = headers.cookie?.split(';').map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined;
}

/** The token in a request's cookie; undefined without one. */
export function sessionToken(request: Pick<Request, 'headers'>): string | undefined {
  return cookieOf(request, SESSION_COOKIE);
}

export function setSessionCookie(response: Response, token: string): void {
  response.append('Set-Cookie', `${SESSION_COOKIE}=${token}; Max-Age=${LIFE_SECONDS}; ${ATTRIBUTES}`);
}

export function clearSessionCookie(response: Response): void {
  response.append('Set-Cookie', `${SESSION_COOKIE}=; Max-Age=0; ${ATTRIBUTES}`);
}
