import { type Request, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import { CodedError, ErrorCode, unauthenticated } from '../../services/shared/errors.ts';
import { dayOf } from '../../services/shared/site-days.ts';
import { errorBody } from '../edge-error.ts';
import type { OwnOperation } from '../graph.ts';
import { type HandedOut, readablePage, type ReadableLocale } from './readable.ts';
import { zipOf } from './zip.ts';

const QUERY = `query AccountExport {
  viewer { locale organisations: personalDataInOrganisations opportunities: personalDataInOpportunities events: personalDataInEvents }
}`;

const PARTS = ['organisations', 'opportunities', 'events'] as const;

interface Exported extends Readonly<Record<(typeof PARTS)[number], readonly HandedOut[] | null>> {
  readonly locale: ReadableLocale;
}

/** The archive: a page for people, and what each subgraph keeps for programs. */
function archiveOf(exported: Exported, publicUrl: string, at: Date): Buffer {
  const all = PARTS.flatMap((part) => exported[part] ?? []);
  return zipOf(
    [
      { path: 'index.html', text: readablePage(all, { locale: exported.locale, site: new URL(publicUrl).host, at }) },
      ...PARTS.map((part) => ({ path: `${part}/data.json`, text: `${JSON.stringify(exported[part], null, 2)}\n` })),
    ],
    at,
  );
}

/**
 * `GET /account/export`: everything that is kept of whoever is signed in, as one ZIP archive. 401 for nobody; 503 when a part does not answer, since an
 * archive without it would look complete and not be.
 */
export function accountExport({ execute, publicUrl, now = () => new Date() }: {
  readonly execute: (request: Request, operation: OwnOperation) => Promise<ExecutionResult>;
  readonly publicUrl: string;
  readonly now?: () => Date;
}): Router {
  return Router().get('/account/export', async (request, response) => {
    const { data } = await execute(request, { query: QUERY });
    const viewer = data?.['viewer'] as Exported | null | undefined;
    response.set('Cache-Control', 'private, no-store');
    if (viewer === null) return void response.status(401).json(errorBody(unauthenticated()));
    if (!viewer || PARTS.some((part) => !viewer[part])) {
      const missing = new CodedError(ErrorCode.INTERNAL_SERVER_ERROR, 'A part of the service does not answer just now; the archive would not be complete. Try again in a minute.');
      return void response.status(503).set('Retry-After', '60').json(errorBody(missing));
    }
    const at = now();
    const name = `engagement-netz-${dayOf(at)}.zip`;
    response.type('application/zip').set('Content-Disposition', `attachment; filename="${name}"`).send(archiveOf(viewer, publicUrl, at));
  });
}
