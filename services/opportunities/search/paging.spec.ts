import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const organisation = anOrganisation();
const network = anId();
const ORDERS = ['BEST_MATCH', 'NEAREST', 'NEWEST'] as const;
const FILTER = { network, near: { place: 'Bitburg', radiusKm: 100 }, commitment: ['FEW_DAYS'] };

interface Page {
  readonly edges: { cursor: string; node: { id: string; publishedAt: string }; match: { score: number; distanceKm: number | null } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
}

/** Some share everything that an order looks at, so that only the id can tell them apart. */
const postings = Array.from({ length: 23 }, (_, n) =>
  anOpportunity({
    organisationId: organisation.id, networkId: network, commitment: 'FEW_DAYS', placeName: 'Irgendwo',
    ...(n % 6 === 0 ? { attendance: 'REMOTE' } : { latitude: 49.97 - (n % 4) / 10, longitude: 6.53 }),
    publishedAt: inDays(-(n % 5)), lastConfirmedAt: inDays(-(n % 3)),
  }),
);

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: postings }));
});
afterAll(() => world.close());

const QUERY = `query($filter: OpportunityFilter, $orderBy: OpportunityOrder!, $first: Int!, $after: String) {
  opportunities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id publishedAt } match { score distanceKm } }
  }
}`;

async function page(orderBy: string, first: number, after: string | null = null): Promise<Page> {
  const { data, errors } = await world.ask<{ opportunities: Page }>(QUERY, { filter: FILTER, orderBy, first, after });
  expect(errors).toBeUndefined();
  return data.opportunities;
}

describe('the pages of a search', () => {
  test.each(ORDERS)('in the order %s bring everything once, whatever their length', async (orderBy) => {
    const whole = await page(orderBy, 100);
    expect(new Set(whole.edges.map(({ node }) => node.id))).toEqual(new Set(postings.map(({ id }) => id)));
    for (const first of [1, 4, 23]) {
      const edges: Page['edges'] = [];
      for (let after: string | null = null, more = true; more; ) {
        const next: Page = await page(orderBy, first, after);
        expect(next.totalCount).toBe(23);
        expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
        expect([next.pageInfo.startCursor, next.pageInfo.endCursor]).toEqual([next.edges[0]?.cursor, next.edges.at(-1)?.cursor]);
        edges.push(...next.edges);
        after = next.pageInfo.endCursor;
        more = next.pageInfo.hasNextPage;
      }
      expect(edges).toEqual(whole.edges);
    }
  });

  test('stand in their order', async () => {
    const [best, nearest, newest] = await Promise.all(ORDERS.map((orderBy) => page(orderBy, 100)));
    const scores = best?.edges.map(({ match }) => match.score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const kilometres = nearest?.edges.map(({ match }) => match.distanceKm ?? Infinity) ?? [];
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    const days = newest?.edges.map(({ node }) => node.publishedAt) ?? [];
    expect(days).toEqual(days.toSorted((a, b) => b.localeCompare(a)));
  });

  test('end with an empty one behind the last cursor', async () => {
    const { pageInfo } = await page('NEWEST', 100);
    const behind = await page('NEWEST', 5, pageInfo.endCursor);
    expect(behind).toMatchObject({ totalCount: 23, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
  });

  test('of a search that finds nothing are one, and empty', async () => {
    const { data } = await world.ask<{ opportunities: Page }>(QUERY, { filter: { network: anId() }, orderBy: 'NEWEST', first: 20 });
    expect(data.opportunities).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });

  test('go on behind a posting that is gone since', async () => {
    const { edges } = await page('NEWEST', 3);
    const doomed = edges[2]?.node.id ?? '';
    const others = (await page('NEWEST', 100)).edges.slice(3).map(({ node }) => node.id);
    await world.db.query('DELETE FROM opportunities WHERE id = $1', [doomed]);
    expect((await page('NEWEST', 100, edges[2]?.cursor)).edges.map(({ node }) => node.id)).toEqual(others);
    await save(world.db, { opportunities: postings.filter(({ id }) => id === doomed) });
  });

  test.each([0, -1, 101, 2_147_483_647])('have from 1 to 100 postings, so %p is refused', async (first) => {
    expect(problemsOf(await world.ask(QUERY, { orderBy: 'NEWEST', first }))).toEqual(['first OUT_OF_RANGE']);
  });

  test('refuse a cursor that was forged, cut, of another list or of another order', async () => {
    const { pageInfo } = await page('NEWEST', 1);
    const good = pageInfo.endCursor ?? '';
    const forged = ['x', 'null', '%', `${good}A`, good.slice(0, -2), 'A'.repeat(5000), Buffer.from('N|NaN|0|x').toString('base64url'), Buffer.from('["Verein","x"]').toString('base64url')];
    for (const after of forged) {
      expect(problemsOf(await world.ask(QUERY, { orderBy: 'NEWEST', first: 1, after }))).toEqual(['after FORGED_CURSOR']);
    }
    for (const orderBy of ['BEST_MATCH', 'NEAREST']) {
      expect(problemsOf(await world.ask(QUERY, { orderBy, first: 1, after: good }))).toEqual(['after FORGED_CURSOR']);
    }
  });
});
