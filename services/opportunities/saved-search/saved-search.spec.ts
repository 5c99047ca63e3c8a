import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { nobody } from '../../shared/viewer.ts';
import { cleanUpSavedSearches } from './saved-search.worker.ts';
import { CHANGE, DELETE, type SavedSearchWorld, savedSearchWorld } from './saved-search.world.ts';

let world: SavedSearchWorld;
beforeAll(async () => {
  world = await savedSearchWorld();
});
afterAll(() => world.close());

describe('with an account', () => {
  test('a search is kept at once, with its criteria in one form', async () => {
    const viewer = aViewer();
    const { data } = await world.saved(viewer, { endsOn: '2999-12-31', frequency: 'WEEKLY' });
    expect(data.saveSearch).toMatchObject({ status: 'SAVED', savedSearch: { name: 'Garten bei uns', query: 'q=Garten&place=54634&radius=20', frequency: 'WEEKLY', endsOn: '2999-12-31', pausedAt: null } });
    const [row] = await world.db.query('SELECT criteria, email FROM saved_searches WHERE person_id = $1', [viewer.id]);
    expect(row).toMatchObject({ email: viewer.email, criteria: { text: 'Garten', near: { radiusKm: 20, latitude: expect.closeTo(49.97, 1), longitude: expect.closeTo(6.52, 1) } } });
    expect(Object.keys(row.criteria).toSorted()).toEqual(['near', 'text']);
  });

  test('the same search is changed and goes on, not kept twice', async () => {
    const viewer = aViewer();
    const first = (await world.saved(viewer)).data.saveSearch.savedSearch;
    await world.run(CHANGE, { input: { id: first.id, isPaused: true } }, viewer);
    const again = await world.saved(viewer, { name: 'Anders', frequency: 'IMMEDIATELY' });
    expect(again.data.saveSearch.savedSearch).toMatchObject({ id: first.id, name: 'Anders', frequency: 'IMMEDIATELY', pausedAt: null });
    expect(await world.own(viewer)).toHaveLength(1);
  });

  test('it is renamed, rests, goes on and ends; what is left out stays', async () => {
    const viewer = aViewer();
    const { id } = (await world.saved(viewer, { endsOn: '2999-01-01' })).data.saveSearch.savedSearch;
    const change = async (input: object) => (await world.run(CHANGE, { input: { id, ...input } }, viewer)).data.changeSavedSearch.savedSearch;
    expect(await change({ name: '  Beete ', isPaused: true })).toMatchObject({ name: 'Beete', pausedAt: expect.any(String), endsOn: '2999-01-01', frequency: 'DAILY' });
    expect(await change({ frequency: 'WEEKLY' })).toMatchObject({ name: 'Beete', pausedAt: expect.any(String), frequency: 'WEEKLY' });
    expect(await change({ endsOn: null, isPaused: false })).toMatchObject({ pausedAt: null, endsOn: null });
    expect((await world.run(DELETE, { input: { id } }, viewer)).data).toEqual({ deleteSavedSearch: { name: 'Beete' } });
    expect(await world.own(viewer)).toEqual([]);
  });

  test('nobody else sees, changes or ends it', async () => {
    const { id } = (await world.saved(aViewer())).data.saveSearch.savedSearch;
    const other = aViewer();
    for (const source of [CHANGE, DELETE]) {
      expect((await world.run(source, { input: { id } }, other)).code).toBe('NOT_FOUND');
      expect((await world.run(source, { input: { id } })).code).toBe('UNAUTHENTICATED');
      expect((await world.run(source, { input: { id: 'x' } }, other)).code).toBe('NOT_FOUND');
    }
    const ENTITY = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on SavedSearch { name } } }';
    for (const viewer of [other, nobody('192.0.2.7')]) expect((await world.run(ENTITY, { r: [{ __typename: 'SavedSearch', id }] }, viewer)).data._entities).toEqual([null]);
  });

  test('nobody has more than fifty, also when many are saved at once', async () => {
    const viewer = aViewer();
    const answers = await Promise.all(Array.from({ length: 53 }, (_, age) => world.saved(viewer, { filter: { age } })));
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(3);
    const kept = await world.own(viewer);
    expect(kept).toHaveLength(50);
    const [{ criteria }] = await world.db.query('SELECT criteria FROM saved_searches WHERE id = $1', [kept[0]?.id]);
    expect((await world.saved(viewer, { filter: criteria, name: 'Anders' })).data.saveSearch.savedSearch).toMatchObject({ id: kept[0]?.id, name: 'Anders' });
  });
});

describe('what cannot be meant', () => {
  test.each([
    [{ filter: { interests: ['nichts'] } }, 'input.filter.interests.0 UNKNOWN'],
    [{ filter: { near: { place: 'Nirgendwo-im-Wald' } } }, 'input.filter.near.place UNKNOWN_PLACE'],
    [{ filter: { near: { radiusKm: 5 } } }, 'input.filter.near ONE_OF'],
    [{ filter: { text: '%&|!' } }, 'input.filter.text NO_WORDS'],
    [{ filter: { text: 'x'.repeat(10_000) } }, 'input.filter.text MAX_LENGTH'],
    [{ filter: { network: 'bitburg' } }, 'input.filter.network UNKNOWN'],
    [{ endsOn: '2020-01-01' }, 'input.endsOn IN_THE_PAST'],
    [{ name: ' ' }, 'input.name LENGTH'],
    [{ name: 'a\r\nBcc: x' }, 'input.name SINGLE_LINE'],
    [{ query: 'x'.repeat(2001) }, 'input.query MAX_LENGTH'],
    [{ email: 'keine' }, 'input.email IS_EMAIL'],
  ])('%j is refused by name and leaves nothing', async (overrides, problem) => {
    const count = async () => (await world.db.query('SELECT count(*)::int AS count FROM saved_searches'))[0].count;
    const before = await count();
    expect((await world.saved(aViewer(), overrides)).fields).toEqual([problem]);
    expect(await count()).toBe(before);
  });

  test('a change names one search, and no end in the past', async () => {
    const viewer = aViewer();
    const { id } = (await world.saved(viewer)).data.saveSearch.savedSearch;
    for (const input of [{}, { id, token: 'x' }]) expect((await world.run(CHANGE, { input }, viewer)).fields).toEqual(['input.id ONE_OF']);
    expect((await world.run(CHANGE, { input: { id, endsOn: '2020-01-01' } }, viewer)).fields).toEqual(['input.endsOn IN_THE_PAST']);
  });

  test('an address of the search page is read as one, whatever stands in it', async () => {
    const { data } = await world.saved(aViewer(), { query: '"><script>&q=a b&&javascript:alert(1)//' });
    expect(data.saveSearch.savedSearch.query).toBe('%22%3E%3Cscript%3E=&q=a+b&javascript%3Aalert%281%29%2F%2F=');
  });
});

test('what has ended is erased after thirty days', async () => {
  const viewer = aViewer();
  await world.saved(viewer, { endsOn: dayOf(world.desk.now()) });
  await cleanUpSavedSearches(world.db, new Date(world.desk.now().getTime() + 29 * 86_400_000));
  expect(await world.own(viewer)).toHaveLength(1);
  await cleanUpSavedSearches(world.db, new Date(world.desk.now().getTime() + 32 * 86_400_000));
  expect(await world.own(viewer)).toEqual([]);
});
