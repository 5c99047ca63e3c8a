import { coordinates, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { badField, type CodedError, conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { MemberRole } from '../../shared/viewer.ts';
import type { OrganisationsContext } from '../context.ts';
import { publicOrganisation } from '../organisation/organisation.service.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Invitation } from './invitation.ts';
import type { Member } from './member.ts';
import { actsFor } from './membership.access.ts';
import type { ChangeMemberRoleInput, LeaveOrganisationInput, MemberInput } from './membership.inputs.ts';
import type { MembershipPayload } from './membership.payloads.ts';
import { lockMembers, removeMembership, saveMembership } from './membership.repository.ts';
import { type RoleChange, roleProblem } from './membership.rules.ts';

/** The members for those who act for the organisation or vouch for it, addresses for owners alone; null for everybody else. */
export async function membersOf(context: OrganisationsContext, { id, networkId }: Organisation): Promise<Member[] | null> {
  if (context.viewer.id === null) return null;
  const mayLook = coordinates(context.viewer, networkId) || (await actsFor(context, id));
  if (!mayLook) return null;
  const isOwner = await actsFor(context, id, MemberRole.OWNER);
  return (await context.members.load(id)).map((member) => (isOwner ? member : { ...member, email: null }));
}

/** Open invitations for owners; null for everybody else. */
export async function invitationsOf(context: OrganisationsContext, { id }: Organisation): Promise<Invitation[] | null> {
  return (await actsFor(context, id, MemberRole.OWNER)) ? context.invitations.load(id) : null;
}

/**
 * The organisation and who asks, if they may do that.
 *
 * @throws UNAUTHENTICATED; FORBIDDEN, or NOT_FOUND where it is not public, for who has not that role
 */
export async function requireRole(context: OrganisationsContext, organisationId: string, role: MemberRole): Promise<{ person: SignedIn; organisation: Organisation }> {
  const person = signedIn(context.viewer);
  const organisation = isUuid(organisationId) ? await context.organisations.load(organisationId) : null;
  if (!organisation) throw notFound('organisation');
  if (await actsFor(context, organisationId, role)) return { person, organisation };
  throw publicOrganisation(organisation) || (await actsFor(context, organisationId)) ? forbidden() : notFound('organisation');
}

function lastOwner(path: string): CodedError {
  return conflictAt(path, 'LAST_OWNER', 'is the last owner; make somebody else an owner first.');
}

/** Makes the changes all together, with nobody else changing the members at the same time. `path` names the input that a refusal is about. */
async function change(context: OrganisationsContext, organisation: Organisation, actor: SignedIn, changes: readonly RoleChange[], path: string): Promise<MembershipPayload> {
  const organisationId = organisation.id;
  await context.db.transaction(async (tx) => {
    const members = await lockMembers(tx, organisationId);
    const needsOwner = changes.some(({ personId, role }) => role !== null || personId !== actor.id);
    // Claims are seconds old: who has just been removed or has become an editor changes nobody's role any more.
    if (needsOwner && members.find(({ personId }) => personId === actor.id)?.role !== MemberRole.OWNER) throw forbidden();
    const problem = roleProblem(members, changes);
    if (problem === 'NO_MEMBER') throw badField(path, 'NO_MEMBER', 'is no member of the organisation.');
    if (problem === 'LAST_OWNER') throw lastOwner(path);
    for (const { personId, role } of changes) {
      if (role === null) await removeMembership(tx, organisationId, personId);
      else await saveMembership(tx, { organisationId, personId, role });
    }
  });
  context.members.clear(organisationId);
  return { organisation };
}

/** Gives a member another role. Throws what `requireRole` does; BAD_USER_INPUT (NO_MEMBER), CONFLICT (LAST_OWNER). */
export async function changeMemberRole(context: OrganisationsContext, { organisationId, personId, role }: ChangeMemberRoleInput): Promise<MembershipPayload> {
  const { person, organisation } = await requireRole(context, organisationId, MemberRole.OWNER);
  return change(context, organisation, person, [{ personId, role }], 'input.personId');
}

/** Takes somebody off. Throws like `changeMemberRole`. */
export async function removeMember(context: OrganisationsContext, { organisationId, personId }: MemberInput): Promise<MembershipPayload> {
  const { person, organisation } = await requireRole(context, organisationId, MemberRole.OWNER);
  return change(context, organisation, person, [{ personId, role: null }], 'input.personId');
}

/** Makes another member the owner and the viewer an editor, in one step. Throws like `changeMemberRole`. */
export async function handOverOrganisation(context: OrganisationsContext, { organisationId, personId }: MemberInput): Promise<MembershipPayload> {
  const { person, organisation } = await requireRole(context, organisationId, MemberRole.OWNER);
  if (personId === person.id) throw badField('input.personId', 'ONESELF', 'must be somebody else.');
  return change(context, organisation, person, [{ personId, role: MemberRole.OWNER }, { personId: person.id, role: MemberRole.EDITOR }], 'input.personId');
}

/** Ends the viewer's own membership. Throws like `changeMemberRole`. */
export async function leaveOrganisation(context: OrganisationsContext, { organisationId }: LeaveOrganisationInput): Promise<MembershipPayload> {
  const { person, organisation } = await requireRole(context, organisationId, MemberRole.EDITOR);
  return change(context, organisation, person, [{ personId: person.id, role: null }], 'input.organisationId');
}
