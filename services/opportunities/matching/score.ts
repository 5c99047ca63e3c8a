import { MatchReasonKind } from '../opportunity/opportunity.codes.ts';

/**
 * The weight of each part of the score. This table and the formulas below are the only place where the score is defined;
 * the index adds up the same numbers in the same order, so that both come to the same float64, bit for bit.
 */
export const WEIGHTS: Readonly<Record<MatchReasonKind, number>> = {
  INTERESTS: 1.5,
  TEXT: 1.2,
  AVAILABILITY: 1.2,
  DISTANCE: 1.0,
  SKILLS: 1.0,
  COMMITMENT: 0.6,
  RESPONSIVENESS: 0.3,
};

/** The parts in the order in which they are added up. */
export const PARTS: readonly MatchReasonKind[] = Object.values(MatchReasonKind);

/** The value of a part about which nothing was said: it is left out of the mean. */
export const DROPPED = -1;

/** Remote work is as good as a place very near by, but not better than one next door. */
export const REMOTE_SHARE = 0.9;

/** A time by arrangement suits nearly everybody; one that is named and fits is better. */
export const FLEXIBLE_SHARE = 0.9;

/** How an organisation answers of which nothing is known: neither good nor bad. */
export const UNKNOWN_RESPONSIVENESS = 0.5;

/** After this many hours (a week) an answer is worth half of an instant one. */
const HALF_WORTH_HOURS = 168;

/** 1 when the posting has a chosen interest or lies in a chosen field, 0.5 when it only shares the field of a chosen interest. */
export function interestShare(same: boolean): number {
  return same ? 1 : 0.5;
}

/** The rank of the full-text match, held to 0..1; what is not a number counts 0. */
export function textShare(rank: number): number {
  return rank > 0 ? Math.min(rank, 1) : 0;
}

/** The share of the asked time slots that the posting has; `offered` is the number of its slots, 0 means by arrangement. */
export function availabilityShare(fitting: number, asked: number, offered: number): number {
  return offered === 0 ? FLEXIBLE_SHARE : fitting / asked;
}

/**
 * How near a posting is, 0..1: 1 at the doorstep, 0 on the edge of the radius. What can be done from afar counts at least 0.9, also
 * inside the radius, so that a mixed posting does not gain by moving out of it.
 *
 * @param km distance in kilometres, Infinity when there is none.
 * @returns -1 when it is out of reach: beyond the radius and not to be done from afar.
 */
export function distanceShare(km: number, radiusKm: number, fromAfar: boolean): number {
  const afar = fromAfar ? REMOTE_SHARE : -1;
  return km > radiusKm ? afar : Math.max(1 - km / radiusKm, afar);
}

/** The share of the wanted skills that the volunteer has; dropped when none is wanted, since there is nothing to compare. */
export function skillShare(fitting: number, wanted: number): number {
  return wanted === 0 ? DROPPED : fitting / wanted;
}

/** 1 when the posting's commitment is one of the asked, else 0. */
export function commitmentShare(fits: boolean): number {
  return fits ? 1 : 0;
}

/**
 * How an organisation answers, 0..1: share answered x 1 / (1 + median hours / 168). All answers within a week on the median count as
 * much as knowing nothing.
 */
export function responsivenessShare(shareAnswered: number, medianHours: number | null): number {
  if (medianHours === null) return 0;
  return Math.min(1, Math.max(0, shareAnswered)) / (1 + Math.max(0, medianHours) / HALF_WORTH_HOURS);
}

/** The score, 0..1: sum(weight * share) / sum(weight) over the parts that are not dropped. Responsiveness never is. */
export function weightedMean(
  interests: number,
  text: number,
  availability: number,
  distance: number,
  skills: number,
  commitment: number,
  responsiveness: number,
): number {
  let sum = 0;
  let weight = 0;
  if (interests >= 0) {
    sum += WEIGHTS.INTERESTS * interests;
    weight += WEIGHTS.INTERESTS;
  }
  if (text >= 0) {
    sum += WEIGHTS.TEXT * text;
    weight += WEIGHTS.TEXT;
  }
  if (availability >= 0) {
    sum += WEIGHTS.AVAILABILITY * availability;
    weight += WEIGHTS.AVAILABILITY;
  }
  if (distance >= 0) {
    sum += WEIGHTS.DISTANCE * distance;
    weight += WEIGHTS.DISTANCE;
  }
  if (skills >= 0) {
    sum += WEIGHTS.SKILLS * skills;
    weight += WEIGHTS.SKILLS;
  }
  if (commitment >= 0) {
    sum += WEIGHTS.COMMITMENT * commitment;
    weight += WEIGHTS.COMMITMENT;
  }
  sum += WEIGHTS.RESPONSIVENESS * responsiveness;
  weight += WEIGHTS.RESPONSIVENESS;
  return sum / weight;
}
