import { distanceBetween } from '../matching/distance.ts';
import { type Match, type MatchReason, overlappingInterests } from '../matching/match.ts';
import type { Posting } from '../matching/posting.ts';
import { availabilityShare, distanceShare, FLEXIBLE_SHARE, interestShare, WEIGHTS } from '../matching/score.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';
import { TimeSlot } from '../opportunity/opportunity.codes.ts';

/** What an offer says, as far as it is compared. */
export interface Offered {
  readonly interestIds: readonly string[];
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** None means by arrangement. */
  readonly availability: readonly TimeSlot[];
}

/** What a help request says. */
export interface Wanted {
  readonly interestIds: readonly string[];
  /** Null together with `longitude` when it has no place. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly availability: readonly TimeSlot[];
}

function interestsPart(offer: Offered, wanted: Wanted, vocabulary: Vocabulary): MatchReason {
  const { same, ids } = overlappingInterests(offer.interestIds, { interests: wanted.interestIds } as Posting, vocabulary);
  return { kind: 'INTERESTS', score: ids.length === 0 ? 0 : interestShare(same), weight: WEIGHTS.INTERESTS, details: ids };
}

function availabilityPart({ availability: has }: Offered, { availability: asked }: Wanted): MatchReason {
  const fitting = Object.values(TimeSlot).filter((slot) => asked.includes(slot) && has.includes(slot));
  return { kind: 'AVAILABILITY', score: asked.length === 0 ? FLEXIBLE_SHARE : availabilityShare(fitting.length, asked.length, has.length), weight: WEIGHTS.AVAILABILITY, details: fitting };
}

function distancePart(km: number, reachKm: number): MatchReason {
  return { kind: 'DISTANCE', score: Math.max(0, distanceShare(km, reachKm, false)), weight: WEIGHTS.DISTANCE, details: [km.toFixed(1)] };
}

/**
 * How well an offer fits a help request, with the reasons: the parts interests, availability and distance of the score of postings, read from the side of whoever
 * needs help. Beyond `reachKm` the distance counts 0; without a place it is left out.
 */
export function fitOf(offer: Offered, wanted: Wanted, { vocabulary, reachKm }: { readonly vocabulary: Vocabulary; readonly reachKm: number }): Match {
  const { latitude, longitude } = wanted;
  const km = latitude === null || longitude === null ? null : distanceBetween(offer.latitude, offer.longitude, latitude, longitude);
  const reasons = [interestsPart(offer, wanted, vocabulary), availabilityPart(offer, wanted), ...(km === null ? [] : [distancePart(km, reachKm)])];
  const weights = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { score: reasons.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights, distanceKm: km, reasons };
}
