import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badField } from '../../services/shared/errors.ts';

/** Bytes that are collected before they are handed on; chunks are not cut, so that a portion may have a few more. */
const PORTION_BYTES = 1_000_000;

/** The body as it was before it was packed for the way. */
function unpacked(request: IncomingMessage): Readable {
  if (request.headers['content-encoding'] !== 'gzip') return request;
  const gunzip = createGunzip();
  request.once('error', (error) => gunzip.destroy(error));
  return request.pipe(gunzip);
}

const isDamaged = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('Z_');

/**
 * The bytes of a body, in portions of about 1 MB, one after the other: nothing more is read while a portion is being kept.
 *
 * @throws BAD_USER_INPUT on `body`: TOO_LARGE as soon as there is one byte more than `mostBytes`, DAMAGED when it cannot be unpacked; an ordinary error when the sender hangs up
 */
export async function* portionsOf(request: IncomingMessage, mostBytes: number): AsyncGenerator<Buffer> {
  const body = unpacked(request);
  let [chunks, held, bytes]: [Buffer[], number, number] = [[], 0, 0];
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw tooLarge(mostBytes);
      chunks.push(chunk);
      held += chunk.length;
      if (held < PORTION_BYTES) continue;
      yield Buffer.concat(chunks);
      [chunks, held] = [[], 0];
    }
    if (held > 0) yield Buffer.concat(chunks);
  } catch (error) {
    throw isDamaged(error) ? badField('body', 'DAMAGED', 'cannot be unpacked.') : error;
  } finally {
    if (body !== request) {
      request.unpipe();
      body.destroy();
    }
  }
}

/** That a body has more bytes than it may have. */
export function tooLarge(mostBytes: number) {
  return badField('body', 'TOO_LARGE', `must not have more than ${mostBytes} bytes.`);
}
