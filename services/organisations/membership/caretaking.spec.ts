import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { SignedIn } from '../../shared/authorise.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { addCoordinator } from '../person/person.repository.ts';
import { aMember, aPerson } from '../testing/people.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld, SECRET } from '../testing/world.ts';
import { invitationKeyOf, invitationTokenOf } from './invitation.token.ts';

const network = aNetwork();
const LOOK_AFTER = 'mutation($input: LookAfterOrganisationInput!) { lookAfterOrganisation(input: $input) { organisation { id members { personId role } } } }';
const INVITE = 'mutation($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } } }';
const ACCEPT = 'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { organisation { id } } }';

let world: OrganisationsWorld;
let club: Organisation;
let coordinator: SignedIn;
let colleague: SignedIn;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network] });
  coordinator = await aPerson(world.db, { coordinates: [network.id] });
  colleague = await aPerson(world.db, { coordinates: [network.id] });
  for (const { id } of [coordinator, colleague]) await world.db.transaction((tx) => addCoordinator(tx, network.id, id));
});
beforeEach(async () => {
  club = anOrganisation({ networkId: network.id });
  await save(world.db, { organisations: [club] });
});
afterAll(() => world.close());

const lookAfter = (viewer?: Viewer, organisationId = club.id) => world.ask(LOOK_AFTER, { input: { organisationId } }, viewer);
const owners = async () => (await world.db.query(`SELECT person_id AS id FROM memberships WHERE organisation_id = $1 AND role = 'OWNER' ORDER BY person_id`, [club.id])).map(({ id }: { id: string }) => id);
const both = () => [coordinator.id, colleague.id].toSorted();

/** Accepts an invitation that a caretaker sent. */
async function joins(person: SignedIn, role: string): Promise<void> {
  const { data } = await world.ask<{ inviteMember: { invitation: { id: string } } }>(INVITE, { input: { organisationId: club.id, email: person.email, role } }, coordinator);
  const token = invitationTokenOf(data.inviteMember.invitation.id, invitationKeyOf(SECRET));
  expect(problemsOf(await world.ask(ACCEPT, { input: { token } }, person))).toEqual([]);
}

describe('an organisation without members', () => {
  test('is looked after by all who coordinate its network, however often it is asked for', async () => {
    for (const _ of [1, 2]) expect(problemsOf(await lookAfter(coordinator))).toEqual([]);
    expect(await owners()).toEqual(both());
    expect(await world.db.query(`SELECT actor_role, details FROM audit.entries WHERE object_id = $1 AND action = 'organisation.looked-after'`, [club.id])).toEqual([
      { actor_role: 'COORDINATOR', details: {} }, { actor_role: 'COORDINATOR', details: {} },
    ]);
  });

  test('is handed to whoever accepts to own it: the coordination steps back, and editors beside it change nothing', async () => {
    await lookAfter(coordinator);
    await joins(await aPerson(world.db), 'EDITOR');
    expect(await owners()).toEqual(both());
    const chair = await aPerson(world.db);
    await joins(chair, 'OWNER');
    expect(await owners()).toEqual([chair.id]);
    expect(await world.db.query(`SELECT actor_id FROM audit.entries WHERE object_id = $1 AND action = 'organisation.taken-over'`, [club.id])).toEqual([{ actor_id: chair.id }]);
    expect(problemsOf(await lookAfter(coordinator))).toEqual(['input.organisationId IN_OTHER_HANDS']);
  });

  test('is one also when a coordinator registered it by themselves', async () => {
    await world.db.query(`INSERT INTO memberships (organisation_id, person_id, role) VALUES ($1, $2, 'OWNER')`, [club.id, coordinator.id]);
    expect(problemsOf(await lookAfter(coordinator))).toEqual([]);
    expect(await owners()).toEqual(both());
  });

  test('is not one as soon as somebody acts for it', async () => {
    const editor = await aMember(world.db, club.id, 'EDITOR');
    expect(problemsOf(await lookAfter(coordinator))).toEqual(['input.organisationId IN_OTHER_HANDS']);
    expect(await world.db.query('SELECT person_id AS id FROM memberships WHERE organisation_id = $1', [club.id])).toEqual([{ id: editor.id }]);
  });

  test('is nobody else’s business', async () => {
    expect(problemsOf(await lookAfter())).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await lookAfter(aViewer()))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await lookAfter(aViewer({ coordinates: [anId()] })))).toEqual(['FORBIDDEN']);
    expect([problemsOf(await lookAfter(coordinator, anId())), problemsOf(await lookAfter(coordinator, 'x'))]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await owners()).toEqual([]);
  });
});
