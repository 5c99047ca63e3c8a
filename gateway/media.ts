import { type Request, type RequestHandler, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { OwnOperation } from './graph.ts';

const FILE = 'query MediaFile($id: ID!) { pictureFile(id: $id) { data isPublic } }';

/** A UUID, as the graph makes them. */
const PATH = /^\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.webp$/;

interface MediaFile {
  readonly data: string;
  readonly isPublic: boolean;
}

/**
 * Serves pictures under `/media/<id>.webp`. A picture never changes, so browsers may keep what everybody may see for a year; what is not public
 * yet is for whoever may see it, and kept nowhere.
 */
export function media(execute: (request: Request, operation: OwnOperation) => Promise<ExecutionResult>): Router {
  const router = Router();
  const serve: RequestHandler = async (request, response) => {
    const { data, errors } = await execute(request, { query: FILE, variables: { id: request.params['0'] } });
    const file = data?.['pictureFile'] as MediaFile | null | undefined;
    response.set({ 'X-Content-Type-Options': 'nosniff', 'Content-Disposition': 'inline', 'Content-Security-Policy': "default-src 'none'; sandbox" });
    if (!file) return void response.status(errors ? 503 : 404).set('Cache-Control', 'no-store').type('text').send(errors ? 'Not now.\n' : 'Not found.\n');
    response.set('Cache-Control', file.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store').type('image/webp').send(Buffer.from(file.data, 'base64'));
  };
  router.get(PATH, serve);
  return router;
}
