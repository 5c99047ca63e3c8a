import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aTown, PUBLIC_URL, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

const locations = async (address: string): Promise<string[]> => {
  const response = await fetch(address.replace(PUBLIC_URL, town.url));
  expect([address, response.status]).toEqual([address, 200]);
  return [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => String(location));
};

describe('the sitemap of a town', () => {
  test('leads robots from robots.txt to what is published, of every part and in both languages, and to nothing else', async () => {
    const robots = await (await fetch(`${town.url}/robots.txt`)).text();
    const index = String(/^Sitemap: (.*)$/m.exec(robots)?.[1]);
    expect(index).toBe(`${PUBLIC_URL}/sitemap.xml`);
    const files = await locations(index);
    const pages = new Set((await Promise.all(files.map(locations))).flat());
    const { data } = await town.ask<Record<string, { nodes: { slug: string; status?: string }[] }>>(
      '{ opportunities { nodes { slug } } organisations { nodes { slug } } events { nodes { slug status } } networks { nodes { slug } } news { nodes { slug } } guides: articles(kind: GUIDE) { nodes { slug } } projects: articles(kind: PROJECT) { nodes { slug } } }',
    );
    for (const [path, { nodes }] of Object.entries(data)) {
      expect([path, nodes.length > 0]).toEqual([path, true]);
      // What is cancelled keeps its page, but nobody has to find it anew.
      for (const { slug, status } of nodes) for (const site of [PUBLIC_URL, `${PUBLIC_URL}/en`]) expect([slug, pages.has(`${site}/${path}/${slug}`)]).toEqual([slug, status !== 'CANCELLED']);
    }
    const hidden = await town.stores.organisations.query(`SELECT kind, slug FROM news_articles WHERE published_at IS NULL OR published_at > now()`);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { slug } of hidden) expect([...pages].filter((page) => page.endsWith(`/${slug}`))).toEqual([]);
  });

  test('cannot be asked of the graph by clients', async () => {
    for (const field of ['listOrganisationPages', 'listOpportunityPages', 'listEventPages']) {
      const { errors } = await town.ask(`{ ${field}(kind: "news", from: "00000000-0000-0000-0000-000000000000", first: 1) { id } }`);
      expect(errors?.[0]?.message).toContain('Cannot query field');
    }
  });
});
