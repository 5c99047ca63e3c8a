import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type RequestHandler, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { OwnOperation } from './graph.ts';

const FILE = 'query MediaFile($id: ID!) { pictureFile(id: $id) { data isPublic } }';

const DOCUMENT = 'query MediaDocument($id: ID!) { documentFile(id: $id) { data size mediaType name isPublic } }';

const MORE = 'query MoreOfDocument($id: ID!, $from: Int!) { documentFile(id: $id) { data(from: $from) } }';

/** A UUID, as the graph makes them, and the ending of a picture or a document. */
const PATH = /^\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(webp|pdf|docx|xlsx|pptx|odt|ods|odp|txt)$/;

interface MediaFile {
  readonly data: string;
  readonly isPublic: boolean;
  /** Of documents: all bytes, of which `data` may be the first, as what, and under which name they are saved. */
  readonly size?: number;
  readonly mediaType?: string;
  readonly name?: string;
}

/** Bytes from one on, up to the last; the next ones are asked for when the others are sent. @throws Error when they cannot be had, so that the answer ends too soon and is not taken for the whole */
async function* bytesFrom(first: Buffer, size: number, next: (from: number) => Promise<Buffer>): AsyncGenerator<Buffer> {
  let [portion, sent] = [first, 0];
  while (sent < size) {
    if (portion.length === 0) throw new Error('a document ended too soon');
    yield portion;
    sent += portion.length;
    if (sent < size) portion = await next(sent);
  }
}

/**
 * Serves pictures under `/media/<id>.webp`, and documents to be saved under `/media/<id>.<ending>`. Neither ever changes, so browsers may keep what
 * everybody may see for a year; what is not public yet is for whoever may see it, and kept nowhere. Nothing here runs, frames or loads anything.
 */
export function media(execute: (request: Request, operation: OwnOperation) => Promise<ExecutionResult>): Router {
  const router = Router();
  const serve: RequestHandler = async (request, response) => {
    const { 0: id, 1: ending } = request.params as { 0: string; 1: string };
    const isPicture = ending === 'webp';
    const { data, errors } = await execute(request, { query: isPicture ? FILE : DOCUMENT, variables: { id } });
    const asked = data?.[isPicture ? 'pictureFile' : 'documentFile'] as MediaFile | null | undefined;
    const file = isPicture || asked?.name?.endsWith(`.${ending}`) ? asked : null;
    response.set({ 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" });
    if (!file) return void response.status(errors ? 503 : 404).set('Cache-Control', 'no-store').type('text').send(errors ? 'Not now.\n' : 'Not found.\n');
    response.set('Content-Disposition', isPicture ? 'inline' : `attachment; filename="${file.name}"`);
    response.set('Cache-Control', file.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store').type(file.mediaType ?? 'image/webp');
    const first = Buffer.from(file.data, 'base64');
    const { size = first.length } = file;
    if (size === first.length) return void response.send(first);
    response.set('Content-Length', String(size));
    if (request.method === 'HEAD') return void response.end();
    const next = async (from: number): Promise<Buffer> => {
      const more = await execute(request, { query: MORE, variables: { id, from } });
      return Buffer.from((more.data?.['documentFile'] as { data: string } | null | undefined)?.data ?? '', 'base64');
    };
    // Who hung up hears nothing, and neither does who would get half of it.
    await pipeline(Readable.from(bytesFrom(first, size, next)), response).catch(() => response.destroy());
  };
  router.get(PATH, serve);
  return router;
}
