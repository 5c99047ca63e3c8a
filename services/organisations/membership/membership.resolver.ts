import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Invitation } from './invitation.ts';
import { acceptInvitation, inviteMember, withdrawInvitation } from './invitation.service.ts';
import { Member } from './member.ts';
import { AcceptInvitationInput, ChangeMemberRoleInput, InviteMemberInput, LeaveOrganisationInput, LookAfterOrganisationInput, MemberInput, WithdrawInvitationInput } from './membership.inputs.ts';
import { InviteMemberPayload, MembershipPayload, WithdrawInvitationPayload } from './membership.payloads.ts';
import { lookAfterOrganisation } from './caretaking.service.ts';
import { changeMemberRole, handOverOrganisation, invitationsOf, leaveOrganisation, membersOf, removeMember } from './membership.service.ts';

@Resolver(() => Organisation)
export class OrganisationMembersResolver {
  @FieldResolver(() => [Member], { nullable: true, description: 'Who acts for it, owners first, at most 50; for its members and coordinators, null for everybody else.' })
  members(@Root() organisation: Organisation, @Ctx() context: OrganisationsContext): Promise<Member[] | null> {
    return membersOf(context, organisation);
  }

  @FieldResolver(() => [Invitation], { nullable: true, description: 'Open invitations, at most 50; for owners, null for everybody else.' })
  invitations(@Root() organisation: Organisation, @Ctx() context: OrganisationsContext): Promise<Invitation[] | null> {
    return invitationsOf(context, organisation);
  }

  @Mutation(() => InviteMemberPayload, { description: 'For owners: sends a link, good for 7 days and once. May answer RATE_LIMITED, and CONFLICT (TOO_MANY).' })
  inviteMember(@Ctx() context: OrganisationsContext, @Arg('input', () => InviteMemberInput) input: InviteMemberInput): Promise<InviteMemberPayload> {
    return inviteMember(context, input);
  }

  @Mutation(() => WithdrawInvitationPayload, { description: 'For owners: the link no longer works.' })
  withdrawInvitation(@Ctx() context: OrganisationsContext, @Arg('input', () => WithdrawInvitationInput) input: WithdrawInvitationInput): Promise<WithdrawInvitationPayload> {
    return withdrawInvitation(context, input);
  }

  @Mutation(() => MembershipPayload, { description: 'Makes whoever is signed in a member. A token works once; then it is CONFLICT with TOKEN_USED.' })
  acceptInvitation(@Ctx() context: OrganisationsContext, @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput): Promise<MembershipPayload> {
    return acceptInvitation(context, input);
  }

  @Mutation(() => MembershipPayload, { description: 'For owners. The last owner stays one: CONFLICT (LAST_OWNER).' })
  changeMemberRole(@Ctx() context: OrganisationsContext, @Arg('input', () => ChangeMemberRoleInput) input: ChangeMemberRoleInput): Promise<MembershipPayload> {
    return changeMemberRole(context, input);
  }

  @Mutation(() => MembershipPayload, { description: 'For owners. The last owner stays one: CONFLICT (LAST_OWNER).' })
  removeMember(@Ctx() context: OrganisationsContext, @Arg('input', () => MemberInput) input: MemberInput): Promise<MembershipPayload> {
    return removeMember(context, input);
  }

  @Mutation(() => MembershipPayload, { description: 'For owners: another member becomes an owner and the viewer an editor, in one step.' })
  handOverOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => MemberInput) input: MemberInput): Promise<MembershipPayload> {
    return handOverOrganisation(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description: 'For coordinators of its network, where nobody else acts for it: all of them become owners, until somebody accepts an invitation as an owner; then they are no members any more. CONFLICT (IN_OTHER_HANDS).',
  })
  lookAfterOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => LookAfterOrganisationInput) input: LookAfterOrganisationInput): Promise<MembershipPayload> {
    return lookAfterOrganisation(context, input);
  }

  @Mutation(() => MembershipPayload, { description: 'For members. The last owner stays: CONFLICT (LAST_OWNER).' })
  leaveOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => LeaveOrganisationInput) input: LeaveOrganisationInput): Promise<MembershipPayload> {
    return leaveOrganisation(context, input);
  }
}
