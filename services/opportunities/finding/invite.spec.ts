import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { tokenOf } from '../inquiry/inquiry.token.ts';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld, SECRET } from '../testing/world.ts';
import { CONTACT_CAP } from './finding.codes.ts';
import { aMemberOf, aVolunteer, bitburg, found, MESSAGE } from './finding.world.ts';
import { invitationKey } from './invitation.token.ts';

const INVITE = 'mutation($input: InviteVolunteerInput!) { inviteVolunteer(input: $input) { invitation { id name status message invitedAt answerableUntil inquiryId } } }';
const ANSWER = 'mutation($input: AnswerVolunteerInvitationInput!) { answerVolunteerInvitation(input: $input) { invitation { status inquiryId opportunity { title } } } }';
const HIDE = 'mutation($input: StopBeingFoundInput!) { stopBeingFound(input: $input) { wasFindable } }';
const BY_TOKEN = 'query($token: String!) { volunteerInvitation(token: $token) { name status message opportunity { title } } }';
const SENT = 'query($id: ID!) { opportunity(id: $id) { volunteerInvitations { totalCount nodes { name status } } } }';
const GOT = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { volunteerInvitations { totalCount nodes { id message } } } } }';
const THREAD = 'query($id: ID!) { inquiry(id: $id) { status personName side messages { nodes { body sender } } } }';

const clubs = Array.from({ length: 8 }, () => anOrganisation());
const [club = anOrganisation()] = clubs;
const postings = clubs.map(({ id }) => anOpportunity({ organisationId: id, title: 'Vorlesen', interestIds: ['reading-aloud'], ...bitburg }));
const [reading = anOpportunity({ organisationId: club.id })] = postings;
const second = anOpportunity({ organisationId: club.id, interestIds: ['reading-aloud'], ...bitburg });
const gone = anOpportunity({ organisationId: club.id, interestIds: ['reading-aloud'], ...bitburg, expiresAt: inDays(-1) });
const member = aMemberOf(club.id);

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: clubs, opportunities: [...postings, second, gone] }));
});
beforeEach(async () => {
  await world.db.query('TRUNCATE volunteer_profiles, volunteer_invitations, inquiry_limits');
});
afterAll(() => world.close());

interface Invited {
  readonly inviteVolunteer: { readonly invitation: { readonly id: string } };
}

const idsFor = async (organisationId: string, opportunityId: string) => ((await found(world.ask, aMemberOf(organisationId), opportunityId))?.edges ?? []).map(({ volunteerId }) => volunteerId);
const invite = (volunteerId: string | undefined, viewer = member, opportunityId = reading.id) => world.ask<Invited>(INVITE, { input: { opportunityId, volunteerId, message: MESSAGE } }, viewer);
const rows = () => world.db.query('SELECT organisation_id, status, name, email FROM volunteer_invitations');

/** Somebody who has an invitation. */
async function anInvited(name = 'Kim') {
  const volunteer = await aVolunteer(world.ask, { displayName: name });
  const [volunteerId] = await idsFor(club.id, reading.id);
  const { data } = await invite(volunteerId);
  const { id } = data.inviteVolunteer.invitation;
  return { volunteer, id, token: tokenOf(id, invitationKey(SECRET)) };
}
const answer = (input: object, viewer?: ReturnType<typeof aViewer>) => world.ask<{ answerVolunteerInvitation: { invitation: { status: string; inquiryId: string | null } } }>(ANSWER, { input }, viewer);

