import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { xmlTexts } from '../testing/xml.ts';
import { aTown, PUBLIC_URL, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

const get = (query = '', { headers = {}, prefix = '' }: { headers?: Record<string, string>; prefix?: string } = {}) => fetch(`${town.url}${prefix}/feeds/news.atom${query}`, { headers });

/** What XPaths find in the feed, each a list. */
async function found(query: string, paths: readonly string[], prefix = ''): Promise<string[][]> {
  const xml = await (await get(query, { prefix })).text();
  return Promise.all(paths.map((path) => xmlTexts(town.stores.organisations, xml, path)));
}

describe('the feed of news', () => {
  test('has what is public, the newest first, each with its page and whose it is', async () => {
    const { data } = await town.ask<{ news: { nodes: { id: string; title: string; slug: string; publishedAt: string }[] } }>('{ news { nodes { id title slug publishedAt } } }');
    const nodes = data.news.nodes.toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt));
    expect(nodes.length).toBeGreaterThan(2);
    const [ids, titles, links, authors, own] = await found('', ['//a:entry/a:id/text()', '//a:entry/a:title/text()', '//a:entry/a:link/@href', '//a:entry/a:author/a:name/text()', '/a:feed/a:id/text()']);
    expect(ids).toEqual(nodes.map(({ id }) => `urn:uuid:${id}`));
    expect(titles).toEqual(nodes.map(({ title }) => title));
    expect(links).toEqual(nodes.map(({ slug }) => `${PUBLIC_URL}/news/${slug}`));
    expect(new Set(authors)).toEqual(new Set(['Engagement Netz Bitburg']));
    expect(own).toEqual([`${PUBLIC_URL}/feeds/news.atom`]);
    expect(titles?.join()).not.toContain('Ehrenamtspreis');
  });

  test('is of one network, in English below /en', async () => {
    const [language, title, page] = await found('?network=bitburg', ['/a:feed/@xml:lang', '/a:feed/a:title/text()', '/a:feed/a:link[@rel="alternate"]/@href'], '/en');
    expect([language, title, page]).toEqual([['en'], ['Engagement Netz Bitburg: News'], [`${PUBLIC_URL}/en/news?network=bitburg`]]);
  });

  test('is not sent again while it is the same, and is refused for a network that is not there', async () => {
    const first = await get();
    expect(['content-type', 'cache-control', 'set-cookie'].map((name) => first.headers.get(name))).toEqual(['application/atom+xml; charset=utf-8', 'public, max-age=300', null]);
    const etag = first.headers.get('etag') ?? '';
    expect((await get('', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(304);
    await town.stores.organisations.query(`UPDATE news_articles SET title = 'Neu', changed_at = now() WHERE slug = 'danke-fuer-den-aktionstag'`);
    expect((await get('', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(200);
    const refused = await get('?network=nowhere');
    expect([refused.status, JSON.stringify(await refused.json())]).toEqual([400, expect.stringContaining('"path":"network"')]);
  });
});
