import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { rateLimited } from '../services/shared/errors.ts';
import { clientNetwork } from '../services/shared/limits.ts';
import { errorBody } from './edge-error.ts';

/**
 * Keeps one client from taking the whole process: `perMinute` requests per address (IPv6: per /64), counted in memory of this
 * process. 0 switches it off. Refuses with 429, RATE_LIMITED and Retry-After. It protects the machine; what must not
 * happen often (writing to organisers) is limited in the subgraphs, for all processes together.
 */
export function requestLimit(perMinute: number): RequestHandler {
  if (perMinute <= 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (request, response, next) => {
    try {
      await limiter.consume(clientNetwork(request.ip ?? ''));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      response.status(429).set('Retry-After', String(seconds)).json(errorBody(rateLimited('Too many requests. Please come back later.', seconds)));
      return;
    }
    next();
  };
}