describe('inviting a volunteer', () => {
  test('notes it for both sides, without an address of either', async () => {
    const { volunteer, id } = await anInvited();
    expect((await world.ask(SENT, { id: reading.id }, member)).data).toEqual({ opportunity: { volunteerInvitations: { totalCount: 1, nodes: [{ name: 'Kim', status: 'WAITING' }] } } });
    const { data } = await world.ask(GOT, { representations: [{ __typename: 'Viewer', id: volunteer.id }] }, volunteer);
    expect(data).toEqual({ _entities: [{ volunteerInvitations: { totalCount: 1, nodes: [{ id, message: MESSAGE }] } }] });
    expect((await world.ask(SENT, { id: reading.id }, aViewer())).data).toEqual({ opportunity: { volunteerInvitations: null } });
    expect(await world.db.query(`SELECT action, actor_id, details ->> 'organisationId' AS by FROM audit.entries WHERE action = 'opportunity.volunteer-invited' AND actor_id = $1`, [member.id])).toEqual([
      { action: 'opportunity.volunteer-invited', actor_id: member.id, by: club.id },
    ]);
  });

  test('is done once by an organisation within 30 days, for whichever of its postings', async () => {
    await aVolunteer(world.ask);
    const [volunteerId] = await idsFor(club.id, reading.id);
    const [again] = await idsFor(club.id, second.id);
    expect((await invite(volunteerId)).errors).toBeUndefined();
    expect(problemsOf(await invite(volunteerId))).toEqual(['input.volunteerId CONTACTED_ENOUGH']);
    expect(problemsOf(await invite(again, member, second.id))).toEqual(['input.volunteerId CONTACTED_ENOUGH']);
    expect(await idsFor(club.id, reading.id)).toEqual([]);
    await world.db.query(`UPDATE volunteer_invitations SET invited_at = $1`, [inDays(-CONTACT_CAP.daysPerOrganisation)]);
    expect(await idsFor(club.id, reading.id)).toEqual([volunteerId]);
    expect((await invite(volunteerId)).errors).toBeUndefined();
  });

  test('is never done more often than the cap, however many organisations do it at once', async () => {
    await aVolunteer(world.ask);
    const ids = await Promise.all(clubs.map(({ id }, at) => idsFor(id, postings[at]?.id ?? '')));
    const answers = await Promise.all(clubs.map(({ id }, at) => invite(ids[at]?.[0], aMemberOf(id), postings[at]?.id)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(CONTACT_CAP.invitations);
    expect(answers.flatMap(problemsOf)).toEqual(Array.from({ length: clubs.length - CONTACT_CAP.invitations }, () => 'input.volunteerId CONTACTED_ENOUGH'));
    expect(await rows()).toHaveLength(CONTACT_CAP.invitations);
    for (const [at, { id }] of clubs.entries()) expect(await idsFor(id, postings[at]?.id ?? '')).toEqual([]);
    await world.db.query('UPDATE volunteer_invitations SET invited_at = $1', [inDays(-CONTACT_CAP.days)]);
    const free = await Promise.all(clubs.map(({ id }, at) => idsFor(id, postings[at]?.id ?? '')));
    expect(free.filter((list) => list.length === 1)).toHaveLength(clubs.length - CONTACT_CAP.invitations);
  });

  test('that two tabs do at once is done by one of them', async () => {
    await aVolunteer(world.ask);
    const [volunteerId] = await idsFor(club.id, reading.id);
    const answers = await Promise.all([invite(volunteerId), invite(volunteerId)]);
    expect(answers.flatMap(problemsOf)).toEqual(['input.volunteerId CONTACTED_ENOUGH']);
    expect(await rows()).toHaveLength(1);
  });

  test('is refused to everybody else, for what is not shown, and for somebody who is not there', async () => {
    const volunteer = await aVolunteer(world.ask);
    const [volunteerId] = await idsFor(club.id, reading.id);
    expect(problemsOf(await world.ask(INVITE, { input: { opportunityId: reading.id, volunteerId, message: MESSAGE } }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await invite(volunteerId, volunteer))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await invite(volunteerId, aMemberOf(clubs[1]?.id ?? '')))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await invite(volunteerId, aMemberOf(club.id, 'SUSPENDED')))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await invite(volunteerId, member, gone.id))).toEqual(['input.opportunityId NOT_LIVE']);
    expect(problemsOf(await invite(volunteerId, member, second.id))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await invite(anId()))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await invite(volunteerId, member, anId()))).toEqual(['NOT_FOUND']);
    await world.ask(HIDE, { input: {} }, volunteer);
    expect(problemsOf(await invite(volunteerId))).toEqual(['NOT_FOUND']);
    expect(await rows()).toEqual([]);
  });

  test('by an organisation that was suspended a moment ago is refused, though its claim is older', async () => {
    await aVolunteer(world.ask);
    const [volunteerId] = await idsFor(club.id, reading.id);
    await world.db.query(`UPDATE known_organisations SET status = 'SUSPENDED' WHERE id = $1`, [club.id]);
    expect(problemsOf(await invite(volunteerId))).toEqual(['FORBIDDEN']);
    await world.db.query(`UPDATE known_organisations SET status = 'VERIFIED' WHERE id = $1`, [club.id]);
    expect(await rows()).toEqual([]);
  });

  test.each([
    [{ message: 'kurz' }, 'input.message LENGTH'],
    [{ message: 'x'.repeat(2001) }, 'input.message LENGTH'],
    [{ message: `${MESSAGE}\u0007` }, 'input.message CONTROL_CHARACTERS'],
  ])('with %j is refused', async (wrong, problem) => {
    expect(problemsOf(await world.ask(INVITE, { input: { opportunityId: reading.id, volunteerId: 'x', ...wrong } }, member))).toEqual([problem]);
  });

  test('is limited for each organisation', async () => {
    const refused: string[] = [];
    for (let at = 0; at < 21; at++) refused.push(...problemsOf(await invite('nobody')));
    expect(refused).toEqual([...Array.from({ length: 20 }, () => 'NOT_FOUND'), 'RATE_LIMITED']);
  });
});

