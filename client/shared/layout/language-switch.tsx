import { useLocation } from 'react-router';
import { useAppState } from '../app-state.ts';
import { localised } from '../i18n/locale.ts';
import { Languages } from '../ui/icons.ts';

const other = { de: { locale: 'en', name: 'English', short: 'EN' }, en: { locale: 'de', name: 'Deutsch', short: 'DE' } } as const;

/** Leads to the same page, with the same filters, in the other language. Named in that language, since that is who looks for it. */
export function LanguageSwitch() {
  const { locale, name, short } = other[useAppState().locale];
  const { pathname, search } = useLocation();
  return (
    <a className="language-switch" href={localised(pathname, locale) + search} hrefLang={locale} lang={locale}>
      <Languages aria-hidden />
      <span className="language-name">{name}</span>
      <span className="language-code" aria-hidden>{short}</span>
    </a>
  );
}
