import { Accessibility, AttendanceMode, Commitment, LanguageCode, OpportunityKind, TimeSlot } from '../opportunity/opportunity.codes.ts';
import type { Responsiveness } from './posting.ts';
import { NO_PLACE } from './spots.ts';

/** The codes in the order of their bits. */
export const KINDS = Object.values(OpportunityKind);
export const ATTENDANCE_MODES = Object.values(AttendanceMode);
export const COMMITMENTS = Object.values(Commitment);
export const TIME_SLOTS = Object.values(TimeSlot);
export const LANGUAGES = Object.values(LanguageCode);
export const ACCESSIBILITIES = Object.values(Accessibility);

/** 21 time slots, two bits for the kind's position, three for the commitment's from 1, 0 without one. */
export const SLOTS_MASK = 0x1f_ffff;
export const KIND_SHIFT = 21;
export const COMMITMENT_SHIFT = 23;
/** No bound of age. */
export const NO_BOUND = 255;

/** A posting in numbers, as one row takes them; the same object may be filled again and again. */
export interface Packed {
  /** Words of posting, organisation and network, four each. */
  readonly ids: Uint32Array;
  hasNetwork: boolean;
  /** Ten-millionths of a degree; `NO_PLACE` without one. */
  latitude: number;
  longitude: number;
  /** Position among its codes. */
  attendance: number;
  /** Seconds since 1970. */
  expiresAt: number;
  publishedAt: number;
  lastConfirmedAt: number;
  interests: number;
  what: number;
  skills: number;
  languages: number;
  /** Lowest age, highest age, accessibilities: eight bits each from the lowest on. */
  limits: number;
  responsiveness: Responsiveness | null;
}

/** An empty one. */
export function packed(): Packed {
  return {
    ids: new Uint32Array(12), hasNetwork: false, latitude: NO_PLACE, longitude: 0, attendance: 0, expiresAt: 0, publishedAt: 0, lastConfirmedAt: 0,
    interests: 0, what: 0, skills: 0, languages: 0, limits: 0, responsiveness: null,
  };
}

/** Time slots as a mask, the kind's position, the commitment's from 1. */
export function packWhat(slots: number, kind: number, commitment: number): number {
  return (slots | (kind << KIND_SHIFT) | (commitment << COMMITMENT_SHIFT)) >>> 0;
}

/** Years that have come through `yearsOf`, and accessibilities as a mask. */
export function packLimits(minimumAge: number | null, maximumAge: number | null, accessibility: number): number {
  return ((minimumAge ?? NO_BOUND) | ((maximumAge ?? NO_BOUND) << 8) | (accessibility << 16)) >>> 0;
}
