import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { upsertEvents } from '../event/event.repository.ts';
import { anEvent } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([]);
});
afterAll(() => world.close());

describe('the shelves of an organisation', () => {
  const SHELVES = `query($representations: [_Any!]!, $shelf: EventShelf, $first: Int, $after: String) { _entities(representations: $representations) { ... on Organisation {
    eventShelfCounts { shelf count } eventShelf(shelf: $shelf, first: $first, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } } }`;
  interface Shelf {
    readonly totalCount: number;
    readonly nodes: { title: string }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const home = anId();
  const member = aViewer({ memberships: [aMembership(home)] });
  const elsewhere = aViewer({ memberships: [aMembership(anId(), { role: 'OWNER' })], isOperator: true });

  async function shelf(variables: object, viewer: Viewer = member) {
    const { data } = await world.ask<{ _entities: [{ eventShelfCounts: object[] | null; eventShelf: Shelf | null }] }>(SHELVES, { representations: [{ __typename: 'Organisation', id: home }], ...variables }, viewer);
    return data._entities[0];
  }

  beforeAll(async () => {
    await upsertEvents(world.db, [
      anEvent(5, { organisationId: home, title: 'Bald' }), anEvent(-1, { organisationId: home, title: 'Läuft' }), anEvent(9, { organisationId: home, title: 'Später' }), anEvent(-9, { organisationId: home, title: 'Vorbei' }),
      anEvent(-99, { organisationId: home, title: 'Lange vorbei', status: 'PAST' }), anEvent(-9, { organisationId: home, title: 'Alter Entwurf', status: 'DRAFT' }), anEvent(7, { organisationId: home, title: 'Fällt aus', status: 'CANCELLED' }),
      anEvent(6, { title: 'Anderswo' }),
    ]);
  });

  test('have each event once, the next first, of what is over the last', async () => {
    const titles = async (name: string) => (await shelf({ shelf: name })).eventShelf?.nodes.map(({ title }) => title);
    expect(await titles('COMING')).toEqual(['Läuft', 'Bald', 'Später']);
    expect(await titles('OVER')).toEqual(['Vorbei', 'Lange vorbei']);
    expect(await titles('DRAFTS')).toEqual(['Alter Entwurf']);
    expect(await titles('CANCELLED')).toEqual(['Fällt aus']);
    expect((await shelf({})).eventShelfCounts).toEqual([{ shelf: 'CANCELLED', count: 1 }, { shelf: 'COMING', count: 3 }, { shelf: 'DRAFTS', count: 1 }, { shelf: 'OVER', count: 2 }]);
  });

  test.each([['COMING', 3], ['OVER', 2]])('%s is paged through without gaps', async (name, count) => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Shelf | null = (await shelf({ shelf: name, first: 1, after })).eventShelf;
      if (!page) throw new Error('no shelf');
      found.push(...page.nodes.map(({ title }) => title));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(new Set(found).size).toBe(count);
    expect(found).toHaveLength(count);
  });

  test('are for members', async () => {
    for (const viewer of [nobody(), aViewer(), elsewhere]) expect(await shelf({}, viewer)).toEqual({ eventShelfCounts: null, eventShelf: null });
  });
});
