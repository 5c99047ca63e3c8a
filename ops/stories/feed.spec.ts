import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { xmlTexts } from '../testing/xml.ts';
import { aTown, PUBLIC_URL, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

const get = (query: string, { headers = {}, method = 'GET', prefix = '' }: { headers?: Record<string, string>; method?: string; prefix?: string } = {}) =>
  fetch(`${town.url}${prefix}/feeds/opportunities.atom${query}`, { headers, method });

/** What XPaths find in a feed, each a list. */
async function found(query: string, paths: readonly string[], prefix = ''): Promise<string[][]> {
  const xml = await (await get(query, { prefix })).text();
  return Promise.all(paths.map((path) => xmlTexts(town.stores.opportunities, xml, path)));
}
const fieldsOf = async (response: Response) => [response.status, ...((await response.json()) as { errors: { extensions: { fields: { path: string }[] } }[] }).errors[0]!.extensions.fields.map(({ path }) => path)];

const SEARCH = 'query($filter: OpportunityFilter) { opportunities(filter: $filter, orderBy: NEWEST, first: 50) { nodes { id title slug } } }';

describe('the feed of a search', () => {
  test('has the newest postings of just that search, each with its page and who offers it', async () => {
    const { data } = await town.ask<{ opportunities: { nodes: { id: string; title: string; slug: string }[] } }>(SEARCH, { filter: { near: { place: 'Bitburg', radiusKm: 10 }, kinds: ['HELP_REQUEST'] } });
    const { nodes } = data.opportunities;
    expect(nodes.length).toBeGreaterThan(1);
    const [ids, titles, links, authors, own] = await found('?place=Bitburg&radius=10&kind=HELP_REQUEST', ['//a:entry/a:id/text()', '//a:entry/a:title/text()', '//a:entry/a:link/@href', '//a:entry/a:author/a:name/text()', '/a:feed/a:id/text()']);
    expect(ids).toEqual(nodes.map(({ id }) => `urn:uuid:${id}`));
    expect(titles).toEqual(nodes.map(({ title }) => title));
    expect(links).toEqual(nodes.map(({ slug }) => `${PUBLIC_URL}/opportunities/${slug}`));
    expect(authors).toHaveLength(nodes.length);
    expect(own).toEqual([`${PUBLIC_URL}/feeds/opportunities.atom?place=Bitburg&radius=10&kind=HELP_REQUEST`]);
  });

  test('is in English below /en, and in the network that was asked for', async () => {
    const { data } = await town.ask<{ networks: { nodes: { slug: string }[] } }>('{ networks(first: 1) { nodes { slug } } }');
    const [language, title, links] = await found(`?network=${data.networks.nodes[0]!.slug}&q=Kinder`, ['/a:feed/@xml:lang', '/a:feed/a:title/text()', '//a:entry/a:link/@href'], '/en');
    expect([language, title]).toEqual([['en'], ['Engagement Netz: New offers “Kinder”']]);
    expect(links?.length).toBeGreaterThan(0);
    expect(links?.filter((link) => !link.startsWith('https://engagement.example/en/opportunities/'))).toEqual([]);
  });

  test('may be kept for some minutes by anybody, and is not sent again while it is the same', async () => {
    const first = await get('?q=Kinder');
    expect(first.status).toBe(200);
    expect(['content-type', 'cache-control', 'content-security-policy', 'x-content-type-options', 'set-cookie'].map((name) => first.headers.get(name))).toEqual([
      'application/atom+xml; charset=utf-8', 'public, max-age=300', "default-src 'none'; frame-ancestors 'none'", 'nosniff', null,
    ]);
    const etag = first.headers.get('etag') ?? '';
    const again = await get('?q=Kinder&order=BEST_MATCH', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get('?q=Senioren', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(200);
    expect((await get('?q=Kinder', { method: 'HEAD' })).headers.get('etag')).toBe(etag);
  });

  test.each([
    ['?intrest=sport', ['intrest']],
    ['?q=a&q=b', ['q']],
    [`?q=${'x'.repeat(201)}`, ['q']],
    ['?q=und', ['q']],
    ['?place=Nirgendwo', ['place']],
    ['?place=Bitburg&radius=9000', ['radius']],
    ['?place=Bitburg&radius=viel', ['radius']],
    ['?when=NEVER', ['when']],
    ['?interest=sport&interest=nothing', ['interest']],
    ['?age=-1', ['age']],
    ['?network=nowhere', ['network']],
    ['?kind=%00&language=%3Cscript%3E', ['kind', 'language']],
  ])('is refused with the name of the parameter: %s', async (query, names) => {
    const response = await get(query);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await fieldsOf(response)).toEqual([400, ...names]);
  });

  test('is there to be read only', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(404);
  });
});
