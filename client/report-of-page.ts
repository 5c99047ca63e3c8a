import type { I18n } from '@lingui/core';
import { isRouteErrorResponse, type RouterContextProvider, type StaticHandler } from 'react-router';
import type { loader as deskLoader } from './routes/desk-statistics/desk-statistics.tsx';
import { isIncomplete } from './routes/desk-statistics/report/chapter-report.ts';
import { deskReport } from './routes/desk-statistics/report/desk-report.ts';
import type { Report } from './routes/desk-statistics/report/report.ts';
import type { loader as networkLoader } from './routes/network-statistics/network-statistics.tsx';
import { publicReport } from './routes/network-statistics/public-report.ts';
import { type FieldRefusal, GraphUnreachable } from './shared/graph/graph.ts';

type Loaded<Loader extends (...args: never[]) => Promise<unknown>> = Exclude<Awaited<ReturnType<Loader>>, Response>;

/** A report, or why there is none: 400 with the fields that are wrong, 401, 403, 404, 503 while a part of the service is away. */
export type MadeReport =
  | { readonly status: 200; readonly report: Report }
  | { readonly status: number; readonly refusals: readonly Pick<FieldRefusal, 'path' | 'code'>[] };

const refused = (status: number, refusals: readonly FieldRefusal[] = []): MadeReport => ({ status, refusals });

function ofDesk({ about, ...page }: Loaded<typeof deskLoader>, i18n: I18n, now: Date): MadeReport {
  if (!page.isAllowed) return refused(403);
  if (!page.figures) return refused(400, page.refusals);
  if (isIncomplete(page.figures)) return refused(503);
  return { status: 200, report: deskReport({ network: about, ...page.figures, now }, i18n) };
}

function ofNetwork({ network }: Loaded<typeof networkLoader>, i18n: I18n, now: Date): MadeReport {
  const { shownFigures: only, statistics } = network;
  if (!statistics || only.length === 0) return refused(404);
  if (isIncomplete({ only, statistics })) return refused(503);
  return { status: 200, report: publicReport({ network, only, statistics, now }, i18n) };
}

/** The pages that can be had as a report, by the end of their path. Each is made of what the page itself reads. */
const PAGES = {
  desk: { routeId: 'routes/desk-statistics/desk-statistics.tsx', make: ofDesk },
  networks: { routeId: 'routes/network-statistics/network-statistics.tsx', make: ofNetwork },
} as const;

/** Makes the report of the page of statistics at the address of a request. */
export async function reportOfPage(request: Request, { handler, i18n, now, requestContext }: { readonly handler: StaticHandler; readonly i18n: I18n; readonly now: Date; readonly requestContext: RouterContextProvider }): Promise<MadeReport> {
  const { routeId, make } = PAGES[/^(\/en)?\/desk\//.test(new URL(request.url).pathname) ? 'desk' : 'networks'];
  try {
    const loaded: unknown = await handler.queryRoute(request, { routeId, requestContext });
    return loaded instanceof Response ? refused(401) : make(loaded as never, i18n, now);
  } catch (error) {
    // A redirect leads to the sign-in.
    if (error instanceof Response) return refused(error.status < 400 ? 401 : error.status);
    if (isRouteErrorResponse(error)) return refused(error.status);
    if (error instanceof GraphUnreachable) return refused(503);
    throw error;
  }
}
