import { AttendanceMode } from '../opportunity/opportunity.codes.ts';
import type { Criteria, Near, Posting } from './posting.ts';

/** How far away a similar posting may be, in kilometres. */
export const SIMILAR_RADIUS_KM = 50;

/** Of so many similar postings one may be of the same organisation, as long as others have enough. */
const ONE_OF = 3;

/** What a posting says of itself by which others are like it. */
export type Likeness = Pick<Posting, 'interests' | 'skills' | 'availability' | 'attendance' | 'latitude' | 'longitude'>;

/** Whoever likes a posting that is on site wants to get there; what is done from afar leaves the place open. */
function nearOf({ attendance, latitude, longitude }: Likeness): Near | null {
  if (attendance === AttendanceMode.REMOTE || latitude === null || longitude === null) return null;
  return { latitude, longitude, radiusKm: SIMILAR_RADIUS_KM };
}

/**
 * What somebody would ask for who likes this posting: at first its interests, skills, place and times, then the same at any time.
 * Each is scored as every search is. Empty for a posting that does not say what it is about.
 */
export function criteriaLike(posting: Likeness): Criteria[] {
  const { interests, skills, availability } = posting;
  if (interests.length === 0) return [];
  const atAnyTime: Criteria = { interests, skills, near: nearOf(posting) };
  return availability.length === 0 ? [atAnyTime] : [{ ...atAnyTime, availability }, atAnyTime];
}

/**
 * The best few of a ranked list, of which no organisation has more than its share (a third, at least one); where the others have not enough, its next
 * ones follow at the end. @param first how many, from 1
 */
export function withoutCrowding<T>(ranked: readonly T[], first: number, organisationOf: (one: T) => string | undefined): T[] {
  const share = Math.ceil(first / ONE_OF);
  const taken = new Map<string | undefined, number>();
  const kept: T[] = [];
  const later: T[] = [];
  for (const one of ranked) {
    const organisation = organisationOf(one);
    const count = taken.get(organisation) ?? 0;
    taken.set(organisation, count + 1);
    (count < share ? kept : later).push(one);
  }
  return [...kept, ...later].slice(0, first);
}
