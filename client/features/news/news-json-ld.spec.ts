import { describe, expect, test } from '@jest/globals';
import { newsJsonLd } from './news-json-ld.ts';

const at = { url: 'https://netz.example/news/fest', site: 'https://netz.example' };
const article = { kind: 'NEWS' as const, title: 'Das Fest', summary: 'Wir feiern.', language: 'DE', publishedAt: '2026-11-20T08:00:00.000Z', changedAt: '2026-11-21T08:00:00.000Z' };

describe('what search engines are told of news', () => {
  test('is what, when, of whom and with which picture', () => {
    const publisher = { '@type': 'Organization', name: 'Netz', url: 'https://netz.example/networks/netz' };
    expect(newsJsonLd({ ...article, network: { name: 'Netz', slug: 'netz' }, picture: { url: '/media/1.webp' } }, at)).toEqual({
      '@type': 'NewsArticle', headline: 'Das Fest', description: 'Wir feiern.', url: at.url, mainEntityOfPage: at.url, inLanguage: 'de', datePublished: article.publishedAt, dateModified: article.changedAt,
      image: ['https://netz.example/media/1.webp'], author: publisher, publisher,
    });
  });

  test('is also with whom a project is done, and what there is to download', () => {
    const partners = [{ name: 'Lesepaten', url: null, organisation: { slug: 'lesepaten' } }, { name: 'Stadtwerke', url: 'https://stadtwerke.example/', organisation: null }];
    const documents = [{ title: 'Faltblatt', language: 'DE', mediaType: 'application/pdf', size: 2048, url: '/media/1.pdf' }];
    expect(newsJsonLd({ ...article, kind: 'PROJECT', partners, documents }, at)).toMatchObject({
      contributor: [{ '@type': 'Organization', name: 'Lesepaten', url: 'https://netz.example/organisations/lesepaten' }, { '@type': 'Organization', name: 'Stadtwerke', url: 'https://stadtwerke.example/' }],
      associatedMedia: [{ '@type': 'MediaObject', name: 'Faltblatt', contentUrl: 'https://netz.example/media/1.pdf', encodingFormat: 'application/pdf', contentSize: '2048 B', inLanguage: 'de' }],
    });
  });

  test('leaves out what is not there, and was not changed before it was published', () => {
    const told = newsJsonLd({ ...article, changedAt: '2026-11-01T08:00:00.000Z' }, at);
    for (const nothing of ['image', 'contributor', 'associatedMedia']) expect(told).not.toHaveProperty(nothing);
    expect(told).not.toHaveProperty('publisher');
    expect(told).toMatchObject({ dateModified: article.publishedAt });
    expect(newsJsonLd({ ...article, kind: 'GUIDE' }, at)).toMatchObject({ '@type': 'Article' });
    expect(newsJsonLd({ ...article, publishedAt: null }, at)).not.toHaveProperty('datePublished');
  });
});
