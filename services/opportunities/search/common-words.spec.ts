import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { meaningOf } from './meaning.ts';
import { findByText, FRESHEST_CANDIDATES, TEXT_CANDIDATES } from './search.repository.ts';

const organisation = anOrganisation();
const TRIER = { latitude: 49.76, longitude: 6.64 };
const BITBURG = { latitude: 49.967, longitude: 6.524 };

function reading(at: number, where: typeof TRIER, days: number) {
  return anOpportunity({ organisationId: organisation.id, title: `Vorlesen ${at}`, ...where, lastConfirmedAt: inDays(days), publishedAt: inDays(-400), kind: at % 2 ? 'MEMBERSHIP' : 'VOLUNTEERING' });
}

const near = Array.from({ length: 5 }, (_, at) => reading(at, BITBURG, -60 - 40 * at));
const far = Array.from({ length: TEXT_CANDIDATES + 50 }, (_, at) => reading(at, TRIER, at < TEXT_CANDIDATES ? -(at % 20) : -80));
let world: OpportunitiesWorld;

beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: [...near, ...far] }));
});
afterAll(() => world.close());

const SEARCH = `query ($filter: OpportunityFilter, $first: Int) {
  opportunities(filter: $filter, first: $first) { totalCount totalCountIsExact nodes { id } facets { kinds { kind count } } pageInfo { hasNextPage } }
}`;

async function search(filter: object, first = 20) {
  const { data } = await world.ask(SEARCH, { filter, first });
  return (data as { opportunities: { totalCount: number; totalCountIsExact: boolean; nodes: { id: string }[]; facets: { kinds: { kind: string; count: number }[] } } }).opportunities;
}

describe('Words that occur in very many postings', () => {
  test('are looked for in the freshest, which is told', async () => {
    const found = await search({ text: 'Vorlesen' }, 100);
    expect(found).toMatchObject({ totalCount: FRESHEST_CANDIDATES, totalCountIsExact: false });
    const old = new Set([...near, ...far.slice(TEXT_CANDIDATES)].map(({ id }) => id));
    expect(found.nodes.filter(({ id }) => old.has(id))).toEqual([]);
  });

  describe.each([['a small table', -1], ['one of a country', 1_000_000]])('in %s', (_, rows) => {
    const ask = async (text: string, most: number, freshest: number) => findByText(world.db, await meaningOf(world.db)(text), NOW, { most, freshest });
    const days = new Map([...near, ...far].map(({ id, lastConfirmedAt }) => [id, Math.round((NOW.getTime() - lastConfirmedAt!.getTime()) / 86_400_000)]));

    beforeAll(async () => {
      const admin = new pg.Client({ connectionString: world.database.adminUrl });
      await admin.connect();
      await admin.query(`UPDATE pg_class SET reltuples = ${rows} WHERE oid = 'opportunities.opportunities'::regclass`);
      await admin.end();
    });

    test('all are found that there are, week after week and what is older', async () => {
      const { ranks, isComplete } = await ask('Vorlesen', near.length + far.length, 10_000);
      expect(isComplete).toBe(true);
      expect([...ranks.keys()].toSorted()).toEqual([...days.keys()].toSorted());
    });

    test('of too many those of the last weeks are, and that they are not all is told', async () => {
      for (const freshest of [1, 99, 700, 1500]) {
        const { ranks, isComplete } = await ask('Vorlesen', 1600, freshest);
        expect(isComplete).toBe(false);
        expect(ranks.size).toBe(freshest);
        // Whole weeks: none is left out that is more than a week younger than one that is found.
        const oldest = Math.max(...[...ranks.keys()].map((id) => days.get(id)!));
        expect([...days].filter(([id, age]) => age < oldest - 7 && !ranks.has(id))).toEqual([]);
      }
    });

    test('of a word that one posting has, that one is', async () => {
      const { ranks, isComplete } = await ask(`"Vorlesen ${TEXT_CANDIDATES + 20}"`, 3, 2);
      expect([...ranks.keys()]).toEqual([far[TEXT_CANDIDATES + 20]!.id]);
      expect(isComplete).toBe(true);
    });
  });

  test('are found exactly where a place leaves few, however old they are', async () => {
    const found = await search({ text: 'Vorlesen', near: { ...BITBURG, radiusKm: 5 }, kinds: ['MEMBERSHIP'] });
    expect(found).toMatchObject({ totalCount: 2, totalCountIsExact: true });
    expect(found.facets.kinds).toEqual([{ kind: 'VOLUNTEERING', count: 3 }, { kind: 'MEMBERSHIP', count: 2 }]);
  });

  test('are looked for in what fits best where a place leaves very many', async () => {
    const found = await search({ text: 'Vorlesen', near: { ...TRIER, radiusKm: 50 } }, 10);
    expect(found.totalCountIsExact).toBe(false);
    expect(found.totalCount).toBeGreaterThanOrEqual(TEXT_CANDIDATES);
  });

  test('leave no posting out for good: with a word that only a few have, all are found', async () => {
    const found = await search({ text: `"Vorlesen ${TEXT_CANDIDATES + 7}"` });
    expect(found).toMatchObject({ totalCount: 1, totalCountIsExact: true });
  });
});
