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

  test('leaves out what is not there, and was not changed before it was published', () => {
    const told = newsJsonLd({ ...article, changedAt: '2026-11-01T08:00:00.000Z' }, at);
    expect(told).not.toHaveProperty('image');
    expect(told).not.toHaveProperty('publisher');
    expect(told).toMatchObject({ dateModified: article.publishedAt });
    expect(newsJsonLd({ ...article, kind: 'GUIDE' }, at)).toMatchObject({ '@type': 'Article' });
    expect(newsJsonLd({ ...article, publishedAt: null }, at)).not.toHaveProperty('datePublished');
  });
});
