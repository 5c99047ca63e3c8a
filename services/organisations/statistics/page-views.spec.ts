import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { firstDayOf, lastClosedMonth, lastDayOf } from '../../shared/figures/period.ts';
import { daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { gatewayItself, nobody } from '../../shared/viewer.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';
import { COUNTING } from './counting.ts';

const network = aNetwork();
const choir = anOrganisation({ networkId: network.id });
const COUNT = 'mutation($input: PageViewsInput!) { countOrganisationViews(input: $input) }';

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network], organisations: [choir] });
});
afterAll(() => world.close());

test('views that the gateway counted are added up by kind and shown of closed months', async () => {
  const day = lastDayOf(lastClosedMonth(world.now()));
  const views = [
    { day, kind: 'home', slug: network.slug, count: 3 }, { day, kind: 'organisation', slug: choir.slug, count: 2 }, { day, kind: 'search', slug: '', count: 7 },
    { day, kind: 'search', slug: network.slug, count: 1 }, { day, kind: 'home', slug: 'made-up', count: 9 }, { day, kind: 'unknown', slug: network.slug, count: 9 },
  ];
  for (const input of [{ views }, { views: views.slice(0, 1) }]) expect((await world.ask(COUNT, { input }, gatewayItself(''))).errors).toBeUndefined();
  await countMissingDays(world.db, COUNTING, new Date(`${daysLater(day, 1)}T03:00:00Z`));
  await countMissingDays(world.db, COUNTING, world.now());
  const month = { network: network.id, from: firstDayOf(lastClosedMonth(world.now())), to: day };
  const { data } = await world.ask(
    'query($network: ID!, $from: LocalDate!, $to: LocalDate!) { networkStatistics(network: $network, from: $from, to: $to) { homePageViews { value } searchPageViews { value } organisationPageViews { value } newsPageViews { value } } }',
    month, aViewer({ coordinates: [network.id] }),
  );
  expect(data).toEqual({ networkStatistics: { homePageViews: { value: 6 }, searchPageViews: { value: 8 }, organisationPageViews: { value: 2 }, newsPageViews: { value: 0 } } });
});

test('nobody but the gateway says what was viewed, and not what cannot be', async () => {
  const input = { views: [{ day: '2026-09-01', kind: 'home', slug: network.slug, count: 1 }] };
  for (const viewer of [nobody(), aViewer({ isOperator: true })]) expect(problemsOf(await world.ask(COUNT, { input }, viewer))).toEqual(['FORBIDDEN']);
  const wrong = await world.ask(COUNT, { input: { views: [{ day: '2026-09-01', kind: 'Home!', slug: 'x'.repeat(201), count: 0 }] } }, gatewayItself(''));
  expect(problemsOf(wrong).toSorted()).toEqual(['input.views.0.count MIN', 'input.views.0.kind MATCHES', 'input.views.0.slug MAX_LENGTH']);
});
