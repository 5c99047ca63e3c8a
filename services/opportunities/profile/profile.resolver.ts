import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { Interest, interestsById } from '../interest/interest.ts';
import { Place } from '../place/place.ts';
import { OpportunityConnection } from '../search/opportunity-connection.ts';
import { Skill, skillsById } from '../skill/skill.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { ProfilePart } from './profile.codes.ts';
import { DeleteProfileInput, SaveProfileInput } from './profile.inputs.ts';
import { DeleteProfilePayload, SaveProfilePayload } from './profile.payloads.ts';
import { missingParts } from './profile.rules.ts';
import { deleteProfile, ownMatches, ownProfile, placeOfProfile, saveProfile } from './profile.service.ts';
import { VolunteerProfile } from './profile.ts';

@Resolver(() => Viewer)
export class ProfileViewerResolver {
  @FieldResolver(() => VolunteerProfile, { nullable: true, description: 'What they would like to do; null while they have not said.' })
  profile(@Ctx() context: OpportunitiesContext): Promise<VolunteerProfile | null> {
    return ownProfile(context);
  }

  @FieldResolver(() => OpportunityConnection, {
    nullable: true,
    description: 'Live postings that fit the profile, best first, by the same score as every search. Null while the profile says nothing to match by, see `missingParts`.',
  })
  matches(
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<OpportunityConnection | null> {
    return ownMatches(context, { first, after });
  }
}

@Resolver(() => VolunteerProfile)
export class ProfileResolver {
  @Mutation(() => SaveProfilePayload, { description: "Writes the viewer's profile as a whole." })
  saveProfile(@Ctx() context: OpportunitiesContext, @Arg('input', () => SaveProfileInput) input: SaveProfileInput): Promise<SaveProfilePayload> {
    return saveProfile(context, input);
  }

  @Mutation(() => DeleteProfilePayload, { description: "Deletes the viewer's profile. Favourites and settings stay." })
  deleteProfile(@Ctx() context: OpportunitiesContext, @Arg('input', () => DeleteProfileInput) input: DeleteProfileInput): Promise<DeleteProfilePayload> {
    return deleteProfile(context, input);
  }

  @FieldResolver(() => [Interest])
  interests(@Root() { interestIds }: VolunteerProfile): Interest[] {
    return interestsById(interestIds);
  }

  @FieldResolver(() => [Skill])
  skills(@Root() { skillIds }: VolunteerProfile): Skill[] {
    return skillsById(skillIds);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Where they are; null when they have not said.' })
  place(@Root() profile: VolunteerProfile): Place | null {
    return placeOfProfile(profile);
  }

  @FieldResolver(() => [ProfilePart], { description: 'Parts that say nothing yet and would make the matches better, the most helpful first.' })
  missingParts(@Root() profile: VolunteerProfile): ProfilePart[] {
    return missingParts(profile);
  }
}
