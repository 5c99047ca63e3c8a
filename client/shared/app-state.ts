import { createContext, use } from 'react';
import type { Locale } from './i18n/locale.ts';

/** What every page knows; made by the server for the request and read again by the browser, so that both render the same. */
export interface AppState {
  readonly locale: Locale;
  /** The moment of rendering, RFC 3339. Components take the time from here, never from the clock. */
  readonly now: string;
  /** Origin of the site without a trailing slash, for addresses that leave the page. */
  readonly publicUrl: string;
  /** Megabytes (of a million bytes) of the largest document that may be uploaded. */
  readonly documentMegabytes: number;
  /** A map style of the operator's own, on the same origin; without it the built-in map is drawn. */
  readonly mapStyleUrl?: string;
  /** What people call the accounts kept elsewhere with which they may sign in, e.g. "Konto der Stadt"; left out when there are none. */
  readonly accountName?: string;
}

const context = createContext<AppState | undefined>(undefined);

export const AppStateProvider = context.Provider;

/** @throws Error outside of the document */
export function useAppState(): AppState {
  const state = use(context);
  if (state === undefined) throw new Error('useAppState outside of the document');
  return state;
}
