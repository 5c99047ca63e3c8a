import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

let world: OrganisationsWorld;
const network = aNetwork();
const pending = anOrganisation({ status: 'PENDING', networkId: network.id });
const viewer = aViewer({ memberships: [aMembership(pending.id, { role: 'OWNER', organisationStatus: 'PENDING' })], coordinates: [network.id] });
const QUERY = '{ viewer { id name email locale isOperator memberships { role organisation { name status } } coordinates { slug } } }';

beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network], organisations: [pending] });
});
afterAll(() => world.close());

test('nobody is no viewer', async () => {
  expect(await world.ask(QUERY)).toEqual({ data: { viewer: null }, errors: undefined });
});

test('a viewer sees themselves, and the organisations that they act for before these are public', async () => {
  const { data } = await world.ask(QUERY, {}, viewer);
  expect(data).toEqual({
    viewer: {
      id: viewer.id, name: viewer.name, email: viewer.email, locale: 'DE', isOperator: false,
      memberships: [{ role: 'OWNER', organisation: { name: pending.name, status: 'PENDING' } }],
      coordinates: [{ slug: network.slug }],
    },
  });
});

test('a reference leads to nobody but oneself', async () => {
  const ENTITY = 'query A($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { email } } }';
  const representations = [{ __typename: 'Viewer', id: viewer.id }];
  expect((await world.ask(ENTITY, { representations }, viewer)).data).toEqual({ _entities: [{ email: viewer.email }] });
  expect((await world.ask(ENTITY, { representations }, aViewer())).data).toEqual({ _entities: [null] });
  expect((await world.ask(ENTITY, { representations })).data).toEqual({ _entities: [null] });
});
