import type { Locale as GraphLocale } from '../../generated/graphql.ts';
import type { Locale } from '../../shared/i18n/locale.ts';

/** The `lang` of a text that stands on a page of `locale`; none when it is the same. */
export function langOf(language: GraphLocale, locale: Locale): Locale | undefined {
  const lang = language === 'EN' ? 'en' : 'de';
  return lang === locale ? undefined : lang;
}
