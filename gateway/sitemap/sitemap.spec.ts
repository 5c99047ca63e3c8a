import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { listen, stopListening } from '../../services/shared/listen.ts';
import { PartAway } from '../feeds/answer.ts';
import type { ListedPage, PageSource } from './page-source.ts';
import { robotsTxt } from './robots-txt.ts';
import { sitemap } from './sitemap.ts';

const SITE = 'https://netz.example';
const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const many: readonly ListedPage[] = Array.from({ length: 12_003 }, (_, number) => ({ id: idOf(number), slug: `angebot-${number}`, changedAt: number === 0 ? '2026-11-26T10:00:00.000Z' : null }));

let server: Server;
let isAway = false;
let asked: number[] = [];
const source: PageSource = {
  async starts(kind, every) {
    if (isAway) throw new PartAway();
    return kind === 'opportunities' ? many.filter((_, at) => at % every === 0).map(({ id }) => id) : [];
  },
  async pages(_kind, from, first) {
    asked.push(first);
    return many.filter(({ id }) => id >= from).slice(0, first);
  },
};
const start = async (): Promise<void> => {
  server = await listen(express().use(robotsTxt(SITE), sitemap({ source, publicUrl: SITE, pagesPerFile: 7000 })), { port: 0, host: '127.0.0.1' });
};
beforeAll(start);
beforeEach(() => {
  [asked, isAway] = [[], false];
});
afterAll(() => stopListening(server));
const get = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
const locations = async (path: string) => [...(await (await get(path)).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

describe('the sitemap', () => {
  test('is an index of files that have each page once, in both languages', async () => {
    const files = await locations('/sitemap.xml');
    expect(files).toEqual([`${SITE}/sitemaps/pages.xml`, `${SITE}/sitemaps/opportunities-1.xml`, `${SITE}/sitemaps/opportunities-2.xml`]);
    const addresses = (await Promise.all(files.slice(1).map((file) => locations(String(file).slice(SITE.length))))).flat();
    expect(addresses).toHaveLength(2 * many.length);
    expect(new Set(addresses).size).toBe(2 * many.length);
    expect(addresses.slice(0, 2)).toEqual([`${SITE}/opportunities/angebot-0`, `${SITE}/en/opportunities/angebot-0`]);
    expect(Math.max(...asked)).toBeLessThanOrEqual(5000);
    expect(await locations('/sitemaps/pages.xml')).toEqual(expect.arrayContaining([`${SITE}/`, `${SITE}/en`, `${SITE}/networks`, `${SITE}/en/networks`]));
  });

  test('is kept, packed or not, and says when a page was changed', async () => {
    const plain = await get('/sitemaps/opportunities-1.xml', { 'accept-encoding': 'identity' });
    expect([plain.headers.get('content-type'), plain.headers.get('cache-control'), plain.headers.get('content-encoding')]).toEqual(['application/xml; charset=utf-8', 'public, max-age=3600', null]);
    const text = await plain.text();
    expect(text).toContain('<loc>https://netz.example/opportunities/angebot-0</loc><lastmod>2026-11-26T10:00:00.000Z</lastmod>');
    expect(text.endsWith('</urlset>\n')).toBe(true);
    asked = [];
    const packed = await get('/sitemaps/opportunities-1.xml', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(text);
    expect(asked).toEqual([]);
  });

  test('has no other files', async () => {
    for (const path of ['/sitemaps/opportunities-3.xml', '/sitemaps/opportunities-0.xml', '/sitemaps/opportunities-999999.xml', '/sitemaps/people-1.xml', '/sitemaps/constructor-1.xml', '/sitemaps/news-1.xml', '/sitemaps/..-1.xml']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    expect(asked).toEqual([]);
  });

  test('is 503 while a part is away, so that no search engine forgets its pages, and is there again when the part is', async () => {
    await stopListening(server);
    await start();
    isAway = true;
    const away = await get('/sitemap.xml');
    expect([away.status, away.headers.get('retry-after'), away.headers.get('cache-control')]).toEqual([503, '60', 'no-store']);
    isAway = false;
    expect((await get('/sitemap.xml')).status).toBe(200);
  });
});

test('robots are told what to leave alone, in both languages, and where the sitemap is', async () => {
  const response = await get('/robots.txt');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const lines = (await response.text()).split('\n');
  expect(lines).toEqual(expect.arrayContaining(['User-agent: *', 'Disallow: /desk', 'Disallow: /en/desk', 'Disallow: /graphql', 'Disallow: /*?q=', `Sitemap: ${SITE}/sitemap.xml`]));
  expect(lines).not.toContain('Disallow: /');
});
