import { recordAudit } from '../../shared/audit.ts';
import { conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { OpportunitiesContext } from '../context.ts';
import { holdStanding } from '../drafting/drafting.repository.ts';
import { ownOpportunity } from '../drafting/drafting.service.ts';
import { memberActor } from '../drafting/posting-audit.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import { ANSWER_DAYS, FindingQueue } from './finding.codes.ts';
import type { InviteVolunteerInput } from './finding.inputs.ts';
import type { InviteVolunteerPayload } from './finding.payloads.ts';
import { findInvitation, insertInvitation } from './invitation.repository.ts';
import { invitationKey } from './invitation.token.ts';
import { isLeftAlone, isLive, volunteersFor } from './volunteers.service.ts';
import { findContacts, holdVolunteer } from './volunteers.repository.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'inquiries' | 'now' | 'secret' | 'viewer' | 'responsiveness'>;

const DAY = 86_400_000;

/**
 * Invites a volunteer to a posting, by a mail of the site. The profile is held while the invitations of late are counted, so that nobody gets more than the
 * cap, however many invite at once; invitation, audit and mail come with one transaction.
 *
 * @throws UNAUTHENTICATED, FORBIDDEN unless a member of a verified organisation, NOT_FOUND for a posting or a volunteer that is none, CONFLICT (NOT_LIVE,
 *   CONTACTED_ENOUGH), RATE_LIMITED
 */
export async function inviteVolunteer(context: Services, { opportunityId, volunteerId, message }: InviteVolunteerInput): Promise<InviteVolunteerPayload> {
  const { db, inquiries, now, secret, viewer } = context;
  const { before: opportunity, claim } = await ownOpportunity(context, opportunityId);
  if (claim.organisationStatus !== 'VERIFIED') throw forbidden('Only verified organisations invite volunteers.');
  if (!isLive(opportunity, now())) throw conflictAt('input.opportunityId', 'NOT_LIVE', 'is not shown at the moment.');
  await inquiries.limits.consume('invitation', opportunity.organisationId);
  const found = (await volunteersFor(context, opportunity)).find(({ volunteer }) => volunteer.mark === volunteerId);
  if (!found) throw notFound('volunteer');
  return db.transaction(async (tx) => {
    if ((await holdStanding(tx, opportunity.organisationId)) !== 'VERIFIED') throw forbidden('Only verified organisations invite volunteers.');
    const volunteer = await holdVolunteer(tx, found.volunteer.profile.id);
    const { displayName: name, email, locale, personId } = volunteer ?? {};
    if (!name || !email || !locale || !personId) throw notFound('volunteer');
    const invitedAt = now();
    if (isLeftAlone(await findContacts(tx, personId, opportunity.organisationId, invitedAt))) {
      throw conflictAt('input.volunteerId', 'CONTACTED_ENOUGH', 'was invited often enough of late, or by your organisation already.');
    }
    const id = await newId(tx);
    await insertInvitation(tx, {
      id, opportunityId: opportunity.id, organisationId: opportunity.organisationId, personId, name, email, locale, message: message.trim(),
      tokenHash: hashOfToken(tokenOf(id, invitationKey(secret))), invitedAt, answerableUntil: new Date(invitedAt.getTime() + ANSWER_DAYS * DAY),
    });
    const { organisationId, networkId } = opportunity;
    await recordAudit(tx, { ...memberActor(viewer, claim), networkId, action: 'opportunity.volunteer-invited', objectType: 'OPPORTUNITY', objectId: opportunity.id, details: { organisationId } });
    await inquiries.jobs.enqueue(tx, FindingQueue.INVITE, { invitationId: id });
    const invitation = await findInvitation(tx, { id });
    if (!invitation) throw new Error('The invitation that was just written is not there.');
    return { invitation };
  });
}
