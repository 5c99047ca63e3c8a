import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { gatewayItself } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from '../news/news.world.ts';
import { anOrganisation, save } from '../testing/rows.ts';

const FIRST = '00000000-0000-0000-0000-000000000000';
let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
  await save(world.db, { organisations: [anOrganisation({ slug: 'eins' }), anOrganisation({ slug: 'zwei' }), anOrganisation({ slug: 'drei' }), anOrganisation({ slug: 'wartet', status: 'PENDING' }), anOrganisation({ slug: 'ruht', status: 'SUSPENDED' })] });
});
afterAll(() => world.close());

const viewer = gatewayItself('');
const LIST = 'query($kind: String!, $from: ID!, $first: Int!) { found: listOrganisationPages(kind: $kind, from: $from, first: $first) { id slug changedAt } }';
const STARTS = 'query($kind: String!, $every: Int!) { found: organisationPageStarts(kind: $kind, every: $every) }';
const pages = async (kind: string, from = FIRST, first = 100) => (await world.ask<{ found: { id: string; slug: string; changedAt: string | null }[] }>(LIST, { kind, from, first }, viewer)).data.found;

describe('pages for the sitemap', () => {
  test('are those that everybody may see, by id, and their files begin where they should', async () => {
    const all = await pages('organisations');
    expect(all.map(({ slug }) => slug).toSorted()).toEqual(['drei', 'eins', 'zwei']);
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted());
    expect(await pages('organisations', all[1]?.id, 1)).toEqual([all[1]]);
    expect((await world.ask<{ found: string[] }>(STARTS, { kind: 'organisations', every: 2 }, viewer)).data.found).toEqual([all[0]?.id, all[2]?.id]);
    expect((await pages('networks')).length).toBe(2);
  });

  test('are articles of each kind once they are public, with when that was', async () => {
    const guide = await world.published({ kind: 'GUIDE' });
    await world.draft({ kind: 'GUIDE' });
    await world.db.query('UPDATE news_articles SET published_at = now(), changed_at = published_at WHERE id = $1', [guide.id]);
    expect(await pages('guides')).toEqual([{ id: guide.id, slug: guide.slug, changedAt: expect.any(String) }]);
    expect(await pages('projects')).toEqual([]);
  });

  test('refuse by name what they cannot be asked for', async () => {
    const refused = async (query: string, variables: object) => problemsOf(await world.ask(query, { kind: 'news', from: FIRST, first: 1, every: 2, ...variables }, viewer));
    for (const kind of ['people', 'constructor', "news' OR true"]) expect(await refused(LIST, { kind })).toEqual(['kind UNKNOWN_VALUE']);
    expect(await refused(LIST, { from: 'made up' })).toEqual(['from UNKNOWN']);
    for (const first of [0, 5001]) expect(await refused(LIST, { first })).toEqual(['first OUT_OF_RANGE']);
    for (const every of [-1, 0, 1]) expect(await refused(STARTS, { every })).toEqual(['every OUT_OF_RANGE']);
  });
});
