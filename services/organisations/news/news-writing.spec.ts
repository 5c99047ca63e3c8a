import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeKeyset } from '../../shared/keyset-cursor.ts';
import { nobody } from '../../shared/viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { type NewsWorld, newsWorld, TEXTS, type Told } from './news.world.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

const as = ({ id, version }: Told) => ({ id, version });
const update = (input: object) => world.deed('updateNewsArticle', 'UpdateNewsArticleInput', { ...TEXTS, ...input });
const HISTORY = 'query($id: ID, $after: String) { newsArticle(id: $id) { title body version revisions(first: 2, after: $after) { totalCount nodes { version savedByName texts { field text } } pageInfo { endCursor } } } }';

interface History {
  readonly newsArticle: {
    title: string;
    body: string;
    version: number;
    revisions: { totalCount: number; nodes: { version: number; savedByName: string | null; texts: { field: string; text: string }[] }[]; pageInfo: { endCursor: string } };
  };
}
const history = async (id: string, after?: string) => (await world.ask<History>(HISTORY, { id, after }, world.coordinator)).data.newsArticle;
const auditOf = async (id: string): Promise<string[]> =>
  (await world.db.query('SELECT action FROM audit.entries WHERE object_id = $1 ORDER BY id', [id])).map(({ action }: { action: string }) => action);

