import { AttendanceMode, TimeSlot } from '../opportunity/opportunity.codes.ts';
import type { MatchReasonKind } from '../opportunity/opportunity.codes.ts';
import { distanceBetween, isPlace } from './distance.ts';
import { isAsked } from './posting.ts';
import type { Criteria, Near, Posting } from './posting.ts';
import {
  availabilityShare,
  commitmentShare,
  distanceShare,
  DROPPED,
  interestShare,
  PARTS,
  responsivenessShare,
  skillShare,
  textShare,
  UNKNOWN_RESPONSIVENESS,
  WEIGHTS,
  weightedMean,
} from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Why a posting matches: one part of the score. */
export interface MatchReason {
  readonly kind: MatchReasonKind;
  /** 0..1. */
  readonly score: number;
  readonly weight: number;
  /**
   * What to tell the volunteer. INTERESTS: the posting's ids that overlap, fields before sub-interests; TEXT: the words found, empty
   * until `withWordsFound`; AVAILABILITY: the time slots that fit, empty for "by arrangement"; DISTANCE: kilometres with one decimal, or
   * "REMOTE"; SKILLS: the ids that fit; COMMITMENT: its value; RESPONSIVENESS: share answered in percent and, when any was, the median
   * hours to the answer, both rounded, or empty when nothing is known.
   */
  readonly details: readonly string[];
}

/** How well a posting fits what was asked. */
export interface Match {
  /** 0..1. */
  readonly score: number;
  /** Kilometres; null without `near`, for remote work, and for a mixed posting that lies beyond the radius. */
  readonly distanceKm: number | null;
  readonly reasons: readonly MatchReason[];
}

/**
 * The score of a posting that is eligible for the criteria (see `isEligible`), with its reasons in the order of the weights table.
 * Parts that were not asked for are dropped; SKILLS is also dropped when the posting wants none, so that nobody loses by having said
 * what they can do. Responsiveness is always a part.
 */
export function scoreOf(criteria: Criteria, posting: Posting, vocabulary: Vocabulary): Match {
  const km = criteria.near ? distanceTo(posting, criteria.near) : Infinity;
  const parts = partsOf(criteria, posting, vocabulary, km);
  const [interests, text, availability, distance, skills, commitment, responsiveness] = parts;
  const reasons = parts.flatMap(({ share, details }, position) => {
    const kind = PARTS[position];
    return share < 0 || kind === undefined ? [] : [{ kind, score: share, weight: WEIGHTS[kind], details }];
  });
  const score = weightedMean(
    interests.share,
    text.share,
    availability.share,
    distance.share,
    skills.share,
    commitment.share,
    responsiveness.share,
  );
  return { score, distanceKm: km === Infinity ? null : km, reasons };
}

/** The same match with the words that were found in the text: they are known only for the rows that are shown. */
export function withWordsFound(match: Match, words: readonly string[]): Match {
  const reasons = match.reasons.map((reason) => (reason.kind === 'TEXT' ? { ...reason, details: words } : reason));
  return { ...match, reasons };
}

/** Whether some of the work can be done from anywhere. */
export function isFromAfar(attendance: AttendanceMode): boolean {
  return attendance !== AttendanceMode.ON_SITE;
}

/** Kilometres to a posting; Infinity when it has no place, is remote, or is mixed and beyond the radius (then it counts as remote). */
export function distanceTo(posting: Posting, near: Near): number {
  const { latitude, longitude, attendance } = posting;
  if (attendance === AttendanceMode.REMOTE || latitude === null || longitude === null || !isPlace(latitude, longitude)) {
    return Infinity;
  }
  const km = distanceBetween(near.latitude, near.longitude, latitude, longitude);
  return isFromAfar(attendance) && km > near.radiusKm ? Infinity : km;
}

/** The posting's interests that overlap with the chosen ones: the same, or else those of the same field. */
export function overlappingInterests(
  chosen: readonly string[],
  posting: Posting,
  { fields, interests, fieldIndexOf }: Vocabulary,
): { same: boolean; ids: readonly string[] } {
  const known = [...fields, ...interests.map(({ id }) => id)].filter((id) => posting.interests.includes(id));
  const same = known.filter((id) => chosen.includes(id) || chosen.includes(fields[fieldIndexOf.get(id) ?? -1] ?? ''));
  if (same.length > 0) return { same: true, ids: same };
  const chosenFields = new Set(chosen.map((id) => fieldIndexOf.get(id)));
  return { same: false, ids: known.filter((id) => chosenFields.has(fieldIndexOf.get(id))) };
}

interface Part {
  readonly share: number;
  readonly details: readonly string[];
}

const NOT_ASKED: Part = { share: DROPPED, details: [] };

type Parts = readonly [Part, Part, Part, Part, Part, Part, Part];

/** One part for each line of the weights table, in its order. */
function partsOf(criteria: Criteria, posting: Posting, vocabulary: Vocabulary, km: number): Parts {
  const { words, near } = criteria;
  return [
    isAsked(criteria.interests) ? interestsPart(criteria.interests, posting, vocabulary) : NOT_ASKED,
    words ? { share: textShare(words.get(posting.id) ?? 0), details: [] } : NOT_ASKED,
    isAsked(criteria.availability) ? availabilityPart(criteria.availability, posting) : NOT_ASKED,
    near
      ? {
          share: distanceShare(km, near.radiusKm, isFromAfar(posting.attendance)),
          details: [km === Infinity ? AttendanceMode.REMOTE : km.toFixed(1)],
        }
      : NOT_ASKED,
    isAsked(criteria.skills) ? skillsPart(criteria.skills, posting, vocabulary) : NOT_ASKED,
    isAsked(criteria.commitment) ? commitmentPart(criteria.commitment, posting) : NOT_ASKED,
    responsivenessPart(posting),
  ];
}

function interestsPart(chosen: readonly string[], posting: Posting, vocabulary: Vocabulary): Part {
  const { same, ids } = overlappingInterests(chosen, posting, vocabulary);
  return { share: interestShare(same), details: ids };
}

function availabilityPart(asked: readonly TimeSlot[], { availability }: Posting): Part {
  const fitting = Object.values(TimeSlot).filter((slot) => asked.includes(slot) && availability.includes(slot));
  return { share: availabilityShare(fitting.length, new Set(asked).size, availability.length), details: fitting };
}

function skillsPart(has: readonly string[], posting: Posting, { skills }: Vocabulary): Part {
  const wanted = skills.filter((id) => posting.skills.includes(id));
  const fitting = wanted.filter((id) => has.includes(id));
  return { share: skillShare(fitting.length, wanted.length), details: fitting };
}

function commitmentPart(asked: readonly string[], { commitment }: Posting): Part {
  const fits = commitment !== null && asked.includes(commitment);
  return { share: commitmentShare(fits), details: commitment !== null && fits ? [commitment] : [] };
}

function responsivenessPart({ responsiveness }: Posting): Part {
  if (responsiveness === null) return { share: UNKNOWN_RESPONSIVENESS, details: [] };
  const { shareAnswered, medianHours } = responsiveness;
  const hours = medianHours === null ? [] : [String(Math.round(medianHours))];
  return {
    share: responsivenessShare(shareAnswered, medianHours),
    details: [String(Math.round(shareAnswered * 100)), ...hours],
  };
}
