import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** Where the service is seen from outside, and what an operator adds to it. */
export interface HeaderSettings {
  /** Address of the site, e.g. `https://engagement.example`. */
  readonly publicUrl: string;
  /** Address of a map style of the operator's own; its host then may be asked by the map, and no other. */
  readonly mapStyleUrl?: string;
}

const PERMISSIONS = 'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

const permissions: RequestHandler = (_request, response, next) => {
  response.setHeader('Permissions-Policy', PERMISSIONS);
  next();
};

/** Headers of every answer: no script, style or request but our own, no referrer (tokens stand in addresses), no framing. */
export function securityHeaders({ publicUrl, mapStyleUrl }: HeaderSettings): RequestHandler[] {
  const https = new URL(publicUrl).protocol === 'https:';
  const map = mapStyleUrl ? [new URL(mapStyleUrl).origin] : [];
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:', ...map],
        'worker-src': ["'self'", 'blob:'],
        'connect-src': ["'self'", ...map],
        'font-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        // On plain http (a first try on localhost) browsers would ask for https that is not there.
        ...(https && { 'upgrade-insecure-requests': [] }),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  return [headers as RequestHandler, permissions];
}