describe('an invitation', () => {
  test('is answered with interest: a conversation begins as if the person had written, once', async () => {
    const { volunteer, id, token } = await anInvited('Leseratte');
    const { data, errors } = await answer({ invitationId: id, answer: 'INTERESTED', message: 'Samstags geht es.' }, volunteer);
    expect(errors).toBeUndefined();
    const { inquiryId } = data.answerVolunteerInvitation.invitation;
    for (const [viewer, side] of [[volunteer, 'PERSON'], [member, 'ORGANISATION']] as const) {
      expect((await world.ask(THREAD, { id: inquiryId }, viewer)).data).toEqual({
        inquiry: { status: 'OPEN', personName: 'Leseratte', side, messages: { nodes: [{ body: 'Samstags geht es.', sender: 'PERSON' }] } },
      });
    }
    expect((await answer({ token, answer: 'INTERESTED' })).data.answerVolunteerInvitation.invitation.inquiryId).toBe(inquiryId);
    expect(problemsOf(await answer({ token, answer: 'DECLINED' }))).toEqual(['input.answer ANSWERED']);
    expect(await world.db.query('SELECT 1 FROM inquiries WHERE person_id = $1', [volunteer.id])).toHaveLength(1);
  });

  test('is answered by the link of its mail, without an account at hand', async () => {
    const { volunteer, token } = await anInvited();
    expect((await world.ask(BY_TOKEN, { token })).data).toEqual({ volunteerInvitation: { name: 'Kim', status: 'WAITING', message: MESSAGE, opportunity: { title: 'Vorlesen' } } });
    const answers = await Promise.all([answer({ token, answer: 'INTERESTED' }), answer({ token, answer: 'INTERESTED' })]);
    expect(new Set(answers.map(({ data }) => data.answerVolunteerInvitation.invitation.inquiryId)).size).toBe(1);
    expect(await world.db.query('SELECT i.status, m.body FROM inquiries i JOIN messages m ON m.inquiry_id = i.id WHERE person_id = $1', [volunteer.id])).toEqual([
      { status: 'OPEN', body: expect.stringContaining('Einladung zu „Vorlesen“') },
    ]);
  });

  test('that is declined tells the organisation no more than that', async () => {
    const { token } = await anInvited();
    expect((await answer({ token, answer: 'DECLINED' })).data.answerVolunteerInvitation.invitation).toMatchObject({ status: 'DECLINED', inquiryId: null });
    expect((await world.ask(SENT, { id: reading.id }, member)).data).toEqual({ opportunity: { volunteerInvitations: { totalCount: 1, nodes: [{ name: 'Kim', status: 'DECLINED' }] } } });
  });

  test('lets somebody say that they do not want to be found any more', async () => {
    const { token } = await anInvited();
    expect((await world.ask(HIDE, { input: { token } })).data).toEqual({ stopBeingFound: { wasFindable: true } });
    expect(await world.db.query('SELECT is_findable FROM volunteer_profiles')).toEqual([{ is_findable: false }]);
  });

  test('cannot be answered by somebody else, twice differently, or too late', async () => {
    const { volunteer, id, token } = await anInvited();
    expect(problemsOf(await answer({ invitationId: id, answer: 'DECLINED' }))).toEqual(['UNAUTHENTICATED']);
    for (const other of [aViewer(), member]) expect(problemsOf(await answer({ invitationId: id, answer: 'DECLINED' }, other))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await answer({ invitationId: 'x', answer: 'DECLINED' }, volunteer))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await answer({ answer: 'DECLINED' }, volunteer))).toEqual(['input.invitationId EXACTLY_ONE']);
    expect(problemsOf(await answer({ invitationId: id, token, answer: 'DECLINED' }, volunteer))).toEqual(['input.invitationId EXACTLY_ONE']);
    for (const forged of ['x', tokenOf(id, 'another key')]) {
      expect(problemsOf(await answer({ token: forged, answer: 'DECLINED' }))).toEqual(['input.token TOKEN_UNKNOWN']);
      expect(problemsOf(await world.ask(HIDE, { input: { token: forged } }))).toEqual(['input.token TOKEN_UNKNOWN']);
      expect((await world.ask(BY_TOKEN, { token: forged })).data).toEqual({ volunteerInvitation: null });
    }
    await world.db.query('UPDATE volunteer_invitations SET answerable_until = $1', [NOW]);
    expect(problemsOf(await answer({ token, answer: 'INTERESTED' }))).toEqual(['input.answer EXPIRED']);
  });

  test('to a posting that is no longer shown can only be declined', async () => {
    const { token } = await anInvited();
    await world.db.query(`UPDATE opportunities SET status = 'FILLED' WHERE id = $1`, [reading.id]);
    expect(problemsOf(await answer({ token, answer: 'INTERESTED' }))).toEqual(['input.answer NOT_REACHABLE']);
    expect((await answer({ token, answer: 'DECLINED' })).errors).toBeUndefined();
    await world.db.query(`UPDATE opportunities SET status = 'PUBLISHED' WHERE id = $1`, [reading.id]);
  });
});
