import type { RelaxableFilter } from '../opportunity/opportunity.codes.ts';
import { distanceTo, isFromAfar, overlappingInterests } from './match.ts';
import { isAsked } from './posting.ts';
import type { Criteria, Posting } from './posting.ts';
import { distanceShare } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

type Gate = (criteria: Criteria, posting: Posting, vocabulary: Vocabulary) => boolean;

/**
 * Each filter's gate; what was not asked for lets everything pass. In words:
 * - TEXT: the words were found in it.
 * - INTERESTS: one of its interests lies in the field of a chosen interest; so a sibling of what was chosen is shown, but scores half.
 * - NEAR: within the radius, or to be done from afar (REMOTE, MIXED). Without a place and on site it is nowhere near.
 * - AVAILABILITY: at least one asked slot fits, or it names none (by arrangement).
 * - COMMITMENT, KINDS, ATTENDANCE: one of the asked values, so that a facet's count is what choosing it gives; no commitment is none of them.
 * - SKILLS: no gate. Who lacks a skill may learn it; the score says how well it fits.
 * - LANGUAGES: one of its languages is spoken, or it asks for none.
 * - AGE: within its bounds, both inclusive; no bound is open.
 * - ACCESSIBILITY: all of the asked are stated. Nothing stated is not enough for somebody who depends on it.
 */
const GATES: Readonly<Record<RelaxableFilter, Gate>> = {
  TEXT: ({ words }, { id }) => !words || words.has(id),
  INTERESTS: ({ interests }, posting, vocabulary) =>
    !isAsked(interests) || overlappingInterests(interests, posting, vocabulary).ids.length > 0,
  NEAR: ({ near }, posting) =>
    !near || distanceShare(distanceTo(posting, near), near.radiusKm, isFromAfar(posting.attendance)) >= 0,
  AVAILABILITY: (asked, { availability }) =>
    !isAsked(asked.availability) || availability.length === 0 || overlap(asked.availability, availability),
  COMMITMENT: (asked, { commitment }) =>
    !isAsked(asked.commitment) || (commitment !== null && asked.commitment.includes(commitment)),
  KINDS: ({ kinds }, { kind }) => !isAsked(kinds) || kinds.includes(kind),
  ATTENDANCE: (asked, { attendance }) => !isAsked(asked.attendance) || asked.attendance.includes(attendance),
  SKILLS: () => true,
  LANGUAGES: (asked, { languages }) =>
    !isAsked(asked.languages) || languages.length === 0 || overlap(asked.languages, languages),
  AGE: ({ age }, { minimumAge, maximumAge }) =>
    age === null || age === undefined || (age >= (minimumAge ?? -Infinity) && age <= (maximumAge ?? Infinity)),
  ACCESSIBILITY: (asked, { accessibility }) =>
    !isAsked(asked.accessibility) || asked.accessibility.every((need) => accessibility.includes(need)),
};

const ALL_GATES: readonly Gate[] = Object.values(GATES);

/**
 * Whether a published posting may be shown to who asked: not expired at `now`, of the network and the organisation, and through
 * every gate above. Whether it is published is the caller's knowledge: the others are not handed in.
 */
export function isEligible(criteria: Criteria, posting: Posting, vocabulary: Vocabulary, now: Date): boolean {
  const { networkId, organisationId } = criteria;
  return (
    posting.expiresAt.getTime() > now.getTime() &&
    (!networkId || posting.networkId === networkId) &&
    (!organisationId || posting.organisationId === organisationId) &&
    ALL_GATES.every((passes) => passes(criteria, posting, vocabulary))
  );
}

function overlap<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.some((value) => others.includes(value));
}
