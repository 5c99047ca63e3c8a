import { maskOf } from '../matching/bits.ts';
import { asMatched } from '../matching/door.ts';
import { isFromAfar } from '../matching/match.ts';
import type { Posting } from '../matching/posting.ts';
import { ACCESSIBILITIES, ATTENDANCE_MODES, COMMITMENTS, KINDS, LANGUAGES, TIME_SLOTS } from '../matching/packed.ts';
import { ATTENDANCE_SHIFT, COMMITMENT_SHIFT, EVERYTHING, NO_INTEREST_ASKED, type SearchRows } from './search-rows.ts';

/** A posting in the numbers that `meets` compares with a search. */
export interface PostingFacts {
  /** The fields of its interests, and the bit that meets searches without any. */
  readonly fields: number;
  /** Everything when by arrangement. */
  readonly slots: number;
  /** Everything when no language is asked for. */
  readonly languages: number;
  readonly what: number;
  readonly accessibility: number;
  readonly minimumAge: number;
  readonly maximumAge: number;
  readonly network: number;
  readonly organisation: number;
  /** Degrees; NaN without a place. */
  readonly latitude: number;
  readonly longitude: number;
  /** From this moment on it is for nobody; milliseconds since 1970. */
  readonly expiresAt: number;
  /** Near everybody. */
  readonly isFromAfar: boolean;
}

function offered<T>(all: readonly T[], values: readonly T[]): number {
  return values.length === 0 ? EVERYTHING : maskOf(all, values) >>> 0;
}

/** The facts of a posting, in the numbers that matching tells apart (see `asMatched`). */
export function factsOf(posting: Posting, rows: SearchRows): PostingFacts {
  const { latitude, longitude, minimumAge, maximumAge, kind, attendance, commitment, expiresAt } = asMatched(posting);
  return {
    fields: (rows.fieldMask(posting.interests) | NO_INTEREST_ASKED) >>> 0,
    slots: offered(TIME_SLOTS, posting.availability),
    languages: offered(LANGUAGES, posting.languages),
    what:
      (1 << KINDS.indexOf(kind)) |
      (1 << (ATTENDANCE_SHIFT + ATTENDANCE_MODES.indexOf(attendance))) |
      (1 << (COMMITMENT_SHIFT + (commitment === null ? 0 : COMMITMENTS.indexOf(commitment) + 1))),
    accessibility: maskOf(ACCESSIBILITIES, posting.accessibility),
    minimumAge: minimumAge ?? -Infinity,
    maximumAge: maximumAge ?? Infinity,
    network: rows.knownNumber(posting.networkId),
    organisation: rows.knownNumber(posting.organisationId),
    latitude: latitude ?? NaN,
    longitude: longitude ?? NaN,
    expiresAt: expiresAt.getTime(),
    isFromAfar: isFromAfar(attendance),
  };
}
