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
  readonly partners?: readonly { readonly name: string; readonly url?: string | null; readonly organisation?: { readonly slug: string } | null }[];
  readonly documents?: readonly { readonly title: string; readonly language: string; readonly mediaType: string; readonly size: number; readonly url: string }[];
}

/**
 * schema.org NewsArticle for news, Article for what lasts, with who does it too and what can be downloaded.
 *
 * @param url address of the article's page
 * @param site origin of the site, without a slash at the end
 */
export function newsJsonLd({ changedAt, documents = [], kind, language, network, partners = [], picture, publishedAt, summary, title }: ToldArticle, { url, site }: { url: string; site: string }): object {
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
    ...(partners.length > 0 && {
      contributor: partners.map((partner) => ({ '@type': 'Organization', name: partner.name, url: partner.organisation ? `${site}/organisations/${partner.organisation.slug}` : partner.url })),
    }),
    ...(documents.length > 0 && {
      associatedMedia: documents.map((document) => ({
        '@type': 'MediaObject', name: document.title, contentUrl: site + document.url, encodingFormat: document.mediaType, contentSize: `${document.size} B`, inLanguage: document.language.toLowerCase(),
      })),
    }),
    ...(publisher && { author: publisher, publisher }),
  };
}
