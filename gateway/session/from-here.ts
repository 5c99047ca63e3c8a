import type { Request, RequestHandler } from 'express';
import { forbidden } from '../../services/shared/errors.ts';
import { errorBody } from '../edge-error.ts';
import { sessionToken } from './session-cookie.ts';

/** `none` is a person who typed an address or used a bookmark. */
const TRUSTED_SITES: ReadonlySet<unknown> = new Set(['same-origin', 'none']);

function isOwnOrigin({ headers }: Request, origin: string, publicUrl: string): boolean {
  if (origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.host;
}

/**
 * Whether a request was not caused by a page of another site. Browsers say where it comes from and pages can't change that: by Sec-Fetch-Site, older ones by
 * Origin. What says neither is no browser and has nobody's cookie.
 */
export function isFromHere(request: Request, publicUrl: string): boolean {
  const { 'sec-fetch-site': site, origin } = request.headers;
  if (site !== undefined) return TRUSTED_SITES.has(site);
  return origin === undefined || isOwnOrigin(request, origin, publicUrl);
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses with FORBIDDEN what changes something and comes from a page of another site. */
export function onlyFromHere(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    if (READS.has(request.method) || isFromHere(request, publicUrl)) return next();
    response.status(403).set('Cache-Control', 'no-store').json(errorBody(forbidden('This must be asked from a page of this site.')));
  };
}

/** The same, for requests in somebody's name only: apps without a cookie may ask from everywhere. */
export function cookiesOnlyFromHere(publicUrl: string): RequestHandler {
  const check = onlyFromHere(publicUrl);
  return (request, response, next) => (sessionToken(request) === undefined ? next() : check(request, response, next));
}
