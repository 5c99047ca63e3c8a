import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { badField, CodedError, ErrorCode, unauthenticated } from '../../services/shared/errors.ts';
import { loggedError } from '../../services/shared/logged-error.ts';
import type { Viewer } from '../../services/shared/viewer.ts';
import { errorBody } from '../edge-error.ts';
import { portionsOf, tooLarge } from './portions.ts';
import type { Uploaded, UploadSource } from './upload-source.ts';

/** How long the largest file may take to come: 10 MB in that time are 270 kbit/s. */
export const UPLOAD_MS = 300_000;

/** How long a sender may be silent. */
const SILENCE_MS = 20_000;

const STATUS: Readonly<Record<string, number>> = {
  [ErrorCode.BAD_USER_INPUT]: 400, [ErrorCode.UNAUTHENTICATED]: 401, [ErrorCode.FORBIDDEN]: 403, [ErrorCode.NOT_FOUND]: 409, [ErrorCode.CONFLICT]: 409, [ErrorCode.RATE_LIMITED]: 429,
};
/** By the code of the field, where that says more. */
const FIELD_STATUS: Readonly<Record<string, number>> = { TOO_LARGE: 413, UNSUPPORTED: 415 };

interface UploadOptions {
  readonly source: UploadSource;
  readonly viewerOf: (request: Request) => Viewer;
  readonly mostBytes: number;
  /** How long a sender may be silent, in milliseconds; 20 s when left out. */
  readonly silenceMs?: number;
  readonly logger: Logger;
}

/** Answers with the coded body that every door has. What is still on its way is passed over, so that its sender hears why; who goes on and on, or falls silent, is hung up on. */
function refuse(request: Request, response: Response, refusal: CodedError, { mostBytes, silenceMs = SILENCE_MS }: UploadOptions): void {
  let bytes = 0;
  const silent = setTimeout(() => void (request.complete || request.destroy()), silenceMs).unref();
  request.once('close', () => clearTimeout(silent));
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    silent.refresh();
    if (bytes > mostBytes * 2) request.destroy();
  }).resume();
  const { code, fields, retryAfterSeconds } = refusal.extensions as { code: string; fields?: readonly { code: string }[]; retryAfterSeconds?: number };
  if (retryAfterSeconds) response.set('Retry-After', String(retryAfterSeconds));
  response.status(FIELD_STATUS[fields?.[0]?.code ?? ''] ?? STATUS[code] ?? 503).json(errorBody(refusal));
}

/** What can be said before a byte of the body was read. */
function problemOf({ headers }: Request, viewer: Viewer, mostBytes: number): CodedError | null {
  if (viewer.id === null) return unauthenticated();
  if (headers['content-type'] !== 'application/octet-stream') return badField('Content-Type', 'UNSUPPORTED', 'must be application/octet-stream; what the file is, is found out by what stands in it.');
  if (!['gzip', 'identity', undefined].includes(headers['content-encoding'])) return badField('Content-Encoding', 'UNSUPPORTED', 'must be gzip or left out.');
  return Number(headers['content-length'] ?? 0) > mostBytes ? tooLarge(mostBytes) : null;
}

/** Keeps a body portion by portion; what does not come in whole is dropped. Rejects with the refusal, or as the sender hangs up. */
async function take({ source, mostBytes, logger }: UploadOptions, request: Request, viewer: Viewer): Promise<Uploaded> {
  const id = await source.begin(viewer);
  try {
    let number = 0;
    for await (const portion of portionsOf(request, mostBytes)) {
      await source.add(viewer, id, number, portion);
      number += 1;
    }
    request.setTimeout(0);
    return await source.finish(viewer, id);
  } catch (error) {
    await source.drop(viewer, id).catch((err: unknown) => logger.warn({ err: loggedError(err) }, 'what came of a broken upload waits for its end'));
    throw error;
  }
}

/**
 * `POST /uploads/documents`: the bytes of one file as the body, `application/octet-stream`, for whoever is signed in and may attach documents. 201 with `{ upload: { id, format, size } }`; the id
 * goes into `uploadArticleDocument`. A body is read in portions that are kept one after the other, so that none is in memory as a whole, and looked through once it is there.
 * Refusals have the coded body of the graph and name `body` or a header: 400, 401, 403, 409, 413, 415, 429, 503.
 */
export function uploadRoute(options: UploadOptions): Router {
  const { mostBytes, silenceMs = SILENCE_MS, viewerOf } = options;
  const upload: RequestHandler = async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const viewer = viewerOf(request);
    const problem = problemOf(request, viewer, mostBytes);
    if (problem) return refuse(request, response, problem, options);
    request.setTimeout(silenceMs, () => void request.destroy());
    try {
      response.status(201).json({ upload: await take(options, request, viewer) });
    } catch (error) {
      if (request.destroyed && !request.complete) return void response.destroy();
      if (!(error instanceof CodedError)) throw error;
      refuse(request, response, error, options);
    }
  };
  const router = Router();
  router.post('/documents', upload);
  router.all('/documents', (_request, response) => void response.status(405).set('Allow', 'POST').json(errorBody(badField('method', 'UNSUPPORTED', 'must be POST.'))));
  return router;
}
