import { Locale } from '../locale.ts';

/** The address of a page of the site in a language; `path` begins with a slash and may have a query. */
export function pageAddress(publicUrl: string, locale: Locale, path: string): string {
  return new URL(`${locale === Locale.EN ? '/en' : ''}${path}`, publicUrl).href;
}
