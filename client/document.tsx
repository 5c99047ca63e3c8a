import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Assets } from './assets.ts';
import { AppStateProvider } from './shared/app-state.ts';
import type { AppState } from './shared/app-state.ts';
import icon from './shared/styles/icon.svg';

/** The id of the element that carries the data of the first page to the browser. */
export const STATE_ID = 'page-state';

/**
 * The whole HTML document. What pages put into the head (title, description, canonical address) React moves there. It says `data-live` once the scripts have taken it
 * over: before that buttons that need them are not enabled, and what is pressed is not heard.
 *
 * @param props.stateJson the data of the page as JSON that is safe inside of a script element
 * @param props.onLive called once the scripts have taken it over, and every form has what it had kept
 */
export function Document({ app, assets, i18n, stateJson, onLive, children }: { app: AppState; assets: Assets; i18n: I18n; stateJson: string; onLive?: () => Promise<void>; children: ReactNode }) {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (isLive) void onLive?.();
  }, [isLive, onLive]);
  return (
    <html lang={app.locale} data-live={isLive || undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#FBF8F3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#131815" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={assets.style} />
        {assets.preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        <script type="module" src={assets.script} />
      </head>
      <body>
        <AppStateProvider value={app}>
          <I18nProvider i18n={i18n}>{children}</I18nProvider>
        </AppStateProvider>
        <script id={STATE_ID} type="application/json" dangerouslySetInnerHTML={{ __html: stateJson }} />
      </body>
    </html>
  );
}
