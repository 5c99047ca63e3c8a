import { type Request, type RequestHandler, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { OwnOperation } from './graph.ts';

const FILE = 'query MediaFile($id: ID!) { pictureFile(id: $id) { data isPublic } }';

const DOCUMENT = 'query MediaDocument($id: ID!) { documentFile(id: $id) { data mediaType name isPublic } }';

/** A UUID, as the graph makes them, and the ending of a picture or a document. */
const PATH = /^\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(webp|pdf|docx|xlsx|pptx|odt|ods|odp|txt)$/;

interface MediaFile {
  readonly data: string;
  readonly isPublic: boolean;
  /** Of documents: as what, and under which name they are saved. */
  readonly mediaType?: string;
  readonly name?: string;
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
    response.set('Cache-Control', file.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store').type(file.mediaType ?? 'image/webp').send(Buffer.from(file.data, 'base64'));
  };
  router.get(PATH, serve);
  return router;
}
