import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type MailSink, mailSink } from '../../../ops/testing/mail-sink.ts';
import type { SignedIn } from '../../shared/authorise.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { aMember, aPerson } from '../testing/people.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld, SECRET } from '../testing/world.ts';
import { startMembershipJobs } from './membership.worker.ts';

const network = aNetwork();
const MEMBERS = 'query ($id: ID) { organisation(id: $id) { members { personId name email role } invitations { id email role } } }';
const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id email role } } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { organisation { id } } }';
const deed = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { organisation { id } } }`;
const CHANGE = deed('changeMemberRole', 'ChangeMemberRoleInput');
const REMOVE = deed('removeMember', 'MemberInput');
const HAND_OVER = deed('handOverOrganisation', 'MemberInput');
const LEAVE = deed('leaveOrganisation', 'LeaveOrganisationInput');

let world: OrganisationsWorld;
let sink: MailSink;
let club: Organisation;
let owner: SignedIn;
let editor: SignedIn;
beforeAll(async () => {
  world = await organisationsWorld();
  sink = await mailSink();
  const mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@engagement.example>' });
  await startMembershipJobs({ db: world.db, jobs: world.jobs, mailer, secret: SECRET, publicUrl: 'https://engagement.example' });
  await save(world.db, { networks: [network] });
});
beforeEach(async () => {
  club = anOrganisation({ status: 'PENDING', networkId: network.id });
  await save(world.db, { organisations: [club] });
  owner = await aMember(world.db, club.id, 'OWNER', { name: 'Olga' });
  editor = await aMember(world.db, club.id, 'EDITOR', { name: 'Edi' });
});
afterAll(async () => {
  await world.close();
  await sink.close();
});

type Seen = { organisation: { members: { name: string; email: string | null }[] | null; invitations: { id: string; email: string }[] | null } | null };
const seenBy = async (viewer?: Viewer) => (await world.ask<Seen>(MEMBERS, { id: club.id }, viewer)).data.organisation;
const invite = (email: string, viewer: Viewer = owner, role = 'EDITOR') => world.ask<{ inviteMember: { invitation: { id: string } } }>(INVITE, { input: { organisationId: club.id, email, role } }, viewer);
const run = async (query: string, input: object, viewer?: Viewer) => problemsOf(await world.ask(query, { input: { organisationId: club.id, ...input } }, viewer)).join();

async function roles(): Promise<Record<string, string>> {
  const rows = await world.db.query('SELECT person_id, role FROM memberships WHERE organisation_id = $1', [club.id]);
  return Object.fromEntries(rows.map((row: { person_id: string; role: string }) => [row.person_id, row.role]));
}

async function tokenFor(email: string, viewer: Viewer = owner): Promise<string> {
  expect((await invite(email, viewer)).errors).toBeUndefined();
  const find = () => sink.mails().findLast((mail) => mail.envelopeTo.includes(email));
  await eventually(`a mail to ${email}`, () => find() !== undefined);
  return /\/invitations\/accept\?token=([\w-]{43})/.exec(find()?.text ?? '')?.[1] ?? '';
}

describe('the members of an organisation', () => {
  test('are seen by members and coordinators, addresses by owners alone, and by nobody else', async () => {
    expect((await seenBy(owner))?.members).toEqual([
      { personId: owner.id, name: 'Olga', email: owner.email, role: 'OWNER' },
      { personId: editor.id, name: 'Edi', email: editor.email, role: 'EDITOR' },
    ]);
    for (const viewer of [editor, aViewer({ coordinates: [network.id] })]) {
      const seen = await seenBy(viewer);
      expect(seen?.members?.map(({ name, email }) => [name, email])).toEqual([['Olga', null], ['Edi', null]]);
      expect(seen?.invitations).toBeNull();
    }
    await world.db.query(`UPDATE organisations SET status = 'VERIFIED' WHERE id = $1`, [club.id]);
    for (const viewer of [undefined, aViewer(), aViewer({ coordinates: [anId()] })]) expect(await seenBy(viewer)).toEqual({ members: null, invitations: null });
  });

  test('never leave it without an owner', async () => {
    expect(await run(LEAVE, {}, owner)).toBe('input.organisationId LAST_OWNER');
    expect(await run(CHANGE, { personId: owner.id, role: 'EDITOR' }, owner)).toBe('input.personId LAST_OWNER');
    expect(await run(REMOVE, { personId: owner.id }, owner)).toBe('input.personId LAST_OWNER');
    expect(await roles()).toEqual({ [owner.id]: 'OWNER', [editor.id]: 'EDITOR' });
  });

  test('never leave it without an owner when two owners go at the same moment', async () => {
    const second = await aMember(world.db, club.id, 'OWNER');
    const both = await Promise.all([run(LEAVE, {}, owner), run(LEAVE, {}, second)]);
    expect(both.toSorted()).toEqual(['', 'input.organisationId LAST_OWNER']);
    expect(Object.values(await roles()).toSorted()).toEqual(['EDITOR', 'OWNER']);
  });

  test('never leave it without an owner when two owners remove each other', async () => {
    const second = await aMember(world.db, club.id, 'OWNER');
    const both = await Promise.all([run(REMOVE, { personId: second.id }, owner), run(REMOVE, { personId: owner.id }, second)]);
    expect(both.toSorted()).toEqual(['', 'FORBIDDEN']);
    expect(Object.values(await roles()).toSorted()).toEqual(['EDITOR', 'OWNER']);
  });

  test('get other roles and are removed by owners, and leave by themselves', async () => {
    expect(await run(CHANGE, { personId: editor.id, role: 'OWNER' }, owner)).toBe('');
    expect(await run(LEAVE, {}, owner)).toBe('');
    expect(await roles()).toEqual({ [editor.id]: 'OWNER' });
    const third = await aMember(world.db, club.id, 'EDITOR');
    expect(await run(REMOVE, { personId: third.id }, aViewer({ ...editor, memberships: [] }))).toBe('');
    expect(await run(REMOVE, { personId: third.id }, editor)).toBe('input.personId NO_MEMBER');
    expect(await roles()).toEqual({ [editor.id]: 'OWNER' });
  });

  test('can take it over in one step', async () => {
    expect(await run(HAND_OVER, { personId: owner.id }, owner)).toBe('input.personId ONESELF');
    expect(await run(HAND_OVER, { personId: anId() }, owner)).toBe('input.personId NO_MEMBER');
    expect(await run(HAND_OVER, { personId: editor.id }, owner)).toBe('');
    expect(await roles()).toEqual({ [owner.id]: 'EDITOR', [editor.id]: 'OWNER' });
  });

  test('are changed by owners alone, also when a claim is older than the change', async () => {
    const stranger = aViewer();
    for (const [query, input] of [[CHANGE, { personId: editor.id, role: 'OWNER' }], [REMOVE, { personId: owner.id }], [HAND_OVER, { personId: owner.id }]] as const) {
      expect(await run(query, input)).toBe('UNAUTHENTICATED');
      expect(await run(query, input, stranger)).toBe('NOT_FOUND');
      expect(await run(query, input, editor)).toBe('FORBIDDEN');
    }
    expect(await run(LEAVE, {}, stranger)).toBe('NOT_FOUND');
    expect(await run(HAND_OVER, { personId: editor.id }, owner)).toBe('');
    expect(await run(REMOVE, { personId: editor.id }, owner)).toBe('FORBIDDEN');
  });
});

describe('an invitation', () => {
  test('comes by mail, makes whoever is signed in a member, and works once', async () => {
    const token = await tokenFor('neu@people.example');
    expect((await seenBy(owner))?.invitations).toEqual([expect.objectContaining({ email: 'neu@people.example', role: 'EDITOR' })]);
    const person = await aPerson(world.db);
    expect(problemsOf(await world.ask(ACCEPT, { input: { token } }))).toEqual(['UNAUTHENTICATED']);
    expect((await world.ask(ACCEPT, { input: { token } }, person)).data).toEqual({ acceptInvitation: { organisation: { id: club.id } } });
    expect((await roles())[person.id]).toBe('EDITOR');
    expect(problemsOf(await world.ask(ACCEPT, { input: { token } }, await aPerson(world.db)))).toEqual(['input.token TOKEN_USED']);
    expect((await seenBy(owner))?.invitations).toEqual([]);
  });

  test('is accepted by one of two at the same moment', async () => {
    const token = await tokenFor('zwei@people.example');
    const people = [await aPerson(world.db), await aPerson(world.db)];
    const both = await Promise.all(people.map(async (person) => problemsOf(await world.ask(ACCEPT, { input: { token } }, person)).join()));
    expect(both.toSorted()).toEqual(['', 'input.token TOKEN_USED']);
    expect(Object.keys(await roles())).toHaveLength(3);
  });

  test('leaves an owner an owner', async () => {
    const token = await tokenFor('olga@elsewhere.example');
    expect(problemsOf(await world.ask(ACCEPT, { input: { token } }, owner))).toEqual([]);
    expect((await roles())[owner.id]).toBe('OWNER');
  });

  test('stands with no token in tables and jobs, and jobs carry no address', async () => {
    const token = await tokenFor('still@people.example');
    const found = await world.db.query(
      `SELECT 1 FROM invitations i WHERE to_jsonb(i)::text LIKE '%' || $1 || '%' UNION ALL SELECT 1 FROM jobs.job j WHERE to_jsonb(j)::text ~ ($1 || '|still@')`,
      [token],
    );
    expect(found).toEqual([]);
  });

  test('no longer works once it is withdrawn or sent again', async () => {
    const first = await tokenFor('drei@people.example');
    expect((await invite('DREI@people.example')).errors).toBeUndefined();
    expect(problemsOf(await world.ask(ACCEPT, { input: { token: first } }, await aPerson(world.db)))).toEqual(['input.token TOKEN_UNKNOWN']);
    const id = (await seenBy(owner))?.invitations?.find(({ email }) => email === 'drei@people.example')?.id;
    const WITHDRAW = 'mutation ($id: ID!) { withdrawInvitation(input: { id: $id }) { id } }';
    expect(problemsOf(await world.ask(WITHDRAW, { id }, editor))).toEqual(['FORBIDDEN']);
    expect((await world.ask(WITHDRAW, { id }, owner)).data).toEqual({ withdrawInvitation: { id } });
    expect(problemsOf(await world.ask(WITHDRAW, { id }, owner))).toEqual(['NOT_FOUND']);
  });

  test('is refused to who may not invite, to a member, and too often', async () => {
    expect(problemsOf(await world.ask(INVITE, { input: { organisationId: club.id, email: 'a@people.example' } }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await invite('a@people.example', aViewer()))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await invite('a@people.example', editor))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await invite('a'))).toEqual(['input.email IS_EMAIL']);
    expect(problemsOf(await invite(editor.email?.toUpperCase() ?? ''))).toEqual(['input.email ALREADY_MEMBER']);
    for (let n = 0; n < 5; n++) expect(problemsOf(await invite('oft@people.example'))).toEqual([]);
    expect(problemsOf(await invite('oft@people.example'))).toEqual(['RATE_LIMITED']);
  });

  // Moves the clock, so it comes last.
  test('runs out after seven days; a made-up token is none', async () => {
    const token = await tokenFor('spaet@people.example');
    world.later(7 * 24 + 1);
    const person = await aPerson(world.db);
    expect(problemsOf(await world.ask(ACCEPT, { input: { token } }, person))).toEqual(['input.token TOKEN_EXPIRED']);
    for (const made of ['', 'A'.repeat(43)]) expect(problemsOf(await world.ask(ACCEPT, { input: { token: made } }, person))).toEqual(['input.token TOKEN_UNKNOWN']);
  });
});
