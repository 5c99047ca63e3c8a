import { type RequestHandler, Router } from 'express';
import { onlyFromHere } from '../session/from-here.ts';
import type { ViewCounter } from './view-counter.ts';

/**
 * `POST /views?path=PATH`: a page that the browser made by itself, without asking for a document, says that it was shown. It answers 204, whatever the path
 * is, and 403 to pages of other sites.
 *
 * @param limit refuses a client that asks too often
 */
export function viewRoute(views: ViewCounter, publicUrl: string, limit: RequestHandler): Router {
  const router = Router();
  router.post('/views', limit, onlyFromHere(publicUrl), (request, response) => {
    const { path } = request.query;
    if (typeof path === 'string' && /^\/(?!\/)/.test(path) && URL.canParse(path, publicUrl)) views.count(request, new URL(path, publicUrl));
    response.status(204).end();
  });
  return router;
}
