import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { tokenOf } from '../../shared/link-token.ts';
import { NOW } from '../testing/rows.ts';
import { MESSAGE } from './finding.world.ts';
import { type InvitationWorld, invitationWorld } from './invitation.world.ts';

const ANSWER = 'mutation($input: AnswerVolunteerInvitationInput!) { answerVolunteerInvitation(input: $input) { invitation { status inquiryId opportunity { title } } } }';
const BY_TOKEN = 'query($token: String!) { volunteerInvitation(token: $token) { name status message opportunity { title } } }';
const THREAD = 'query($id: ID!) { inquiry(id: $id) { status personName side messages { nodes { body sender } } } }';

let world: InvitationWorld;
beforeAll(async () => {
  world = await invitationWorld();
});
beforeEach(async () => {
  await world.db.query('TRUNCATE volunteer_profiles, volunteer_invitations, inquiry_limits');
});
afterAll(() => world.close());

const answer = (input: object, viewer?: ReturnType<typeof aViewer>) => world.ask<{ answerVolunteerInvitation: { invitation: { status: string; inquiryId: string | null } } }>(ANSWER, { input }, viewer);

describe('an invitation', () => {
  test('is answered with interest: a conversation begins as if the person had written, once', async () => {
    const { volunteer, id, token } = await world.anInvited('Leseratte');
    const { data, errors } = await answer({ invitationId: id, answer: 'INTERESTED', message: 'Samstags geht es.' }, volunteer);
    expect(errors).toBeUndefined();
    const { inquiryId } = data.answerVolunteerInvitation.invitation;
    for (const [viewer, side] of [[volunteer, 'PERSON'], [world.member, 'ORGANISATION']] as const) {
      expect((await world.ask(THREAD, { id: inquiryId }, viewer)).data).toEqual({
        inquiry: { status: 'OPEN', personName: 'Leseratte', side, messages: { nodes: [{ body: 'Samstags geht es.', sender: 'PERSON' }] } },
      });
    }
    expect((await answer({ token, answer: 'INTERESTED' })).data.answerVolunteerInvitation.invitation.inquiryId).toBe(inquiryId);
    expect(problemsOf(await answer({ token, answer: 'DECLINED' }))).toEqual(['input.answer ANSWERED']);
    expect(await world.db.query('SELECT 1 FROM inquiries WHERE person_id = $1', [volunteer.id])).toHaveLength(1);
  });

  test('is answered by the link of its mail, without an account at hand', async () => {
    const { volunteer, token } = await world.anInvited();
    expect((await world.ask(BY_TOKEN, { token })).data).toEqual({ volunteerInvitation: { name: 'Kim', status: 'WAITING', message: MESSAGE, opportunity: { title: 'Vorlesen' } } });
    const answers = await Promise.all([answer({ token, answer: 'INTERESTED' }), answer({ token, answer: 'INTERESTED' })]);
    expect(new Set(answers.map(({ data }) => data.answerVolunteerInvitation.invitation.inquiryId)).size).toBe(1);
    expect(await world.db.query('SELECT i.status, m.body FROM inquiries i JOIN messages m ON m.inquiry_id = i.id WHERE person_id = $1', [volunteer.id])).toEqual([
      { status: 'OPEN', body: expect.stringContaining('Einladung zu „Vorlesen“') },
    ]);
  });

  test('that is declined tells the organisation no more than that', async () => {
    const { token } = await world.anInvited();
    expect((await answer({ token, answer: 'DECLINED' })).data.answerVolunteerInvitation.invitation).toMatchObject({ status: 'DECLINED', inquiryId: null });
    expect(await world.sent()).toEqual({ opportunity: { volunteerInvitations: { totalCount: 1, nodes: [{ name: 'Kim', status: 'DECLINED' }] } } });
  });

  test('lets somebody say that they do not want to be found any more', async () => {
    const { token } = await world.anInvited();
    expect((await world.hide({ token })).data).toEqual({ stopBeingFound: { wasFindable: true } });
    expect(await world.db.query('SELECT is_findable FROM volunteer_profiles')).toEqual([{ is_findable: false }]);
  });

  test('cannot be answered by somebody else, twice differently, or too late', async () => {
    const { volunteer, id, token } = await world.anInvited();
    expect(problemsOf(await answer({ invitationId: id, answer: 'DECLINED' }))).toEqual(['UNAUTHENTICATED']);
    for (const other of [aViewer(), world.member]) expect(problemsOf(await answer({ invitationId: id, answer: 'DECLINED' }, other))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await answer({ invitationId: 'x', answer: 'DECLINED' }, volunteer))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await answer({ answer: 'DECLINED' }, volunteer))).toEqual(['input.invitationId EXACTLY_ONE']);
    expect(problemsOf(await answer({ invitationId: id, token, answer: 'DECLINED' }, volunteer))).toEqual(['input.invitationId EXACTLY_ONE']);
    for (const forged of ['x', tokenOf(id, 'another key')]) {
      expect(problemsOf(await answer({ token: forged, answer: 'DECLINED' }))).toEqual(['input.token TOKEN_UNKNOWN']);
      expect(problemsOf(await world.hide({ token: forged }))).toEqual(['input.token TOKEN_UNKNOWN']);
      expect((await world.ask(BY_TOKEN, { token: forged })).data).toEqual({ volunteerInvitation: null });
    }
    await world.db.query('UPDATE volunteer_invitations SET answerable_until = $1', [NOW]);
    expect(problemsOf(await answer({ token, answer: 'INTERESTED' }))).toEqual(['input.answer EXPIRED']);
  });

  test('to a posting that is no longer shown can only be declined', async () => {
    const { token } = await world.anInvited();
    await world.db.query(`UPDATE opportunities SET status = 'FILLED' WHERE id = $1`, [world.reading.id]);
    expect(problemsOf(await answer({ token, answer: 'INTERESTED' }))).toEqual(['input.answer NOT_REACHABLE']);
    expect((await answer({ token, answer: 'DECLINED' })).errors).toBeUndefined();
    await world.db.query(`UPDATE opportunities SET status = 'PUBLISHED' WHERE id = $1`, [world.reading.id]);
  });
});
