import { signedIn } from '../../shared/authorise.ts';
import { badField, type CodedError, conflict, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import { MemberRole } from '../../shared/viewer.ts';
import type { OrganisationsContext } from '../context.ts';
import { emailKey } from '../person/email-key.ts';
import { findPersonByEmail } from '../person/person.repository.ts';
import { takeOver } from './caretaking.service.ts';
import { Invitation } from './invitation.ts';
import { consumeInvitation, deleteInvitation, findInvitation, findInvitationToken, replaceInvitation } from './invitation.repository.ts';
import { hashOfInvitationToken, invitationTokenOf } from './invitation.token.ts';
import { INVITATION_DAYS, MembershipQueue, MOST_MEMBERS } from './membership.codes.ts';
import type { AcceptInvitationInput, InviteMemberInput, WithdrawInvitationInput } from './membership.inputs.ts';
import type { InviteMemberPayload, MembershipPayload, WithdrawInvitationPayload } from './membership.payloads.ts';
import { countMembers, findRole, lockMembers, saveMembership } from './membership.repository.ts';
import { requireRole } from './membership.service.ts';

const DAY_MS = 86_400_000;

/**
 * Sends somebody a link that makes them a member; an open invitation to the same address no longer works then. Throws what `requireRole` does for
 * owners; RATE_LIMITED; BAD_USER_INPUT on `input.email` (ALREADY_MEMBER); CONFLICT (TOO_MANY) with 50 members and open invitations.
 */
export async function inviteMember(context: OrganisationsContext, { organisationId, email, role }: InviteMemberInput): Promise<InviteMemberPayload> {
  const { db, jobs, limits, now, viewer, invitationKey } = context;
  await requireRole(context, organisationId, MemberRole.OWNER);
  const address = emailKey(email);
  const known = await findPersonByEmail(db, address);
  if (known && (await findRole(db, organisationId, known.id))) throw badField('input.email', 'ALREADY_MEMBER', 'belongs to a member.');
  await limits.consume('invite', organisationId);
  await limits.consume('invited', address);
  const invitation = await db.transaction(async (tx) => {
    await lockMembers(tx, organisationId);
    if ((await countMembers(tx, organisationId)) >= MOST_MEMBERS) {
      const message = `may not have more than ${MOST_MEMBERS} members and open invitations.`;
      throw conflict(`An organisation ${message}`, [{ path: 'input.organisationId', code: 'TOO_MANY', message }]);
    }
    const id = await newId(tx);
    const createdAt = now();
    const made = Object.assign(new Invitation(), {
      id, organisationId, email: address, role, locale: viewer.locale, createdAt, tokenHash: hashOfInvitationToken(invitationTokenOf(id, invitationKey)),
      expiresAt: new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS), sentAt: null, acceptedAt: null,
    });
    await replaceInvitation(tx, made);
    await jobs.enqueue(tx, MembershipQueue.INVITE, { invitationId: id });
    return made;
  });
  context.invitations.clear(organisationId);
  return { invitation };
}

/** Takes an invitation back; its link no longer works. Throws NOT_FOUND when it is gone, and what `requireRole` does for owners. */
export async function withdrawInvitation(context: OrganisationsContext, { id }: WithdrawInvitationInput): Promise<WithdrawInvitationPayload> {
  signedIn(context.viewer);
  const invitation = isUuid(id) ? await findInvitation(context.db, id) : null;
  if (!invitation) throw notFound('invitation');
  await requireRole(context, invitation.organisationId, MemberRole.OWNER);
  await deleteInvitation(context.db, id);
  context.invitations.clear(invitation.organisationId);
  return { id };
}

async function tokenRefusal({ db }: OrganisationsContext, tokenHash: Buffer): Promise<CodedError> {
  const token = await findInvitationToken(db, tokenHash);
  if (!token) return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or the invitation was taken back.');
  if (!token.used) return badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${INVITATION_DAYS} days.`);
  return conflictAt('input.token', 'TOKEN_USED', 'was used before.');
}

/**
 * Makes the viewer a member, once per token; who is an owner already stays one. Throws UNAUTHENTICATED; BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN,
 * TOKEN_EXPIRED) or CONFLICT (TOKEN_USED).
 */
export async function acceptInvitation(context: OrganisationsContext, { token }: AcceptInvitationInput): Promise<MembershipPayload> {
  const { db, now, organisations, viewer } = context;
  const person = signedIn(viewer);
  const tokenHash = hashOfInvitationToken(token);
  const accepted = await db.transaction(async (tx) => {
    const invitation = await consumeInvitation(tx, tokenHash, now());
    if (!invitation) return null;
    const { organisationId, role } = invitation;
    await lockMembers(tx, organisationId);
    if ((await findRole(tx, organisationId, person.id)) !== MemberRole.OWNER) {
      await saveMembership(tx, { organisationId, personId: person.id, role });
      if (role === MemberRole.OWNER) await takeOver(tx, organisationId, person.id);
    }
    return organisationId;
  });
  const organisation = accepted && (await organisations.load(accepted));
  if (!organisation) throw await tokenRefusal(context, tokenHash);
  context.members.clear(organisation.id);
  return { organisation };
}
