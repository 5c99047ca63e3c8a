import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { buildOpportunitiesSubgraph } from '../../services/opportunities/subgraph.ts';
import type { Subgraph } from '../../services/shared/subgraph.ts';
import { asker } from '../../services/shared/testing/ask.ts';
import { aMembership, aViewer } from '../../services/shared/testing/a-viewer.ts';
import { testStores, type TestStores } from '../testing/stores.ts';
import { bitburg } from './bitburg.ts';
import { type DemoCounts, loadDemo } from './load.ts';
import { isEmptyInstallation } from './is-empty.ts';
import { demoPeople } from './people.ts';
import { demoVolunteers } from './volunteers.ts';

const demo = { ...bitburg, people: demoPeople, volunteers: demoVolunteers };
const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
let world: TestStores;
let counts: DemoCounts;
let subgraph: Subgraph;

beforeAll(async () => {
  world = await testStores();
  expect(await isEmptyInstallation(world.stores)).toBe(true);
  counts = await loadDemo(world.stores, world.jobs, demo, now);
  subgraph = await buildOpportunitiesSubgraph({
    db: world.stores.opportunities, databaseUrl: world.database.urls.opportunities, jobs: world.jobs, secret: 'a secret of tests', logger: pino({ level: 'silent' }),
    now: () => new Date(now.epochMilliseconds),
  });
});
afterAll(async () => {
  await subgraph.close();
  await world.close();
});

describe('the demo in an empty database', () => {
  test('is a full network', async () => {
    expect(await isEmptyInstallation(world.stores)).toBe(false);
    expect(counts.organisations).toBeGreaterThanOrEqual(38);
    expect(counts.opportunities).toBeGreaterThanOrEqual(145);
    expect(counts.events).toBeGreaterThanOrEqual(75);
    const stored = await Promise.all(Object.entries({ organisations: world.stores.organisations, opportunities: world.stores.opportunities, events: world.stores.events }).map(([table, store]) => store.query(`SELECT count(*)::int AS count FROM ${table}`)));
    expect(stored.flat().map(({ count }) => count)).toEqual([counts.organisations, counts.opportunities, counts.events]);
  });

  test('is the same after it is loaded again', async () => {
    const before = await world.contents();
    expect(await loadDemo(world.stores, world.jobs, demo, now)).toEqual(counts);
    expect(await world.contents()).toEqual(before);
  });

  test('has a coordinator, an owner of an organisation, and a volunteer to sign in as', async () => {
    const people = await world.stores.organisations.query(
      `SELECT p.email, (SELECT n.slug FROM coordinators c JOIN networks n ON n.id = c.network_id WHERE c.person_id = p.id) AS network,
          (SELECT o.slug || ' ' || m.role FROM memberships m JOIN organisations o ON o.id = m.organisation_id WHERE m.person_id = p.id) AS organisation
         FROM people p WHERE p.email LIKE '%@bitburg.example' ORDER BY p.email`,
    );
    expect(people).toEqual([
      { email: 'freiwillig@bitburg.example', network: null, organisation: null },
      { email: 'koordination@bitburg.example', network: 'bitburg', organisation: null },
      { email: 'verein@bitburg.example', network: null, organisation: 'lesepaten-bitburger-land OWNER' },
    ]);
  });

  test('has volunteers whom the owner of an organisation finds for its postings', async () => {
    const ask = asker(subgraph);
    const [posting] = await world.stores.opportunities.query(`SELECT id, organisation_id AS "organisationId" FROM opportunities WHERE slug = 'vorlesen-samstags-markt'`);
    const { data, errors } = await ask<{ opportunity: { matchingVolunteers: { nodes: { name: string }[] } } }>(
      'query($id: ID!) { opportunity(id: $id) { matchingVolunteers { nodes { name } } } }', { id: posting.id }, aViewer({ memberships: [aMembership(posting.organisationId)] }),
    );
    expect(errors).toBeUndefined();
    expect(data.opportunity.matchingVolunteers.nodes.map(({ name }) => name)).toContain('Lena');
  });

  test('answers "Kinder" within 20 km of 54634 with a choice', async () => {
    const ask = asker(subgraph);
    const { data, errors } = await ask<{ opportunities: { totalCount: number; edges: { match: { distanceKm: number | null; reasons: { kind: string }[] } }[] } }>(
      '{ opportunities(filter: { text: "Kinder", near: { place: "54634", radiusKm: 20 } }, first: 100) { totalCount edges { match { distanceKm reasons { kind } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.opportunities.totalCount).toBeGreaterThanOrEqual(12);
    for (const { match } of data.opportunities.edges) {
      expect(match.distanceKm ?? 0).toBeLessThanOrEqual(20);
      expect(match.reasons.map(({ kind }) => kind)).toEqual(['TEXT', 'DISTANCE', 'RESPONSIVENESS']);
    }
  });

  test('shows nothing of organisations that are not verified', async () => {
    const ask = asker(subgraph);
    const verified: { id: string }[] = await world.stores.organisations.query(`SELECT id FROM organisations WHERE status = 'VERIFIED'`);
    const known = new Set(verified.map(({ id }) => id));
    const shown: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: { data: { opportunities: { nodes: { organisation: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } = await ask(
        'query($after: String) { opportunities(first: 50, after: $after, orderBy: NEWEST) { nodes { organisation { id } } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      shown.push(...data.opportunities.nodes.map(({ organisation }) => organisation.id));
      after = data.opportunities.pageInfo.endCursor;
      more = data.opportunities.pageInfo.hasNextPage;
    }
    expect(shown.filter((id) => !known.has(id))).toEqual([]);
    const pending = bitburg.entries.filter(({ organisation }) => organisation.status === 'PENDING').flatMap(({ opportunities }) => opportunities);
    expect(shown).toHaveLength(counts.opportunities - pending.length);
    expect(pending.length).toBeGreaterThan(0);
  });

  test('has events of verified organisations only, all of them still to come', async () => {
    const verified: { id: string }[] = await world.stores.organisations.query(`SELECT id FROM organisations WHERE status = 'VERIFIED'`);
    const [{ others, past }] = await world.stores.events.query(
      'SELECT count(*) FILTER (WHERE organisation_id <> ALL($1))::int AS others, count(*) FILTER (WHERE starts_at <= $2)::int AS past FROM events',
      [verified.map(({ id }) => id), new Date(now.epochMilliseconds)],
    );
    expect([others, past]).toEqual([0, 0]);
  });
});
