import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { TEXT_CANDIDATES } from './search.repository.ts';

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
    expect(found).toMatchObject({ totalCount: TEXT_CANDIDATES, totalCountIsExact: false });
    const old = new Set([...near, ...far.slice(TEXT_CANDIDATES)].map(({ id }) => id));
    expect(found.nodes.filter(({ id }) => old.has(id))).toEqual([]);
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
