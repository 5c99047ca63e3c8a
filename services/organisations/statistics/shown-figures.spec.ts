import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLObjectType } from 'graphql';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { idOf } from '../../shared/figures/counted-for.ts';
import { lastClosedMonth, lastDayOf, lastQuarter } from '../../shared/figures/period.ts';
import { daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';
import { COUNTING } from './counting.ts';
import { FIGURE_NAMES } from './figure-names.ts';

const network = aNetwork();
const coordinator = aViewer({ coordinates: [network.id] });
const SHOW = 'mutation($input: ShowFiguresInput!) { showFigures(input: $input) { network { version shownFigures } } }';
const SEE = `query($id: ID!, $from: LocalDate, $to: LocalDate) { network(id: $id) { shownFigures statistics(from: $from, to: $to) {
  id verifiedOrganisations { value byPlace: groups(by: PLACE) { key } } dormantOrganisations { value } } } }`;

let world: OrganisationsWorld;
const month = (): { from: string; to: string } => ({ from: lastDayOf(lastClosedMonth(world.now())), to: lastDayOf(lastClosedMonth(world.now())) });
const version = async (): Promise<number> => (await world.ask<{ network: { version: number } }>('query($id: ID!) { network(id: $id) { version } }', { id: network.id })).data.network.version;
const show = async (figures: readonly string[], viewer = coordinator) => world.ask(SHOW, { input: { network: network.id, figures, version: await version() } }, viewer);
const see = (viewer = nobody()) => world.ask<{ network: { statistics: { id: string } | null } }>(SEE, { id: network.id, ...month() }, viewer);
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network], organisations: [anOrganisation({ networkId: network.id })] });
  await countMissingDays(world.db, COUNTING, new Date(`${daysLater(month().to, 1)}T03:00:00Z`));
  await countMissingDays(world.db, COUNTING, world.now());
});
afterAll(() => world.close());
beforeEach(async () => void (await show([])));

test('nobody but its coordinators sees a figure of a network that shows none', async () => {
  for (const viewer of [nobody(), aViewer()]) expect((await see(viewer)).data).toEqual({ network: { shownFigures: [], statistics: null } });
  expect((await see(coordinator)).data).toMatchObject({ network: { statistics: { verifiedOrganisations: { value: 1 }, dormantOrganisations: { value: 1 } } } });
});

test('everybody sees the figures that are shown, without their groups, and no other', async () => {
  await show(['verifiedOrganisations', 'inquiries']);
  expect((await see()).data).toEqual({ network: { shownFigures: ['verifiedOrganisations', 'inquiries'], statistics: { id: expect.any(String), verifiedOrganisations: { value: 1, byPlace: [] }, dormantOrganisations: null } } });
  const direct = await world.ask('query($network: ID!) { networkStatistics(network: $network) { id } }', { network: network.id }, aViewer());
  expect(problemsOf(direct)).toEqual(['FORBIDDEN']);
});

test('an id that names other figures than it was made for opens nothing', async () => {
  await show(['verifiedOrganisations']);
  const id = (await see()).data.network.statistics?.id ?? '';
  const read = async (one: string) => (await world.ask('query($them: [_Any!]!) { _entities(representations: $them) { ... on NetworkStatistics { dormantOrganisations { value } verifiedOrganisations { value } } } }', { them: [{ __typename: 'NetworkStatistics', id: one }] })).data['_entities'];
  await expect(read(id)).resolves.toEqual([{ verifiedOrganisations: { value: 1 }, dormantOrganisations: null }]);
  const plain = idOf({ networkId: network.id, period: lastQuarter(world.now()) });
  for (const forged of [id.replace('verifiedOrganisations', 'verifiedOrganisations,dormantOrganisations'), plain, `${plain}:verifiedOrganisations`, id.replace(/[\w-]{43}$/, 'A'.repeat(43)), `${plain}.${id.slice(-43)}`]) {
    await expect(read(forged)).resolves.toEqual([null]);
  }
});

test('only coordinators choose, from what there is, and nobody overwrites another', async () => {
  for (const viewer of [aViewer(), aViewer({ coordinates: [aNetwork().id] })]) expect(problemsOf(await show(['inquiries'], viewer))).toEqual(['FORBIDDEN']);
  expect(problemsOf(await show(['inquiries', 'hoursToFirstAnswer', '__proto__']))).toEqual(['input.figures.1 UNKNOWN', 'input.figures.2 UNKNOWN']);
  const stale = await world.ask(SHOW, { input: { network: network.id, figures: ['inquiries'], version: 0 } }, coordinator);
  expect(problemsOf(stale)).toEqual(['input.version STALE']);
  await expect(world.db.query('SELECT figures FROM shown_figures')).resolves.toEqual([{ figures: [] }]);
});

test('every figure of the graph can be shown', () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
  const fields = Object.values((schema.getType('NetworkStatistics') as GraphQLObjectType).getFields());
  expect(fields.filter(({ type }) => getNamedType(type).name === 'Figure').map(({ name }) => name).toSorted()).toEqual([...FIGURE_NAMES].toSorted());
});
