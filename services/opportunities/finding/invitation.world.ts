import type { aViewer } from '../../shared/testing/a-viewer.ts';
import { tokenOf } from '../../shared/link-token.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { opportunitiesWorld, SECRET } from '../testing/world.ts';
import { aMemberOf, aVolunteer, bitburg, found, MESSAGE } from './finding.world.ts';
import { invitationKey } from './invitation.token.ts';

const INVITE = 'mutation($input: InviteVolunteerInput!) { inviteVolunteer(input: $input) { invitation { id name status message invitedAt answerableUntil inquiryId } } }';
const HIDE = 'mutation($input: StopBeingFoundInput!) { stopBeingFound(input: $input) { wasFindable } }';
const SENT = 'query($id: ID!) { opportunity(id: $id) { volunteerInvitations { totalCount nodes { name status } } } }';

interface Invited {
  readonly inviteVolunteer: { readonly invitation: { readonly id: string } };
}

/** For tests of invitations: eight organisations with a posting each, of which the first has two more, one that has run out. */
export async function invitationWorld() {
  const clubs = Array.from({ length: 8 }, () => anOrganisation());
  const [club = anOrganisation()] = clubs;
  const postings = clubs.map(({ id }) => anOpportunity({ organisationId: id, title: 'Vorlesen', interestIds: ['reading-aloud'], ...bitburg }));
  const [reading = anOpportunity({ organisationId: club.id })] = postings;
  const second = anOpportunity({ organisationId: club.id, interestIds: ['reading-aloud'], ...bitburg });
  const gone = anOpportunity({ organisationId: club.id, interestIds: ['reading-aloud'], ...bitburg, expiresAt: inDays(-1) });
  const member = aMemberOf(club.id);
  const { ask, close, db } = await opportunitiesWorld((fresh) => save(fresh, { organisations: clubs, opportunities: [...postings, second, gone] }));

  const idsFor = async (organisationId: string, opportunityId: string) => ((await found(ask, aMemberOf(organisationId), opportunityId))?.edges ?? []).map(({ volunteerId }) => volunteerId);
  const inviteWith = (input: object, viewer?: ReturnType<typeof aViewer>) => ask<Invited>(INVITE, { input: { opportunityId: reading.id, message: MESSAGE, ...input } }, viewer);
  const hide = (input: object, viewer?: ReturnType<typeof aViewer>) => ask(HIDE, { input }, viewer);
  /** What the organisation of the first posting, or somebody else, sees of its invitations. */
  const sent = async (viewer = member) => (await ask(SENT, { id: reading.id }, viewer)).data;

  /** Somebody who has an invitation. */
  async function anInvited(name = 'Kim') {
    const volunteer = await aVolunteer(ask, { displayName: name });
    const [volunteerId] = await idsFor(club.id, reading.id);
    const { data } = await inviteWith({ volunteerId }, member);
    const { id } = data.inviteVolunteer.invitation;
    return { volunteer, id, token: tokenOf(id, invitationKey(SECRET)) };
  }

  return { anInvited, ask, close, club, clubs, db, gone, hide, idsFor, inviteWith, member, postings, reading, second, sent };
}

export type InvitationWorld = Awaited<ReturnType<typeof invitationWorld>>;
