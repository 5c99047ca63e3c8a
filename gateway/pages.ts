import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { loggedError } from '../services/shared/logged-error.ts';
import { brokenPage } from './broken-page.ts';
import type { BuiltClient } from './built-client.ts';
import type { OwnOperation } from './graph.ts';
import type { ViewCounter } from './views/view-counter.ts';

interface PagesOptions {
  /** The folder that the client was built into: `client/` for the browser, `client-server/` for us. */
  readonly clientDir: string;
  /** What was built. */
  readonly builtClient: () => Promise<BuiltClient>;
  readonly publicUrl: string;
  /** Megabytes of the largest document that may be uploaded. */
  readonly documentMegabytes: number;
  readonly mapStyleUrl?: string;
  /** What people call the accounts kept elsewhere with which they may sign in. */
  readonly accountName?: string;
  readonly logger: Logger;
  /** Runs an operation in the name of whoever sent the request. */
  readonly execute: (request: express.Request, operation: OwnOperation) => Promise<ExecutionResult>;
  /** Counts what was shown. */
  readonly views: Pick<ViewCounter, 'count'>;
  /** Whether the page is made for one person, so that nothing may keep it. */
  readonly isSignedIn: (request: express.Request) => boolean;
}

function renderRoute({ builtClient, documentMegabytes, publicUrl, mapStyleUrl, accountName, logger, execute, views, isSignedIn }: PagesOptions): RequestHandler {
  return async (request, response) => {
    // The address that people see, not the one that a proxy asked for.
    const url = new URL(request.originalUrl.replace(/^\/{2,}/, '/'), publicUrl);
    try {
      const { render, manifest } = await builtClient();
      const page = await render(new Request(url, { headers: { 'accept-language': request.headers['accept-language'] ?? '' } }), {
        execute: (operation) => execute(request, operation),
        manifest,
        isSignedIn: isSignedIn(request),
        publicUrl,
        documentMegabytes,
        ...(mapStyleUrl && { mapStyleUrl }),
        ...(accountName && { accountName }),
        log: logger,
      });
      response.status(page.status).set(page.headers).set('Cache-Control', isSignedIn(request) ? 'private, no-store' : 'private, no-cache');
      if (page.status === 200 && request.method === 'GET') views.count(request, url);
      // `send` adds an ETag and answers 304 when the page has not changed.
      if (page.headers['location']) response.end();
      else response.send(page.body);
    } catch (err) {
      const id = randomUUID();
      logger.error({ id, err: loggedError(err) }, 'a page could not be rendered');
      response.status(500).set('Cache-Control', 'no-store').type('html').send(brokenPage(id, url.pathname.startsWith('/en')));
    }
  };
}

/** Serves the built client: its hashed files for a year, everything else as a page that is rendered here. */
export function pages(options: PagesOptions): Router {
  const folder = join(options.clientDir, 'client');
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }));
  router.use('/assets', (_request, response) => void response.status(404).type('text').send('Not found.\n'));
  // The names on the map; made by the gazetteer's build step.
  router.get('/map/towns.json', (_request, response) => response.sendFile('towns.json', { root: join(options.clientDir, 'gazetteer'), maxAge: '1d' }));
  router.get('/robots.txt', (_request, response) => void response.type('text').set('Cache-Control', 'public, max-age=3600').send('User-agent: *\nDisallow: /graphql\nDisallow: /sign-in/\nDisallow: /en/sign-in/\nDisallow: /inquiries/\nDisallow: /en/inquiries/\n'));
  router.get('/{*path}', renderRoute(options));
  router.use((_request, response) => void response.status(405).set('Allow', 'GET, HEAD').type('text').send('Only GET is answered here.\n'));
  return router;
}
