import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { Interest, interestsById } from '../interest/interest.ts';
import { Opportunity } from '../opportunity/opportunity.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { VolunteerProfile } from '../profile/profile.ts';
import { nameToShow } from '../profile/profile.rules.ts';
import { Skill, skillsById } from '../skill/skill.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { answerInvitation, endBeingFound } from './answer.service.ts';
import { AnswerVolunteerInvitationInput, InviteVolunteerInput, StopBeingFoundInput } from './finding.inputs.ts';
import { AnswerVolunteerInvitationPayload, InviteVolunteerPayload, StopBeingFoundPayload } from './finding.payloads.ts';
import { invitationOfToken, invitationsTo, ownInvitations } from './invitation.reading.ts';
import { VolunteerInvitation, VolunteerInvitationConnection } from './invitation.ts';
import { inviteVolunteer } from './invite.service.ts';
import { FindableVolunteer, MatchingVolunteerConnection } from './volunteer.ts';
import { matchingVolunteers, seenByOrganisations } from './volunteers.service.ts';

@Resolver(() => Opportunity)
export class FindingOpportunityResolver {
  @FieldResolver(() => MatchingVolunteerConnection, {
    nullable: true,
    description:
      'Volunteers who may be found and for whom it fits, best first, by the score that it has among their own matches; of equal ones who was not invited for longest. Left out is who got 3 invitations within 7 days, or one of this organisation within 30. Of the 2,000 nearest, the best 100. At most 300 times an hour per organisation, then RATE_LIMITED. Nobody while the posting is not live. Null for everybody but members of its organisation while that is verified. `first` from 1 to 100.',
  })
  matchingVolunteers(
    @Root() opportunity: Opportunity,
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<MatchingVolunteerConnection | null> {
    return matchingVolunteers(context, opportunity, { first, after });
  }

  @FieldResolver(() => VolunteerInvitationConnection, { nullable: true, description: 'Whom its organisation has invited within 180 days, the latest first; null for who is no member of it. `first` from 1 to 100.' })
  volunteerInvitations(
    @Root() opportunity: Opportunity,
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<VolunteerInvitationConnection | null> {
    return invitationsTo(context, opportunity, { first, after });
  }
}

@Resolver(() => Viewer)
export class FindingViewerResolver {
  @FieldResolver(() => VolunteerInvitationConnection, { nullable: true, description: 'What organisations have invited them to within 180 days, the latest first. `first` from 1 to 100.' })
  volunteerInvitations(
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<VolunteerInvitationConnection> {
    return ownInvitations(context, { first, after });
  }
}

@Resolver(() => VolunteerProfile)
export class FindingProfileResolver {
  @FieldResolver(() => FindableVolunteer, { description: 'What organisations see of them, or would see if they were findable.' })
  asSeen(@Root() profile: VolunteerProfile, @Ctx() { viewer }: OpportunitiesContext): FindableVolunteer {
    return seenByOrganisations(profile, nameToShow(null, viewer.name) ?? '');
  }
}

@Resolver(() => FindableVolunteer)
export class FindableVolunteerResolver {
  @FieldResolver(() => [Interest])
  interests(@Root() { interestIds }: FindableVolunteer): Interest[] {
    return interestsById(interestIds);
  }

  @FieldResolver(() => [Skill])
  skills(@Root() { skillIds }: FindableVolunteer): Skill[] {
    return skillsById(skillIds);
  }
}

@Resolver(() => VolunteerInvitation)
export class VolunteerInvitationResolver {
  @Query(() => VolunteerInvitation, { nullable: true, description: 'The invitation of the link in a mail, for whoever is not signed in; null for a token that is not from here.' })
  volunteerInvitation(@Ctx() context: OpportunitiesContext, @Arg('token', () => String) token: string): Promise<VolunteerInvitation | null> {
    return invitationOfToken(context, token);
  }

  @Mutation(() => InviteVolunteerPayload, {
    description: 'Invites a volunteer by a mail of the site, as a member of a verified organisation. NOT_FOUND for a volunteerId of another posting, CONFLICT with NOT_LIVE or CONTACTED_ENOUGH. At most 20 a day per organisation, then RATE_LIMITED.',
  })
  inviteVolunteer(@Ctx() context: OpportunitiesContext, @Arg('input', () => InviteVolunteerInput) input: InviteVolunteerInput): Promise<InviteVolunteerPayload> {
    return inviteVolunteer(context, input);
  }

  @Mutation(() => AnswerVolunteerInvitationPayload, { description: 'Answers an invitation, once. CONFLICT with ANSWERED, EXPIRED, or NOT_REACHABLE when the posting is no longer shown.' })
  answerVolunteerInvitation(
    @Ctx() context: OpportunitiesContext,
    @Arg('input', () => AnswerVolunteerInvitationInput) input: AnswerVolunteerInvitationInput,
  ): Promise<AnswerVolunteerInvitationPayload> {
    return answerInvitation(context, input);
  }

  @Mutation(() => StopBeingFoundPayload, { description: 'From now on no organisation finds the viewer, or whoever an invitation was sent to. The rest of the profile stays.' })
  stopBeingFound(@Ctx() context: OpportunitiesContext, @Arg('input', () => StopBeingFoundInput) input: StopBeingFoundInput): Promise<StopBeingFoundPayload> {
    return endBeingFound(context, input);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'What they are invited to; null when it can no longer be seen.' })
  opportunity(@Root() { opportunityId }: VolunteerInvitation, @Ctx() { opportunities }: OpportunitiesContext): Promise<Opportunity | null> {
    return opportunities.load(opportunityId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who invites.' })
  organisation(@Root() { organisationId }: VolunteerInvitation): Pick<Organisation, 'id'> {
    return { id: organisationId };
  }
}
