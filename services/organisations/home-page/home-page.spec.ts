import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from '../news/news.world.ts';
import { allBlocks } from './blocks.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

interface Page {
  readonly version: number;
  readonly blocks: readonly { kind: string; title: string | null; isShown: boolean }[];
  readonly versions?: { totalCount: number; nodes: readonly { version: number; savedByName: string | null; blocks: readonly { kind: string }[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const pageOf = async (id: string, viewer = nobody(), more = '') =>
  (await world.ask<{ network: { homePage: Page } }>(`query($id: ID!) { network(id: $id) { homePage { version blocks { kind title isShown } ${more} } } }`, { id }, viewer)).data.network.homePage;
const save = (input: object, viewer: Viewer = world.coordinator) =>
  world.ask<{ saveHomePage: { homePage: Page } }>('mutation($input: SaveHomePageInput!) { saveHomePage(input: $input) { homePage { version blocks { kind title isShown } } } }', { input: { networkId: world.network.id, version: 0, ...input } }, viewer);
const shown = (kind: string, title: string | null = null) => ({ kind, title, isShown: true });

describe('the page of a network', () => {
  test('is as every page until it is arranged, and then as it was arranged, with what was left out hidden at its end', async () => {
    const before = await pageOf(world.network.id);
    expect(before.version).toBe(0);
    expect(before.blocks.filter(({ isShown }) => isShown).map(({ kind }) => kind)).toEqual(['WELCOME', 'NEWS', 'OPPORTUNITIES', 'EVENTS', 'ORGANISATIONS', 'LINKS', 'CONTACT', 'ABOUT']);
    expect((await save({ blocks: [shown('GUIDES', ' Gut zu wissen '), shown('WELCOME'), { kind: 'NEWS', isShown: false }] })).data.saveHomePage.homePage.version).toBe(1);
    const { blocks } = await pageOf(world.network.id);
    expect(blocks.slice(0, 3)).toEqual([shown('GUIDES', 'Gut zu wissen'), shown('WELCOME'), { kind: 'NEWS', title: null, isShown: false }]);
    expect(blocks.slice(3).every(({ isShown }) => !isShown)).toBe(true);
    expect(new Set(blocks.map(({ kind }) => kind)).size).toBe(allBlocks(null).length);
    expect((await pageOf(world.elsewhere.id)).version).toBe(0);
  });

  test('of two who arrange the same version the second overwrites nothing, and both can see who did what', async () => {
    const { version } = await pageOf(world.network.id);
    const outcomes = await Promise.all(['NEWS', 'LINKS'].map((kind) => save({ version, blocks: [shown(kind)] })));
    expect(outcomes.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.version STALE']);
    expect(problemsOf(await save({ version: 0, blocks: [shown('EVENTS')] }))).toEqual(['input.version STALE']);
    const { blocks, versions } = await pageOf(world.network.id, world.coordinator, 'versions { nodes { version savedByName blocks { kind } } }');
    expect(versions?.nodes.map((one) => [one.version, one.savedByName, one.blocks[0]?.kind])).toEqual([[version + 1, 'Toni Beispiel', blocks[0]?.kind], [version, 'Toni Beispiel', 'GUIDES']]);
    expect(await world.db.query(`SELECT details->>'version' AS version FROM audit.entries WHERE action = 'home-page.changed' ORDER BY id`)).toEqual([{ version: '1' }, { version: '2' }]);
  });

  test('can be looked at in all the ways it ever was, page by page', async () => {
    const id = world.elsewhere.id;
    const kinds = ['NEWS', 'LINKS', 'EVENTS'];
    for (const [version, kind] of kinds.entries()) expect(problemsOf(await save({ networkId: id, version, blocks: [shown(kind)] }, world.stranger))).toEqual([]);
    const seen: unknown[] = [];
    for (let after = '', more = true; more; ) {
      const { versions } = await pageOf(id, world.stranger, `versions(first: 1${after && `, after: "${after}"`}) { totalCount nodes { version savedByName blocks { kind } } pageInfo { hasNextPage endCursor } }`);
      expect(versions?.totalCount).toBe(3);
      seen.push(...(versions?.nodes ?? []).map(({ blocks }) => blocks[0]?.kind));
      [after, more] = [versions?.pageInfo.endCursor ?? '', versions?.pageInfo.hasNextPage ?? false];
    }
    expect(seen).toEqual(kinds.toReversed());
  });

  test('is arranged by its coordinators only, who alone see how it was', async () => {
    for (const [viewer, code] of [[nobody(), 'UNAUTHENTICATED'], [world.stranger, 'FORBIDDEN']] as const) {
      expect(problemsOf(await save({ blocks: [shown('NEWS')] }, viewer))).toEqual([code]);
      expect(problemsOf(await world.ask('query($id: ID!) { network(id: $id) { homePage { versions { totalCount } } } }', { id: world.network.id }, viewer))).toEqual([code]);
    }
  });

  test('is told by field what cannot be', async () => {
    const { version } = await pageOf(world.network.id);
    const refused = async (blocks: unknown) => problemsOf(await save({ version, blocks }));
    expect(await refused([])).toEqual(['input.blocks ARRAY_NOT_EMPTY']);
    expect(await refused([shown('NEWS'), shown('LINKS'), shown('NEWS')])).toEqual(['input.blocks.2.kind REPEATED']);
    expect(await refused([shown('NEWS', 'x'.repeat(81))])).toEqual(['input.blocks.0.title MAX_LENGTH']);
    expect(await refused([shown('NEWS', 'zwei\nZeilen')])).toEqual(['input.blocks.0.title SINGLE_LINE']);
    expect(await refused([shown('MADE_UP')])).toEqual(['input.blocks.0.kind UNKNOWN_VALUE']);
    expect((await pageOf(world.network.id)).version).toBe(version);
  });
});
