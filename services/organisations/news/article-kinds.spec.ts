import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from './news.world.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

const slugsOf = async (field: string): Promise<string[]> => {
  const { data } = await world.ask<{ list: { totalCount: number; nodes: { slug: string }[] } }>(`{ list: ${field} { totalCount nodes { slug } } }`, {}, nobody());
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map(({ slug }) => slug);
};
const deskOf = async (args: string) => {
  const { data } = await world.ask<{ network: { newsDesk: { nodes: { slug: string; kind: string }[] } } }>(`query($id: ID!) { network(id: $id) { newsDesk${args} { nodes { slug kind } } } }`, { id: world.network.id }, world.coordinator);
  return data.network.newsDesk.nodes;
};

describe('guides and projects', () => {
  test('stand in lists of their own, each with what is public of its kind', async () => {
    const [news, guide, project] = [await world.published(), await world.published({ kind: 'GUIDE' }), await world.published({ kind: 'PROJECT' })];
    const draft = await world.draft({ kind: 'GUIDE' });
    expect(await slugsOf('news')).toEqual([news.slug]);
    expect(await slugsOf('articles(kind: NEWS)')).toEqual([news.slug]);
    expect(await slugsOf('articles(kind: GUIDE)')).toEqual([guide.slug]);
    expect(await slugsOf(`articles(kind: PROJECT, filter: { network: "${world.network.id}" })`)).toEqual([project.slug]);
    expect(await slugsOf(`articles(kind: PROJECT, filter: { network: "${world.elsewhere.id}" })`)).toEqual([]);
    expect(await deskOf('')).toEqual([{ slug: news.slug, kind: 'NEWS' }]);
    expect(await deskOf('(kind: GUIDE)')).toEqual([{ slug: draft.slug, kind: 'GUIDE' }, { slug: guide.slug, kind: 'GUIDE' }]);
  });

  test('are named by what they are in the log', async () => {
    const { id } = await world.published({ kind: 'GUIDE' });
    expect(await world.db.query('SELECT action FROM audit.entries WHERE object_id = $1', [id])).toEqual([{ action: 'guide.published' }]);
  });
});

test('the guides to begin with are the same in both languages, and a coordinator can save each as it stands', async () => {
  const ASK = 'query($language: Locale!) { guideStarters(language: $language) { key title summary body language } }';
  const keys: string[][] = [];
  for (const language of ['DE', 'EN']) {
    const { data } = await world.ask<{ guideStarters: { key: string }[] }>(ASK, { language }, nobody());
    keys.push(data.guideStarters.map(({ key }) => key));
    for (const { key, ...texts } of data.guideStarters) expect([key, ...problemsOf(await world.deed('createNewsArticle', 'CreateNewsArticleInput', { networkId: world.network.id, kind: 'GUIDE', ...texts }))]).toEqual([key]);
  }
  expect(keys[0]).toEqual(['volunteer-card', 'insurance', 'certificate-of-good-conduct', 'found-a-club']);
  expect(keys[1]).toEqual(keys[0]);
});