describe('whoever coordinates a network', () => {
  test('changes an article, which keeps its address, and of two who read the same version the second overwrites nothing', async () => {
    const draft = await world.draft();
    const [one, other] = await Promise.all([update({ ...as(draft), title: 'Von der einen' }), update({ ...as(draft), title: 'Von der anderen' })]);
    const outcomes = [one, other].map((answer) => problemsOf(answer).join());
    expect(outcomes.toSorted()).toEqual(['', 'input.version STALE']);
    const { title, version } = await history(draft.id);
    expect(title).toBe(outcomes[0] === '' ? 'Von der einen' : 'Von der anderen');
    expect(version).toBe(2);
    expect((await world.ask('query($slug: String) { newsArticle(slug: $slug) { id } }', { slug: draft.slug }, world.coordinator)).data).toEqual({ newsArticle: { id: draft.id } });
  });

  test('sees what it said, when and by whom, and brings an older version back', async () => {
    const draft = await world.draft({ title: 'Erste Fassung', body: 'Eins.' });
    await update({ ...as(draft), title: 'Zweite Fassung', body: 'Zwei.' });
    await update({ id: draft.id, version: 2, title: 'Dritte Fassung', body: 'Drei.' });
    const newest = (await history(draft.id)).revisions;
    expect(newest).toMatchObject({ totalCount: 3, nodes: [{ version: 3, savedByName: 'Toni Beispiel' }, { version: 2 }] });
    const [oldest] = (await history(draft.id, newest.pageInfo.endCursor)).revisions.nodes;
    expect(oldest?.texts).toContainEqual({ field: 'body', text: 'Eins.' });
    // A forged position may be any number.
    for (const [version, count] of [[-1e300, 0], [0.5, 0], [1e300, 2]] as const) expect((await history(draft.id, encodeKeyset([version]))).revisions.nodes).toHaveLength(count);
    const restored = await world.deed('restoreNewsArticle', 'RestoreNewsArticleInput', { id: draft.id, version: 3, revision: 1 });
    expect(restored.data).toMatchObject({ restoreNewsArticle: { newsArticle: { title: 'Erste Fassung', body: 'Eins.', version: 4 } } });
    expect((await history(draft.id)).revisions).toMatchObject({ totalCount: 4, nodes: [{ version: 4 }, { version: 3 }] });
    expect(problemsOf(await world.deed('restoreNewsArticle', 'RestoreNewsArticleInput', { id: draft.id, version: 3, revision: 1 }))).toEqual(['input.version STALE']);
    for (const revision of [0, -1, 99]) expect(problemsOf(await world.deed('restoreNewsArticle', 'RestoreNewsArticleInput', { id: draft.id, version: 4, revision }))).toEqual(['input.revision UNKNOWN']);
  });

  test('publishes, takes back and deletes it, and the log tells that, with nothing left of what is gone', async () => {
    const draft = await world.draft();
    expect(problemsOf(await world.deed('withdrawNewsArticle', 'NewsArticleInput', as(draft)))).toEqual(['input.id NOT_PUBLISHED']);
    await world.deed('publishNewsArticle', 'PublishNewsArticleInput', as(draft));
    expect(problemsOf(await world.deed('publishNewsArticle', 'PublishNewsArticleInput', { id: draft.id, version: 2 }))).toEqual(['input.id ALREADY_PUBLISHED']);
    expect((await world.deed('withdrawNewsArticle', 'NewsArticleInput', { id: draft.id, version: 2 })).data).toMatchObject({ withdrawNewsArticle: { newsArticle: { status: 'DRAFT', publishedAt: null } } });
    await world.deed('publishNewsArticle', 'PublishNewsArticleInput', { id: draft.id, version: 3, at: new Date(world.now().getTime() + 3_600_000).toISOString() });
    const DELETE = 'mutation($input: NewsArticleInput!) { deleteNewsArticle(input: $input) { id } }';
    expect(problemsOf(await world.ask(DELETE, { input: as(draft) }, world.coordinator))).toEqual(['input.version STALE']);
    expect((await world.ask(DELETE, { input: { id: draft.id, version: 4 } }, world.coordinator)).data).toEqual({ deleteNewsArticle: { id: draft.id } });
    expect(problemsOf(await world.ask(DELETE, { input: { id: draft.id, version: 4 } }, world.coordinator))).toEqual(['NOT_FOUND']);
    expect(await world.db.query('SELECT 1 FROM revisions WHERE object_id = $1', [draft.id])).toEqual([]);
    expect(await auditOf(draft.id)).toEqual(['news.published', 'news.withdrawn', 'news.scheduled', 'news.deleted']);
  });

  test('is told which time cannot be', async () => {
    const draft = await world.draft();
    const at = async (hours: number) => problemsOf(await world.deed('publishNewsArticle', 'PublishNewsArticleInput', { ...as(draft), at: new Date(world.now().getTime() + hours * 3_600_000).toISOString() }));
    expect(await at(-1)).toEqual(['input.at IN_THE_PAST']);
    expect(await at(-24 * 365 * 1000)).toEqual(['input.at IN_THE_PAST']);
    expect(await at(24 * 400)).toEqual(['input.at TOO_FAR_AHEAD']);
    expect(problemsOf(await world.deed('publishNewsArticle', 'PublishNewsArticleInput', { ...as(draft), at: 'morgen' }))).toEqual(['input.at WRONG_TYPE']);
    expect(await history(draft.id)).toMatchObject({ version: 1 });
  });

  test('is told by field which text cannot be', async () => {
    const draft = await world.draft();
    const refused = async (texts: object) => problemsOf(await update({ ...as(draft), ...texts }));
    expect(await refused({ title: ' ab ' })).toEqual(['input.title LENGTH']);
    expect(await refused({ title: 'x'.repeat(121), summary: '  ', body: '' })).toEqual(['input.title LENGTH', 'input.summary LENGTH', 'input.body LENGTH']);
    expect(await refused({ title: 'zwei\nZeilen' })).toEqual(['input.title SINGLE_LINE']);
    expect(await refused({ body: 'x'.repeat(20_001) })).toEqual(['input.body LENGTH']);
    expect(await refused({ body: 'Hallo <script>alert(1)</script>' })).toEqual(['input.body ACTIVE_CONTENT']);
    expect(await refused({ body: '[Klick](javascript:alert(1))' })).toEqual(['input.body ACTIVE_CONTENT']);
    expect(await history(draft.id)).toMatchObject({ version: 1, body: TEXTS.body });
  });

  test('does nothing to the news of another network: what is public is forbidden, what is not cannot be found', async () => {
    const [draft, published] = [await world.draft(), await world.published()];
    const DEEDS = [
      ['updateNewsArticle', 'UpdateNewsArticleInput', TEXTS], ['publishNewsArticle', 'PublishNewsArticleInput', {}], ['withdrawNewsArticle', 'NewsArticleInput', {}],
      ['pinNewsArticle', 'PinNewsArticleInput', { isPinned: true }], ['restoreNewsArticle', 'RestoreNewsArticleInput', { revision: 1 }],
    ] as const;
    for (const [name, type, input] of DEEDS) {
      expect(problemsOf(await world.deed(name, type, { ...as(draft), ...input }, world.stranger))).toEqual(['NOT_FOUND']);
      expect(problemsOf(await world.deed(name, type, { ...as(published), ...input }, world.stranger))).toEqual(['FORBIDDEN']);
      expect(problemsOf(await world.ask(`mutation($input: ${type}!) { ${name}(input: $input) { newsArticle { id } } }`, { input: { ...as(published), ...input } }, nobody()))).toEqual(['UNAUTHENTICATED']);
    }
    const create = (networkId: string, viewer = world.stranger) => world.deed('createNewsArticle', 'CreateNewsArticleInput', { networkId, ...TEXTS }, viewer);
    expect(problemsOf(await create(world.network.id))).toEqual(['FORBIDDEN']);
    for (const networkId of [anId(), 'made up']) expect(problemsOf(await create(networkId, { ...world.stranger, isOperator: true }))).toEqual(['NOT_FOUND']);
    expect((await history(published.id)).version).toBe(2);
  });
});
