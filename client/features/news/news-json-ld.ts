/** What of an article search engines are told. */
export interface ToldArticle {
  readonly kind: 'NEWS' | 'GUIDE' | 'PROJECT';
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly publishedAt?: string | null;
  readonly changedAt: string;
  readonly network?: { readonly name: string; readonly slug: string } | null;
  readonly picture?: { readonly url: string } | null;
}

/**
 * schema.org NewsArticle for news, Article for what lasts.
 *
 * @param url address of the article's page
 * @param site origin of the site, without a slash at the end
 */
export function newsJsonLd({ changedAt, kind, language, network, picture, publishedAt, summary, title }: ToldArticle, { url, site }: { url: string; site: string }): object {
  const publisher = network && { '@type': 'Organization', name: network.name, url: `${site}/networks/${network.slug}` };
  return {
    '@type': kind === 'NEWS' ? 'NewsArticle' : 'Article',
    headline: title,
    description: summary,
    url,
    mainEntityOfPage: url,
    inLanguage: language.toLowerCase(),
    ...(publishedAt && { datePublished: publishedAt, dateModified: changedAt > publishedAt ? changedAt : publishedAt }),
    ...(picture && { image: [site + picture.url] }),
    ...(publisher && { author: publisher, publisher }),
  };
}
