import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { upsertEvents } from '../event/event.repository.ts';
import { templateOf } from '../series/begin-series.ts';
import { upsertSeries } from '../series/series.repository.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
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

describe('a shelf with series', () => {
  const ONCE = `query($representations: [_Any!]!, $shelf: EventShelf, $series: ID, $once: Boolean!, $first: Int!, $after: String) { _entities(representations: $representations) { ... on Organisation {
    eventShelf(shelf: $shelf, series: $series, seriesOnce: $once, first: $first, after: $after) {
      totalCount nodes { id title series { title upcomingCount } } pageInfo { hasNextPage endCursor } } } } }`;
  interface Listed {
    readonly totalCount: number;
    readonly nodes: { id: string; title: string; series: { title: string; upcomingCount: number } | null }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const home = anId();
  const member = aViewer({ memberships: [aMembership(home)] });
  const seriesIds = Array.from({ length: 40 }, anId);

  async function listed(variables: object): Promise<Listed> {
    const { data, errors } = await world.ask<{ _entities: [{ eventShelf: Listed }] }>(ONCE, { representations: [{ __typename: 'Organisation', id: home }], shelf: 'COMING', once: true, first: 20, ...variables }, member);
    expect(errors).toBeUndefined();
    return data._entities[0].eventShelf;
  }
  const pagesOf = async (variables: object): Promise<Listed['nodes']> => {
    const nodes: Listed['nodes'] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Listed = await listed({ ...variables, after });
      nodes.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    return nodes;
  };

  // 40 series with 25 dates each, their first one cancelled and their second one over, and one date that stands alone.
  beforeAll(async () => {
    const { startsAt } = anEvent(24);
    const series = seriesIds.map((id, number) => ({
      id, organisationId: home, startsAt, lengthDays: 0, lengthSeconds: 3600, timeZone: 'Europe/Berlin', allDay: false, rule: 'FREQ=DAILY', added: [], excluded: [], template: templateOf(anEvent(1, { title: `Reihe ${number}` })),
      unfoldedUntil: startsAt, ended: false, writtenHere: true,
    }));
    await world.db.transaction(async (tx) => {
      for (const one of series) await upsertSeries(tx, one);
    });
    const dates = seriesIds.flatMap((seriesId, number) =>
      Array.from({ length: 25 }, (_, day) => {
        const date = anEvent((day - 1) * 24 + 1 + number / 100, { organisationId: home, title: `Reihe ${number}`, ...(day === 0 && { status: 'CANCELLED' }) });
        return Object.assign(date, { seriesId, recurrenceId: date.startsAt, title: day === 7 ? 'Mit Gast' : date.title });
      }),
    );
    await upsertEvents(world.db, [...dates, anEvent(2.5, { organisationId: home, title: 'Für sich' })]);
  });

  test('has each series once, by its next date, through all pages, and says how many dates are to come', async () => {
    const nodes = await pagesOf({});
    expect(nodes).toHaveLength(41);
    expect(new Set(nodes.map(({ title }) => title)).size).toBe(41);
    expect(nodes[0]).toMatchObject({ title: 'Reihe 0', series: { title: 'Reihe 0', upcomingCount: 24 } });
    expect(nodes.filter(({ series }) => series === null).map(({ title }) => title)).toEqual(['Für sich']);
    expect((await listed({})).totalCount).toBe(41);
    expect((await listed({ once: false })).totalCount).toBe(40 * 24 + 1);
  });

  test('has the dates of one series, those that are to come and those that were cancelled', async () => {
    const [series] = seriesIds;
    const coming = await pagesOf({ series, once: false });
    expect(coming.map(({ title }) => title)).toEqual(Array.from({ length: 24 }, (_, index) => (index === 6 ? 'Mit Gast' : 'Reihe 0')));
    expect((await listed({ series, once: false, shelf: 'CANCELLED' })).totalCount).toBe(1);
    for (const other of [anId(), 'nichts']) expect(await listed({ series: other, once: false })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('takes as many statements for 20 series as for one', async () => {
    const statements = recordStatements(world.db);
    await listed({ first: 1 });
    const few = statements.splice(0).length;
    await listed({ first: 20 });
    expect(statements).toHaveLength(few);
  });
});
