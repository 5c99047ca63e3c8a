import type { RequestHandler } from 'express';
import { badField } from '../services/shared/errors.ts';
import { errorBody } from './edge-error.ts';

/** How long the body of a request may take to come. */
const BODY_MS = 30_000;

const tooSlow = badField('body', 'TOO_SLOW', 'takes too long to come.');

/** Gives up on clients that send their body too slowly: 408, and the connection is closed. What has a body that takes longer has a door and a patience of its own. */
export function bodyWithin(ms = BODY_MS): RequestHandler {
  return (request, response, next) => {
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    if (length === '0' && encoding === undefined) return next();
    const late = setTimeout(() => {
      if (request.complete) return;
      response.once('finish', () => request.destroy());
      if (response.headersSent) request.destroy();
      else response.status(408).set('Connection', 'close').json(errorBody(tooSlow));
    }, ms).unref();
    // Not with the answer: who was refused may still be sending.
    request.once('close', () => clearTimeout(late));
    next();
  };
}
