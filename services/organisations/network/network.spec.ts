import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aNetwork, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: ['Zell', 'Öhringen', 'Oberhof', 'aachen', 'Prüm'].map((name) => aNetwork({ name })) });
});
afterAll(() => world.close());

interface Page {
  readonly networks: { totalCount: number; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const LIST = 'query($first: Int!, $after: String) { networks(first: $first, after: $after) { totalCount nodes { id slug name description website latitude longitude } pageInfo { hasNextPage endCursor } } }';

describe('the networks', () => {
  test('are listed by name, as a German dictionary would', async () => {
    const { data, errors } = await world.ask<Page>(LIST, { first: 100 });
    expect(errors).toBeUndefined();
    expect(data.networks.nodes.map(({ name }) => name)).toEqual(['aachen', 'Oberhof', 'Öhringen', 'Prüm', 'Zell']);
    expect(data.networks.totalCount).toBe(5);
  });

  test('come page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: { data: Page } = await world.ask<Page>(LIST, { first: 2, after });
      seen.push(...data.networks.nodes.map(({ name }) => name));
      after = data.networks.pageInfo.endCursor;
      more = data.networks.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(['aachen', 'Oberhof', 'Öhringen', 'Prüm', 'Zell']);
  });

  test('refuse a page of no size and a forged cursor', async () => {
    for (const first of [0, 101, -1]) expect(problemsOf(await world.ask(LIST, { first }))).toEqual(['first OUT_OF_RANGE']);
    expect(problemsOf(await world.ask(LIST, { first: 1, after: 'bm8' }))).toEqual(['after FORGED_CURSOR']);
  });
});
