import { setupI18n } from '@lingui/core';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Document, STATE_ID } from './document.tsx';
import { routes } from './routes.tsx';
import { countPages } from './shared/count-pages.ts';
import { browserGraph } from './shared/graph/browser-graph.ts';
import { pageContext } from './shared/graph/graph.ts';
import { prefixOf } from './shared/i18n/locale.ts';
import type { Locale } from './shared/i18n/locale.ts';
import { errorsOf } from './state.ts';
import type { PageState } from './state.ts';
import { typedEarly } from './typed-early.ts';
import './styles.css';

const catalogs = { de: () => import('./locales/de.po'), en: () => import('./locales/en.po') } satisfies Record<Locale, unknown>;

/** Loads the code of the page that is already on the screen, so that taking it over changes nothing on it. */
async function loadMatched(basename: string): Promise<void> {
  await Promise.all(
    (matchRoutes(routes, window.location, basename) ?? []).map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      const loaded = await route.lazy();
      Object.assign(route, { ...loaded, lazy: undefined });
    }),
  );
}

async function start(): Promise<void> {
  const stateJson = document.getElementById(STATE_ID)?.textContent ?? '';
  const state = JSON.parse(stateJson) as PageState;
  const { locale } = state.app;
  const basename = prefixOf(locale) || '/';
  const [{ messages }] = await Promise.all([catalogs[locale](), loadMatched(basename)]);
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  const router = createBrowserRouter(routes, {
    basename,
    hydrationData: { loaderData: state.loaderData, errors: errorsOf(state.errors) },
    getContext() {
      const context = new RouterContextProvider();
      context.set(pageContext, { graph: browserGraph, locale, isSignedIn: true });
      return context;
    },
  });
  countPages(router);
  const typeAgain = typedEarly();
  hydrateRoot(
    document,
    <Document app={state.app} assets={state.assets} i18n={i18n} stateJson={stateJson} onLive={typeAgain}>
      <RouterProvider router={router} />
    </Document>,
  );
}

void start();
