import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { dayOf } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { nobody } from '../../shared/viewer.ts';
import { openDatabase } from '../database.ts';
import { COUNTING } from '../statistics/counting.ts';
import { statisticsKey } from '../statistics/statistics.world.ts';
import { anOpportunity, anOrganisation, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const networkId = anId();
const organisation = anOrganisation({ networkId });
const reading = anOpportunity({ organisationId: organisation.id, networkId, title: 'Vorlesen', interestIds: ['reading-aloud'], latitude: 49.97, longitude: 6.52 });

let world: OpportunitiesWorld;
beforeEach(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: [reading] }));
  await world.searchCounter.flush();
});
afterEach(() => world.close());

const search = async (filter: object, address = '192.0.2.1', after?: string): Promise<void> => {
  const { errors } = await world.ask('query($filter: OpportunityFilter, $after: String) { opportunities(filter: $filter, after: $after) { totalCount pageInfo { endCursor } } }', { filter, after }, nobody(address));
  expect(errors).toBeUndefined();
};
const counted = async () => {
  await world.searchCounter.flush();
  return world.db.query(`SELECT figure, searches, visitors FROM counted_searches WHERE network_id = $1 ORDER BY 1`, [networkId]);
};
const words = () => world.db.query('SELECT words, searches, visitors FROM search_words ORDER BY 1');

test('searches are counted, and the words of those without a result, without whoever searched', async () => {
  await search({ text: 'Vorlesen' });
  await search({ text: 'Einhornzucht' });
  await search({ text: 'Einhornzucht' }, '192.0.2.2');
  await search({ text: 'Einhornzucht in Bitburg', near: { place: '54634', radiusKm: 10 } }, '2001:db8::1');
  await search({ text: 'kim.muster@people.example' });
  await expect(counted()).resolves.toEqual([
    { figure: 'emptySearches', searches: 4, visitors: 3 },
    { figure: 'foundSearches', searches: 1, visitors: 1 },
    { figure: 'searches', searches: 5, visitors: 3 },
  ]);
  await expect(words()).resolves.toEqual([{ words: 'bitburg einhornzucht in', searches: 1, visitors: 1 }, { words: 'einhornzucht', searches: 2, visitors: 2 }]);
  const kept = JSON.stringify(await world.db.query('SELECT c.*, w.* FROM counted_searches c, search_words w'));
  expect(kept).not.toMatch(/192\.0\.2|2001:db8|muster/);
});

test('the same search of the same visitor counts once a day; further pages, lists without a question and our own programs do not count', async () => {
  await search({ text: 'Einhornzucht' });
  await search({ text: 'Einhornzucht' });
  await search({});
  await search({ network: networkId });
  await search({ text: 'Einhornzucht' }, '');
  await expect(counted()).resolves.toMatchObject([{ figure: 'emptySearches', searches: 1 }, { figure: 'searches', searches: 1 }]);
});

test('a search that belongs to no network, or to one that is made up, is not counted', async () => {
  await search({ text: 'Einhornzucht', near: { latitude: 53.55, longitude: 10, radiusKm: 10 } });
  await search({ text: 'Einhornzucht', network: anId() });
  await expect(counted()).resolves.toEqual([]);
  await expect(world.db.query('SELECT * FROM counted_searches')).resolves.toEqual([]);
});

test('what was counted is written when the subgraph is closed', async () => {
  const observer = await openDatabase({ url: world.database.urls.opportunities }).initialize();
  await search({ text: 'Einhornzucht' });
  await world.searchCounter.close();
  await expect(observer.query('SELECT words FROM search_words')).resolves.toEqual([{ words: 'einhornzucht' }]);
  await observer.destroy();
});

describe('the figures', () => {
  const MONTH = ['2026-11-01', '2026-11-30'] as const;
  const figures = async () => {
    await world.searchCounter.flush();
    const now = new Date('2026-12-20T01:20:00Z');
    await countMissingDays(world.db, COUNTING, now);
    await world.db.query(`UPDATE closed_months SET month = '2026-09-01' WHERE month = '2026-11-01'`);
    for (const table of ['monthly_figures', 'search_words']) await world.db.query(`UPDATE ${table} SET month = '2026-09-01' WHERE month = '2026-11-01'`);
    const query = 'query($them: [_Any!]!) { _entities(representations: $them) { ... on NetworkStatistics { searches { value isWithheld } emptySearches { value isWithheld } emptySearchWords { words { words searches } } } } }';
    const { data, errors } = await world.ask<{ _entities: readonly unknown[] }>(query, { them: [statisticsKey(networkId, '2026-09-01', '2026-09-30')] }, aViewer({ coordinates: [networkId] }));
    expect(errors).toBeUndefined();
    return data._entities[0];
  };

  test('show words that five visitors or more searched for, and forget the others', async () => {
    expect(dayOf(NOW).slice(0, 7)).toBe(MONTH[0].slice(0, 7));
    for (let visitor = 1; visitor <= 6; visitor++) {
      await search({ text: 'Einhornzucht' }, `192.0.2.${visitor}`);
      await search({ text: 'Vorlesen' }, `192.0.2.${visitor}`);
      if (visitor <= 4) await search({ text: 'Drachenzucht' }, `192.0.2.${visitor}`);
    }
    await expect(figures()).resolves.toEqual({ searches: { value: 16, isWithheld: false }, emptySearches: { value: 10, isWithheld: false }, emptySearchWords: { words: [{ words: 'einhornzucht', searches: 6 }] } });
    await expect(words()).resolves.toEqual([{ words: 'einhornzucht', searches: 6, visitors: 6 }]);
  });

  test('are withheld where fewer than five visitors are behind them, or behind what is left', async () => {
    for (let visitor = 1; visitor <= 6; visitor++) await search({ text: 'Einhornzucht' }, `192.0.2.${visitor}`);
    for (const text of ['Vorlesen', 'vorlesen', 'VORLESEN']) await search({ text });
    await expect(figures()).resolves.toMatchObject({ searches: { value: 9 }, emptySearches: { value: null, isWithheld: true } });
  });
});
