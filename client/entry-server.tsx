import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setupI18n } from '@lingui/core';
import type { I18n } from '@lingui/core';
import { print } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { prerenderToNodeStream } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router';
import type { StaticHandler } from 'react-router';
import { assetsOf } from './assets.ts';
import type { Manifest } from './assets.ts';
import { Document } from './document.tsx';
import { messages as de } from './locales/de.po';
import { messages as en } from './locales/en.po';
import { type MadeReport, reportOfPage } from './report-of-page.ts';
import { routes } from './routes.tsx';
import { GraphUnreachable, pageContext, toGraphErrors } from './shared/graph/graph.ts';
import type { Graph } from './shared/graph/graph.ts';
import { localeOf, prefixOf } from './shared/i18n/locale.ts';
import type { Locale } from './shared/i18n/locale.ts';
import { scriptJson } from './shared/script-json.ts';
import { statusesOf } from './state.ts';
import type { PageState } from './state.ts';

/** What the page server gives. */
export interface RenderDependencies {
  /** Runs an operation in the name of the visitor. Equal documents always come as equal text, so a cache by text holds. */
  execute(operation: { query: string; variables: Record<string, unknown>; operationName?: string }): Promise<ExecutionResult>;
  /** The content of dist/client/manifest.json. */
  readonly manifest: Manifest;
  /** Whether the visitor is signed in. */
  readonly isSignedIn: boolean;
  readonly publicUrl: string;
  /** Left out where nothing can be uploaded. */
  readonly documentMegabytes?: number;
  readonly mapStyleUrl?: string;
  readonly accountName?: string;
  /** The moment of rendering; the clock unless a test says otherwise. */
  readonly now?: Date;
  readonly log: { error(details: object, message: string): void };
}

/** An HTTP answer: a page, or a redirect (`headers.location`, empty body). */
export interface RenderedPage {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const sides: Record<Locale, { handler: StaticHandler; i18n: I18n }> = {
  de: { handler: createStaticHandler(routes), i18n: setupI18n({ locale: 'de', messages: { de } }) },
  en: { handler: createStaticHandler(routes, { basename: '/en' }), i18n: setupI18n({ locale: 'en', messages: { en } }) },
};

const printed = new WeakMap<DocumentNode, string>();
function textOf(document: DocumentNode): string {
  let text = printed.get(document);
  if (text === undefined) printed.set(document, (text = print(document)));
  return text;
}

function graphOf({ execute, log }: RenderDependencies): Graph {
  return {
    async query(document, variables) {
      let result;
      try {
        result = await execute({ query: textOf(document), variables: variables as Record<string, unknown> });
      } catch (cause) {
        log.error({ err: cause }, 'the graph did not answer while rendering');
        throw new GraphUnreachable('The graph did not answer', { cause });
      }
      return { data: (result.data ?? null) as never, errors: toGraphErrors(result.errors) };
    },
    mutate: () => Promise.reject(new Error('Rendering a page changes nothing')),
  };
}

function contextFor(deps: RenderDependencies, locale: Locale): RouterContextProvider {
  const requestContext = new RouterContextProvider();
  requestContext.set(pageContext, { graph: graphOf(deps), locale, isSignedIn: deps.isSignedIn });
  return requestContext;
}

/**
 * Makes the report of the page of statistics at the address of the request, in its language, of what that page shows to whoever asks.
 *
 * @returns 200 with the report, or why there is none; see `MadeReport`
 */
export function report(request: Request, deps: RenderDependencies): Promise<MadeReport> {
  const locale = localeOf(new URL(request.url).pathname);
  return reportOfPage(request, { ...sides[locale], now: deps.now ?? new Date(), requestContext: contextFor(deps, locale) });
}

/**
 * Renders the page at the address of the request. GET and HEAD only; the language comes from the path (`/en/...` is English).
 *
 * @returns status 200, 404 for what is not there, 400 / 503 when the graph refuses or does not answer, 3xx with `location`; never throws for a page's own error
 */
export async function render(request: Request, deps: RenderDependencies): Promise<RenderedPage> {
  const locale = localeOf(new URL(request.url).pathname);
  const { handler, i18n } = sides[locale];
  const context = await handler.query(request, { requestContext: contextFor(deps, locale) });
  if (context instanceof Response) {
    return { status: context.status, headers: { location: context.headers.get('location') ?? (prefixOf(locale) || '/') }, body: '' };
  }
  for (const error of Object.values(context.errors ?? {})) {
    if (error instanceof Error && !(error instanceof GraphUnreachable)) deps.log.error({ err: error }, 'a page failed while loading');
  }
  const unreachable = Object.values(context.errors ?? {}).some((error) => error instanceof GraphUnreachable);

  const assets = assetsOf(deps.manifest, context.matches.map(({ route }) => route.id), locale);
  const app = {
    locale,
    now: (deps.now ?? new Date()).toISOString(),
    publicUrl: deps.publicUrl.replace(/\/$/, ''),
    documentMegabytes: deps.documentMegabytes ?? 0,
    ...(deps.mapStyleUrl !== undefined && { mapStyleUrl: deps.mapStyleUrl }),
    ...(deps.accountName !== undefined && { accountName: deps.accountName }),
  };
  const state: PageState = { app, assets, loaderData: context.loaderData, errors: statusesOf(context.errors) };
  const { prelude } = await prerenderToNodeStream(
    <Document app={app} assets={assets} i18n={i18n} stateJson={scriptJson(state)}>
      <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
    </Document>,
    {
      onError: (error) => deps.log.error({ err: error }, 'a page failed while rendering'),
      // React would put large parts at the end and move them up by an inline script, which the CSP forbids.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  return {
    status: unreachable ? 503 : context.statusCode,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': locale, 'cache-control': 'no-cache' },
    body: await text(prelude as Readable),
  };
}
