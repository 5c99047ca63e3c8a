import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { isInCrisis, saveKnownCrisis } from './known-crisis.repository.ts';

const networkId = anId();
const office = anOrganisation({ networkId });
const coordinator = aViewer({ coordinates: [networkId], memberships: [aMembership(office.id, { role: 'OWNER', networkId })] });
const near = { interestIds: ['neighbourhood-help'], latitude: 49.97, longitude: 6.52, placeName: 'Bitburg' };
const sandbags = anOpportunity({ ...near, organisationId: office.id, networkId, kind: 'HELP_REQUEST', title: 'Sandsäcke füllen' });
const pumping = anOpportunity({ ...near, organisationId: office.id, networkId, kind: 'HELP_REQUEST', title: 'Keller leeren', latitude: 50.1 });
const reading = anOpportunity({ ...near, organisationId: office.id, networkId, title: 'Vorlesen' });
const elsewhere = anOpportunity({ ...near, organisationId: office.id, networkId: anId(), kind: 'HELP_REQUEST', title: 'Anderswo' });

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [office], opportunities: [sandbags, pumping, reading, elsewhere] }));
});
afterAll(() => world.close());

const crisis = { id: anId(), networkId, networkSlug: 'netz', networkName: 'Netz am Fluss' };
let version = 0;
const lasting = (until: Date) => saveKnownCrisis(world.db, { ...crisis, endsAt: until.toISOString(), version: (version += 1) });
beforeEach(() => lasting(inDays(10)));

const TAKE = 'mutation($input: TakeHelpRequestInput!) { takeHelpRequest(input: $input) { helpRequest { id isRenewable opportunity { version expiresAt } } } }';
const RENEW = 'mutation($input: RenewHelpRequestInput!) { renewHelpRequest(input: $input) { helpRequest { isRenewable opportunity { status expiresAt } } } }';
const UPDATE = 'mutation($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { opportunity { expiresAt } } }';
const URGENT = 'query($filter: OpportunityFilter, $first: Int) { urgentHelp(filter: $filter, first: $first) { node { title } match { score } } }';
const person = { networkId, organisationId: office.id, title: 'Einkaufen', need: 'Zweimal in der Woche.', interests: ['neighbourhood-help'], place: '54634 Bitburg', personName: 'Erna Gröfig', street: 'Am Markt 1' };
interface Taken { id: string; isRenewable: boolean; opportunity: { version: number; expiresAt: string } }
const take = async (overrides: object = {}) => (await world.ask<{ takeHelpRequest: { helpRequest: Taken } }>(TAKE, { input: { ...person, ...overrides } }, coordinator)).data.takeHelpRequest.helpRequest;
const renew = (id: string, viewer = coordinator) => world.ask(RENEW, { input: { id } }, viewer);
const urgent = async (filter?: object) => (await world.ask<{ urgentHelp: { node: { title: string } }[] }>(URGENT, { filter }, undefined)).data.urgentHelp.map(({ node }) => node.title);

test('of a crisis the newest is known, in whatever order the news comes', async () => {
  const other = anId();
  const news = { ...crisis, id: anId(), networkId: other };
  await saveKnownCrisis(world.db, { ...news, endsAt: inDays(-1).toISOString(), version: 2 });
  await saveKnownCrisis(world.db, { ...news, endsAt: inDays(9).toISOString(), version: 1 });
  await saveKnownCrisis(world.db, { ...news, endsAt: inDays(9).toISOString(), version: 2 });
  expect(await isInCrisis(world.db, other, NOW)).toBe(false);
  expect(await isInCrisis(world.db, other, inDays(-2))).toBe(true);
  expect(await isInCrisis(world.db, null, NOW)).toBe(false);
});

describe('while there is a crisis', () => {
  test('the help requests of its network that fit a search come first, the nearest before the others', async () => {
    expect((await urgent()).toSorted()).toEqual(['Keller leeren', 'Sandsäcke füllen']);
    expect(await urgent({ near: { latitude: 49.97, longitude: 6.52, radiusKm: 25 } })).toEqual(['Sandsäcke füllen', 'Keller leeren']);
    expect(await urgent({ near: { latitude: 49.97, longitude: 6.52, radiusKm: 5 } })).toEqual(['Sandsäcke füllen']);
    expect(await urgent({ network: networkId, text: 'Keller' })).toEqual(['Keller leeren']);
    expect(await urgent({ kinds: ['VOLUNTEERING'] })).toEqual([]);
    expect(await urgent({ network: elsewhere.networkId })).toEqual([]);
  });

  test('what is no search is refused by field', async () => {
    expect(problemsOf(await world.ask(URGENT, { first: 21 }))).toEqual(['first OUT_OF_RANGE']);
    expect(problemsOf(await world.ask(URGENT, { filter: { network: 'made up' } }))).toEqual(['filter.network UNKNOWN']);
    expect(problemsOf(await world.ask(URGENT, { filter: { near: { place: 'Nirgendwo' } } }))).toEqual(['filter.near.place UNKNOWN_PLACE']);
  });

  test('a help request lives for three days, also when it is changed, and is renewed with one deed', async () => {
    const { id, isRenewable, opportunity } = await take();
    expect({ isRenewable, expiresAt: opportunity.expiresAt }).toEqual({ isRenewable: true, expiresAt: inDays(3).toISOString() });
    expect((await world.ask(UPDATE, { input: { id, version: opportunity.version, title: 'Einkaufen gehen' } }, coordinator)).data).toMatchObject({ updateOpportunity: { opportunity: { expiresAt: inDays(3).toISOString() } } });
    await world.db.query(`UPDATE opportunities SET status = 'EXPIRED', last_confirmed_at = $2, expires_at = $3 WHERE id = $1`, [id, inDays(-4), inDays(-1)]);
    expect((await renew(id)).data).toEqual({ renewHelpRequest: { helpRequest: { isRenewable: true, opportunity: { status: 'PUBLISHED', expiresAt: inDays(3).toISOString() } } } });
    expect(problemsOf(await renew(id, aViewer({ coordinates: [anId()] })))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await renew('made up'))).toEqual(['NOT_FOUND']);
    await world.db.query(`UPDATE opportunities SET status = 'FILLED' WHERE id = $1`, [id]);
    expect(problemsOf(await renew(id))).toEqual(['input.id NOT_RENEWABLE']);
  });
});

describe('when the crisis has ended', () => {
  test('nothing comes first, new help requests live as long as ever, and a shortened one gets its usual life back once', async () => {
    const { id } = await take({ title: 'Wäsche waschen' });
    await lasting(inDays(-1));
    expect(await urgent()).toEqual([]);
    expect((await renew(id)).data).toEqual({ renewHelpRequest: { helpRequest: { isRenewable: false, opportunity: { status: 'PUBLISHED', expiresAt: inDays(14).toISOString() } } } });
    expect(problemsOf(await renew(id))).toEqual(['input.id NOT_RENEWABLE']);
    const usual = await take({ title: 'Garten' });
    expect(usual).toMatchObject({ isRenewable: false, opportunity: { expiresAt: inDays(14).toISOString() } });
    expect(problemsOf(await renew(usual.id))).toEqual(['input.id NOT_RENEWABLE']);
  });
});
