import { useLocation } from 'react-router';
import { useAppState } from './app-state.ts';
import { LOCALES, localised } from './i18n/locale.ts';
import { scriptJson } from './script-json.ts';

/**
 * What search engines and previews read of a page; React moves the tags into the head.
 *
 * @param props.title name of the page without the site's name
 * @param props.description one or two sentences, at most about 160 characters; cut at a word when longer
 * @param props.noindex for pages that are of no use in a search engine (errors, confirmations, filtered lists)
 * @param props.jsonLd schema.org description of what the page shows; `@context` is added
 */
export function PageHead({ title, description, noindex = false, jsonLd }: { title: string; description?: string; noindex?: boolean; jsonLd?: object }) {
  const { locale, publicUrl } = useAppState();
  const { pathname } = useLocation();
  const address = publicUrl + localised(pathname, locale);
  const fullTitle = `${title} · Engagement Netz`;
  const summary = description === undefined ? undefined : shorten(description);
  return (
    <>
      <title>{fullTitle}</title>
      {summary !== undefined && <meta name="description" content={summary} />}
      {noindex ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address} />
          {LOCALES.map((other) => (
            <link key={other} rel="alternate" hrefLang={other} href={publicUrl + localised(pathname, other)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={publicUrl + localised(pathname, 'de')} />
        </>
      )}
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content="Engagement Netz" />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={locale === 'de' ? 'de_DE' : 'en_GB'} />
      {summary !== undefined && <meta property="og:description" content={summary} />}
      {jsonLd !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson({ '@context': 'https://schema.org', ...jsonLd }) }} />
      )}
    </>
  );
}

function shorten(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= 160 ? plain : `${plain.slice(0, 160).replace(/\s\S*$/, '')} …`;
}
