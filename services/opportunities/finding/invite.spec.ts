import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { inDays } from '../testing/rows.ts';
import { CONTACT_CAP } from './finding.codes.ts';
import { aMemberOf, aVolunteer, MESSAGE } from './finding.world.ts';
import { type InvitationWorld, invitationWorld } from './invitation.world.ts';

const GOT = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { volunteerInvitations { totalCount nodes { id message } } } } }';

let world: InvitationWorld;
beforeAll(async () => {
  world = await invitationWorld();
});
beforeEach(async () => {
  await world.db.query('TRUNCATE volunteer_profiles, volunteer_invitations, inquiry_limits');
});
afterAll(() => world.close());

const invite = (volunteerId: string | undefined, viewer = world.member, opportunityId = world.reading.id) => world.inviteWith({ opportunityId, volunteerId }, viewer);
const rows = () => world.db.query('SELECT organisation_id, status, name, email FROM volunteer_invitations');

describe('inviting a volunteer', () => {
  test('notes it for both sides, without an address of either', async () => {
    const { volunteer, id } = await world.anInvited();
    expect(await world.sent()).toEqual({ opportunity: { volunteerInvitations: { totalCount: 1, nodes: [{ name: 'Kim', status: 'WAITING' }] } } });
    const { data } = await world.ask(GOT, { representations: [{ __typename: 'Viewer', id: volunteer.id }] }, volunteer);
    expect(data).toEqual({ _entities: [{ volunteerInvitations: { totalCount: 1, nodes: [{ id, message: MESSAGE }] } }] });
    expect(await world.sent(aViewer())).toEqual({ opportunity: { volunteerInvitations: null } });
    expect(await world.db.query(`SELECT action, actor_id, details ->> 'organisationId' AS by FROM audit.entries WHERE action = 'opportunity.volunteer-invited' AND actor_id = $1`, [world.member.id])).toEqual([
      { action: 'opportunity.volunteer-invited', actor_id: world.member.id, by: world.club.id },
    ]);
  });

  test('is done once by an organisation within 30 days, for whichever of its postings', async () => {
    await aVolunteer(world.ask);
    const [volunteerId] = await world.idsFor(world.club.id, world.reading.id);
    const [again] = await world.idsFor(world.club.id, world.second.id);
    expect((await invite(volunteerId)).errors).toBeUndefined();
    expect(problemsOf(await invite(volunteerId))).toEqual(['input.volunteerId CONTACTED_ENOUGH']);
    expect(problemsOf(await invite(again, world.member, world.second.id))).toEqual(['input.volunteerId CONTACTED_ENOUGH']);
    expect(await world.idsFor(world.club.id, world.reading.id)).toEqual([]);
    await world.db.query(`UPDATE volunteer_invitations SET invited_at = $1`, [inDays(-CONTACT_CAP.daysPerOrganisation)]);
    expect(await world.idsFor(world.club.id, world.reading.id)).toEqual([volunteerId]);
    expect((await invite(volunteerId)).errors).toBeUndefined();
  });

  test('is never done more often than the cap, however many organisations do it at once', async () => {
    await aVolunteer(world.ask);
    const ids = await Promise.all(world.clubs.map(({ id }, at) => world.idsFor(id, world.postings[at]?.id ?? '')));
    const answers = await Promise.all(world.clubs.map(({ id }, at) => invite(ids[at]?.[0], aMemberOf(id), world.postings[at]?.id)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(CONTACT_CAP.invitations);
    expect(answers.flatMap(problemsOf)).toEqual(Array.from({ length: world.clubs.length - CONTACT_CAP.invitations }, () => 'input.volunteerId CONTACTED_ENOUGH'));
    expect(await rows()).toHaveLength(CONTACT_CAP.invitations);
    for (const [at, { id }] of world.clubs.entries()) expect(await world.idsFor(id, world.postings[at]?.id ?? '')).toEqual([]);
    await world.db.query('UPDATE volunteer_invitations SET invited_at = $1', [inDays(-CONTACT_CAP.days)]);
    const free = await Promise.all(world.clubs.map(({ id }, at) => world.idsFor(id, world.postings[at]?.id ?? '')));
    expect(free.filter((list) => list.length === 1)).toHaveLength(world.clubs.length - CONTACT_CAP.invitations);
  });

  test('that two tabs do at once is done by one of them', async () => {
    await aVolunteer(world.ask);
    const [volunteerId] = await world.idsFor(world.club.id, world.reading.id);
    const answers = await Promise.all([invite(volunteerId), invite(volunteerId)]);
    expect(answers.flatMap(problemsOf)).toEqual(['input.volunteerId CONTACTED_ENOUGH']);
    expect(await rows()).toHaveLength(1);
  });

  test('is refused to everybody else, for what is not shown, and for somebody who is not there', async () => {
    const volunteer = await aVolunteer(world.ask);
    const [volunteerId] = await world.idsFor(world.club.id, world.reading.id);
    expect(problemsOf(await world.inviteWith({ volunteerId }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await invite(volunteerId, volunteer))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await invite(volunteerId, aMemberOf(world.clubs[1]?.id ?? '')))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await invite(volunteerId, aMemberOf(world.club.id, 'SUSPENDED')))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await invite(volunteerId, world.member, world.gone.id))).toEqual(['input.opportunityId NOT_LIVE']);
    expect(problemsOf(await invite(volunteerId, world.member, world.second.id))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await invite(anId()))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await invite(volunteerId, world.member, anId()))).toEqual(['NOT_FOUND']);
    await world.hide({}, volunteer);
    expect(problemsOf(await invite(volunteerId))).toEqual(['NOT_FOUND']);
    expect(await rows()).toEqual([]);
  });

  test('by an organisation that was suspended a moment ago is refused, though its claim is older', async () => {
    await aVolunteer(world.ask);
    const [volunteerId] = await world.idsFor(world.club.id, world.reading.id);
    await world.db.query(`UPDATE known_organisations SET status = 'SUSPENDED' WHERE id = $1`, [world.club.id]);
    expect(problemsOf(await invite(volunteerId))).toEqual(['FORBIDDEN']);
    await world.db.query(`UPDATE known_organisations SET status = 'VERIFIED' WHERE id = $1`, [world.club.id]);
    expect(await rows()).toEqual([]);
  });

  test.each([
    [{ message: 'kurz' }, 'input.message LENGTH'],
    [{ message: 'x'.repeat(2001) }, 'input.message LENGTH'],
    [{ message: `${MESSAGE}\u0007` }, 'input.message CONTROL_CHARACTERS'],
  ])('with %j is refused', async (wrong, problem) => {
    expect(problemsOf(await world.inviteWith({ volunteerId: 'x', ...wrong }, world.member))).toEqual([problem]);
  });

  test('is limited for each organisation', async () => {
    const refused: string[] = [];
    for (let at = 0; at < 21; at++) refused.push(...problemsOf(await invite('nobody')));
    expect(refused).toEqual([...Array.from({ length: 20 }, () => 'NOT_FOUND'), 'RATE_LIMITED']);
  });
});
