import type { Locale } from './shared/i18n/locale.ts';

/** Vite's manifest.json: built files by the path of their source. */
export type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** The files of one page, as paths on the own origin. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  /** Modules that the first page needs beyond the entry: its routes, its language, and what they import. */
  readonly preloads: readonly string[];
}

/**
 * Finds the files of a page.
 *
 * @param routes ids of the matched routes; the id of a lazy route is the path of its module
 * @throws Error when the manifest is not of this build
 */
export function assetsOf(manifest: Manifest, routes: readonly string[], locale: Locale): Assets {
  const file = (end: string) => {
    const entry = Object.entries(manifest).find(([key]) => key.endsWith(end));
    if (entry === undefined) throw new Error(`The manifest has no ${end}`);
    return `/${entry[1].file}`;
  };
  const keys = ['entry-client.tsx', `locales/${locale}.po`, ...routes];
  const reached = new Set(keys);
  for (const key of reached) for (const imported of manifest[key]?.imports ?? []) reached.add(imported);
  const script = file('entry-client.tsx');
  return {
    script,
    style: file('style.css'),
    preloads: [...reached].flatMap((key) => manifest[key] ?? []).map((entry) => `/${entry.file}`).filter((path) => path !== script),
  };
}
