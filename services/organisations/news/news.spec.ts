import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { type NewsWorld, newsWorld, type Told } from './news.world.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

const LIST = 'query($filter: NewsFilter, $first: Int!, $after: String) { news(filter: $filter, first: $first, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }';
const ONE = 'query($id: ID, $slug: String) { newsArticle(id: $id, slug: $slug) { title status network { name } } }';

interface Page {
  readonly news: { totalCount: number; nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const page = async (variables: object) => (await world.ask<Page>(LIST, { first: 100, ...variables })).data.news;
const titles = async (variables: object = { filter: { network: world.network.id } }) => (await page(variables)).nodes.map(({ title }) => title);
const as = ({ id, version }: Told) => ({ id, version });

describe('the news', () => {
  test('are what is published, pinned ones first and then the newest, page by page', async () => {
    const first = await world.published({ title: 'Erste' });
    await world.published({ title: 'Zweite' });
    await world.published({ title: 'Dritte' });
    await world.draft({ title: 'Entwurf' });
    expect(await titles()).toEqual(['Dritte', 'Zweite', 'Erste']);
    await world.deed('pinNewsArticle', 'PinNewsArticleInput', { ...as(first), isPinned: true });
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const shown: Page['news'] = await page({ first: 1, after });
      seen.push(...shown.nodes.map(({ title }) => title));
      after = shown.pageInfo.endCursor;
      more = shown.pageInfo.hasNextPage;
      expect(shown.totalCount).toBe(3);
    }
    expect(seen).toEqual(['Erste', 'Dritte', 'Zweite']);
  });

  test('are of one network when that is asked for, and none of one that is not there', async () => {
    for (const network of [world.elsewhere.id, anId(), 'made up']) expect(await titles({ filter: { network } })).toEqual([]);
  });

  test('are found by parts of the words of their head, and by the forms of all that they say', async () => {
    const network = world.elsewhere.id;
    const found = (text: string) => titles({ filter: { text } });
    await world.published({ title: 'Grundschulfest in Prüm', summary: 'Wir feiern.', body: 'Die **Vereine** zeigen Kunststücke.' });
    await world.draft({ title: 'Grundschulfest im Entwurf' });
    for (const text of ['Schulfest', 'prum', 'Verein', 'Kunststück grundschul', 'PRÜM']) expect([text, await found(text)]).toEqual([text, ['Grundschulfest in Prüm']]);
    for (const text of ['Schulfest Trier', '%', 'Entwurf']) expect([text, await found(text)]).toEqual([text, []]);
    expect(await titles({ filter: { text: 'Schulfest', network } })).toEqual([]);
    const tooMany = await world.ask(LIST, { first: 1, filter: { text: 'a '.repeat(21) } });
    expect(problemsOf(tooMany)).toEqual(['filter.text TOO_MANY']);
    const page = await world.ask<Page>(LIST, { first: 1, filter: { text: '&|!() :*' } });
    expect(page.errors).toBeUndefined();
  });

  test('refuse a page of no size and a forged cursor', async () => {
    for (const first of [0, 101]) expect(problemsOf(await world.ask(LIST, { first }))).toEqual(['first OUT_OF_RANGE']);
    for (const after of ['bm8', Buffer.from('[1,"0000-01-01T00:00:00.000Z","x"]').toString('base64url')]) expect(problemsOf(await world.ask(LIST, { first: 1, after }))).toEqual(['after FORGED_CURSOR']);
  });

  test('can be read before they are published by the coordination alone', async () => {
    const { id, slug } = await world.draft({ title: 'Noch geheim' });
    for (const named of [{ id }, { slug }]) {
      expect((await world.ask(ONE, named)).data).toEqual({ newsArticle: null });
      expect((await world.ask(ONE, named, world.stranger)).data).toEqual({ newsArticle: null });
      expect((await world.ask(ONE, named, world.coordinator)).data).toEqual({ newsArticle: { title: 'Noch geheim', status: 'DRAFT', network: { name: 'Netz am Fluss' } } });
    }
  });

  test('are scheduled: public from their time on, to the moment', async () => {
    const draft = await world.draft({ title: 'Morgen' });
    const at = new Date(world.now().getTime() + 24 * 3_600_000).toISOString();
    const { data } = await world.deed('publishNewsArticle', 'PublishNewsArticleInput', { ...as(draft), at });
    expect(data).toMatchObject({ publishNewsArticle: { newsArticle: { status: 'SCHEDULED', publishedAt: at } } });
    expect(await titles()).not.toContain('Morgen');
    expect((await world.ask(ONE, { id: draft.id })).data).toEqual({ newsArticle: null });
    world.later(25);
    expect(await titles()).toContain('Morgen');
    expect((await world.ask(ONE, { id: draft.id })).data).toMatchObject({ newsArticle: { status: 'PUBLISHED' } });
  });

  test('all stand on the desk of their network, and on no other', async () => {
    const DESK = 'query($id: ID) { network(id: $id) { newsDesk(first: 1) { totalCount nodes { title } } } }';
    const { title } = await world.draft({ title: 'Zuletzt geändert' });
    const { data } = await world.ask<{ network: { newsDesk: { totalCount: number; nodes: object[] } } }>(DESK, { id: world.network.id }, world.coordinator);
    expect(data.network.newsDesk.nodes).toEqual([{ title }]);
    expect(data.network.newsDesk.totalCount).toBeGreaterThan(1);
    expect(problemsOf(await world.ask(DESK, { id: world.network.id }, world.stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(DESK, { id: world.network.id }))).toEqual(['UNAUTHENTICATED']);
  });

  test('have addresses of their own, also with the same title and without any letter', async () => {
    const slugs = await Promise.all([world.draft(), world.draft(), world.draft({ title: '???' })]).then((all) => all.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(3);
    expect(slugs[0]).toMatch(/^das-fest-am-markt-[0-9a-f]{8}$/);
    expect(slugs[2]).toMatch(/^[0-9a-f]{8}$/);
  });
});
