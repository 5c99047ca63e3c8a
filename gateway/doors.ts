import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { badField, type CodedError } from '../services/shared/errors.ts';
import { boundedBody } from './bounded-body.ts';
import { errorBody } from './edge-error.ts';

/** Bytes of a request's body. Twice what the graph's longest text may have, so that the graph can say which field is too long. */
const MOST_BODY_BYTES = 2 * 1024 * 1024;

const notJson = badField('Content-Type', 'UNSUPPORTED', 'must be application/json in UTF-8.');

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    request.body = undefined;
    return next();
  }
  if (request.method !== 'POST') {
    response.status(405).set('Allow', 'GET, HEAD, POST').json(errorBody(badField('method', 'UNSUPPORTED', 'must be POST, or GET for a query.')));
    return;
  }
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return next();
  response.status(415).json(errorBody(notJson));
};

const oneOperation: RequestHandler = (request, response, next) => {
  if (!Array.isArray(request.body)) return next();
  response.status(400).json(errorBody(badField('body', 'UNSUPPORTED', 'must be one operation, not a list.')));
};

const tooLarge = badField('body', 'TOO_LARGE', `must not have more than ${MOST_BODY_BYTES} bytes.`);
const bounded = boundedBody(MOST_BODY_BYTES, (response) => void response.status(413).json(errorBody(tooLarge)));

/** What `express.json` found wrong, by the type that it gives its errors. */
const REFUSALS: Readonly<Record<string, readonly [status: number, refusal: CodedError]>> = {
  'entity.too.large': [413, tooLarge],
  'entity.parse.failed': [400, badField('body', 'SYNTAX', 'is not JSON.')],
  'charset.unsupported': [415, notJson],
  'encoding.unsupported': [415, badField('Content-Encoding', 'UNSUPPORTED', 'must be gzip, deflate, br or left out.')],
  'request.size.invalid': [400, badField('Content-Length', 'WRONG', 'does not fit the body.')],
};

const badBody: ErrorRequestHandler = (error: { type?: string; status?: number }, _request, response, next) => {
  // Whoever hung up hears nothing, and it is nobody's fault.
  if (error.type === 'request.aborted') return void response.destroy();
  if (response.headersSent) return;
  const [status, refusal] = REFUSALS[error.type ?? ''] ?? [];
  if (!status || !refusal) return next(error.status === 400 ? Object.assign(new Error('unreadable body'), { status: 400 }) : error);
  response.status(status).json(errorBody(refusal));
};

/** Lets only one JSON operation of bounded size through to the graph; refuses everything else with a coded body. */
export const jsonDoor: readonly (RequestHandler | ErrorRequestHandler)[] = [onlyJson, bounded, express.json({ limit: MOST_BODY_BYTES }), badBody, oneOperation];
