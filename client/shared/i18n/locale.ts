/** The languages of the site. German has no prefix in the path, English has `/en`. */
export type Locale = 'de' | 'en';

export const LOCALES: readonly Locale[] = ['de', 'en'];

/** The prefix of all paths in a language: `''` or `'/en'`. It is the router's basename, so links inside the site never name it. */
export const prefixOf = (locale: Locale): '' | '/en' => (locale === 'en' ? '/en' : '');

/** The language of a path as it stands in the address bar. */
export const localeOf = (pathname: string): Locale => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'de');

/** The address of a page in a language, from its path without prefix: `localised('/events', 'en')` is `/en/events`, the home page is `/` or `/en`. */
export const localised = (path: string, locale: Locale): string => (path === '/' ? prefixOf(locale) || '/' : `${prefixOf(locale)}${path}`);

/** The value of the schema's enum `Locale`. */
export const graphLocale = (locale: Locale): 'DE' | 'EN' => (locale === 'en' ? 'EN' : 'DE');
