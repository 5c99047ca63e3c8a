import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { aMemberOf, aVolunteer, bitburg, found, MESSAGE, namesOf } from './finding.world.ts';

const MATCHES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { matches { edges { node { id } match { score } } } } } }';
const LIST = 'query($id: ID!, $first: Int, $after: String) { opportunity(id: $id) { matchingVolunteers(first: $first, after: $after) { totalCount } } }';
const HIDE = 'mutation($input: StopBeingFoundInput!) { stopBeingFound(input: $input) { wasFindable } }';
const INVITE = 'mutation($input: InviteVolunteerInput!) { inviteVolunteer(input: $input) { invitation { status } } }';

const club = anOrganisation();
const others = anOrganisation();
const silent = anOrganisation({ status: 'SUSPENDED' });
const reading = anOpportunity({ organisationId: club.id, interestIds: ['reading-aloud'], ...bitburg, availability: ['SATURDAY_MORNING'], minimumAge: 16 });
const remote = anOpportunity({ organisationId: others.id, interestIds: ['reading-aloud'], attendance: 'REMOTE' });
const gone = anOpportunity({ organisationId: club.id, interestIds: ['reading-aloud'], ...bitburg, expiresAt: inDays(-1) });
const theirs = anOpportunity({ organisationId: silent.id, interestIds: ['reading-aloud'], ...bitburg });
const member = aMemberOf(club.id);

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [club, others, silent], opportunities: [reading, remote, gone, theirs] }));
});
beforeEach(async () => {
  await world.db.query('TRUNCATE volunteer_profiles, volunteer_invitations');
});
afterAll(() => world.close());

describe('the volunteers for a posting', () => {
  test('are those who said that they may be found, best first, with the score that they see themselves', async () => {
    const saturday = await aVolunteer(world.ask, { displayName: 'Sam', availability: ['SATURDAY_MORNING'], skills: ['driving'] });
    await aVolunteer(world.ask, { displayName: 'Toni', availability: ['SATURDAY_MORNING', 'MONDAY_EVENING'] });
    await aVolunteer(world.ask, { displayName: 'Hidden', isFindable: false });
    const list = await found(world.ask, member, reading.id);
    expect(namesOf(list)).toEqual(['Sam', 'Toni']);
    expect(list?.edges[0]?.node).toEqual({ name: 'Sam', town: 'Bitburg', interests: [{ id: 'reading-aloud' }], skills: [{ id: 'driving' }], languages: [], availability: ['SATURDAY_MORNING'], commitment: [] });
    const { data } = await world.ask<{ _entities: [{ matches: { edges: { node: { id: string }; match: { score: number } }[] } }] }>(MATCHES, { representations: [{ __typename: 'Viewer', id: saturday.id }] }, saturday);
    const own = data._entities[0].matches.edges.find(({ node }) => node.id === reading.id);
    expect(list?.edges[0]?.match.score).toBeCloseTo(own?.match.score ?? -1, 6);
  });

  test('say enough to be matched, would come that far, are old enough and do not share the posting themselves', async () => {
    await aVolunteer(world.ask, { displayName: 'Nowhere', place: null });
    await aVolunteer(world.ask, { displayName: 'Anything', interests: [] });
    await aVolunteer(world.ask, { displayName: 'Trier', place: 'Trier', radiusKm: 10 });
    await aVolunteer(world.ask, { displayName: 'Young', ageGroup: 'FROM_14' });
    await aVolunteer(world.ask, { displayName: 'Self' }, member);
    await aVolunteer(world.ask, { displayName: 'Farther', place: 'Trier', radiusKm: 40 });
    expect(namesOf(await found(world.ask, member, reading.id))).toEqual(['Farther']);
    expect(namesOf(await found(world.ask, aMemberOf(others.id), remote.id))).toEqual(expect.arrayContaining(['Trier', 'Farther', 'Young', 'Self']));
  });

  test('are nobody’s business but that of members of a verified organisation, and of a live posting', async () => {
    await aVolunteer(world.ask);
    for (const viewer of [undefined, aViewer(), aMemberOf(others.id), aMemberOf(club.id, 'PENDING'), aMemberOf(club.id, 'SUSPENDED')]) {
      expect(await found(world.ask, viewer, reading.id)).toBeNull();
    }
    expect(namesOf(await found(world.ask, member, gone.id))).toEqual([]);
    expect(namesOf(await found(world.ask, member, reading.id))).toEqual(['Kim']);
  });

  test('have another id with every posting, and none that tells who they are', async () => {
    const volunteer = await aVolunteer(world.ask);
    const [{ id }] = await world.db.query('SELECT id FROM volunteer_profiles');
    const here = await found(world.ask, member, reading.id);
    const there = await found(world.ask, aMemberOf(others.id), remote.id);
    expect(here?.edges[0]?.volunteerId).not.toBe(there?.edges[0]?.volunteerId);
    for (const secret of [id, volunteer.id, volunteer.email ?? '', '54634', String(bitburg.latitude)]) expect(JSON.stringify(here)).not.toContain(secret);
    const input = { opportunityId: reading.id, volunteerId: there?.edges[0]?.volunteerId, message: MESSAGE };
    expect(problemsOf(await world.ask(INVITE, { input }, member))).toEqual(['NOT_FOUND']);
  });

  test('come page by page', async () => {
    for (const displayName of ['Ada', 'Bo', 'Cy', 'Di', 'Eli']) await aVolunteer(world.ask, { displayName });
    const all = await found(world.ask, member, reading.id);
    const first = await found(world.ask, member, reading.id, { first: 2 });
    const rest = await found(world.ask, member, reading.id, { first: 3, after: first?.pageInfo.endCursor });
    expect([...(first?.edges ?? []), ...(rest?.edges ?? [])]).toEqual(all?.edges);
    expect([all?.totalCount, first?.pageInfo.hasNextPage, rest?.pageInfo.hasNextPage]).toEqual([5, true, false]);
  });

  test.each([
    [{ first: 0 }, 'first OUT_OF_RANGE'],
    [{ first: 101 }, 'first OUT_OF_RANGE'],
    [{ after: 'x' }, 'after FORGED_CURSOR'],
  ])('with %j are refused', async (page, problem) => {
    expect(problemsOf(await world.ask(LIST, { id: reading.id, first: 20, ...page }, member))).toEqual([problem]);
  });

  test('are looked for 300 times an hour by an organisation, so that nobody can copy them one by one or keep the service busy', async () => {
    const tries = await Promise.all(Array.from({ length: 303 }, () => world.ask(LIST, { id: gone.id, first: 1 }, member)));
    const refused = tries.flatMap(problemsOf);
    expect(new Set(refused)).toEqual(new Set(['RATE_LIMITED']));
    expect(refused.length).toBeGreaterThanOrEqual(3);
    await world.db.query('TRUNCATE inquiry_limits');
  });

  test('are without somebody from the moment at which they change their mind', async () => {
    const volunteer = await aVolunteer(world.ask);
    for (const wasFindable of [true, false]) {
      expect((await world.ask(HIDE, { input: {} }, volunteer)).data).toEqual({ stopBeingFound: { wasFindable } });
      expect(namesOf(await found(world.ask, member, reading.id))).toEqual([]);
    }
    expect(await world.db.query('SELECT display_name, email, locale, version FROM volunteer_profiles')).toEqual([{ display_name: null, email: null, locale: null, version: 2 }]);
    expect(problemsOf(await world.ask(HIDE, { input: {} }))).toEqual(['UNAUTHENTICATED']);
  });
});
