import type { Viewer } from '../../shared/viewer.ts';
import { interestsById } from '../interest/interest.ts';
import type { OpportunityFilter } from '../search/opportunity-filter.ts';
import { skillsById } from '../skill/skill.ts';
import type { AgeGroup} from './profile.codes.ts';
import { ProfilePart } from './profile.codes.ts';
import type { VolunteerProfile } from './profile.ts';

/** What a person says of themselves, without whose profile it is. */
export type ProfileContent = Omit<VolunteerProfile, 'id' | 'personId' | 'version' | 'changedAt'>;

const YOUNGEST: Readonly<Record<AgeGroup, number>> = { FROM_14: 14, FROM_16: 16, FROM_18: 18, FROM_27: 27, FROM_65: 65 };

/** The age of the youngest of a group, in years: so nobody is offered what they might be too young for. */
export function youngestOf(group: AgeGroup): number {
  return YOUNGEST[group];
}

/** Where the person is; null when they have not said. */
function nearOf({ latitude, longitude, radiusKm }: ProfileContent): OpportunityFilter['near'] | null {
  return latitude === null || longitude === null ? null : { latitude, longitude, radiusKm };
}

/** The search that a profile stands for. Interests and skills that left their lists since are passed over. */
export function filterOf(profile: ProfileContent): OpportunityFilter {
  const near = nearOf(profile);
  return {
    interests: interestsById(profile.interestIds).map(({ id }) => id),
    skills: skillsById(profile.skillIds).map(({ id }) => id),
    languages: profile.languages,
    availability: profile.availability,
    commitment: profile.commitment,
    attendance: profile.attendance,
    ...(near && { near }),
    ...(profile.ageGroup && { age: youngestOf(profile.ageGroup) }),
  };
}

/** The parts that say nothing yet, in the order in which to ask for them. */
export function missingParts(profile: ProfileContent): ProfilePart[] {
  const { interests = [], skills = [], availability = [], commitment = [], near } = filterOf(profile);
  const said: Readonly<Record<ProfilePart, boolean>> = {
    INTERESTS: interests.length > 0,
    PLACE: near !== undefined,
    AVAILABILITY: availability.length > 0,
    COMMITMENT: commitment.length > 0,
    SKILLS: skills.length > 0,
  };
  return Object.values(ProfilePart).filter((part) => !said[part]);
}

/** Whether there is anything by which one posting fits better than another. */
export function canBeMatched(profile: ProfileContent): boolean {
  return missingParts(profile).length < Object.values(ProfilePart).length;
}

/** What a person is called by whoever finds them: the name that they chose, or else the first name of their account; null when there is neither. */
export function nameToShow(chosen: string | null | undefined, accountName: string | null): string | null {
  return chosen?.trim() || accountName?.trim().split(/\s+/)[0] || null;
}

/** Whether a viewer may see a profile as it is: it is their own. */
export function maySee(viewer: Viewer, { personId }: Pick<VolunteerProfile, 'personId'>): boolean {
  return viewer.id !== null && viewer.id === personId;
}
