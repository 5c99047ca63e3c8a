import { countBits, maskOf } from './bits.ts';
import { isAsked } from './posting.ts';
import type { Criteria } from './posting.ts';
import {
  ACCESSIBILITIES,
  ATTENDANCE_MODES,
  COMMITMENTS,
  interestMasks,
  KINDS,
  LANGUAGES,
  TIME_SLOTS,
} from './rows.ts';
import type { RowNames } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The number of a network or an organisation that no row has. */
const UNKNOWN = -2;
/** The number that stands for "not asked". */
export const ANY = -1;

/** The criteria as the scan reads them: numbers and masks only. A mask of 0 was not asked for, unless a flag says otherwise. */
export interface Asked {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly network: number;
  readonly organisation: number;
  readonly hasInterests: boolean;
  readonly interests0: number;
  readonly interests1: number;
  readonly interests2: number;
  readonly interests3: number;
  /** The fields of the chosen interests and the chosen fields. */
  readonly fields: number;
  /** The chosen fields. */
  readonly wholeFields: number;
  readonly availability: number;
  readonly slots: number;
  readonly commitment: number;
  readonly kinds: number;
  readonly attendance: number;
  readonly hasSkills: boolean;
  readonly skills: number;
  readonly languages: number;
  readonly accessibility: number;
  /** NaN when not asked, which no comparison refuses. */
  readonly age: number;
  readonly hasNear: boolean;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  readonly words: ReadonlyMap<string, number> | null;
}

/** Turns criteria into numbers; an id that nobody knows matches nothing, as it should. */
export function askedOf(criteria: Criteria, vocabulary: Vocabulary, names: RowNames, now: Date): Asked {
  const { networkId, organisationId, near } = criteria;
  const interests = interestMasks(criteria.interests ?? [], vocabulary);
  const availability = maskOf(TIME_SLOTS, criteria.availability);
  return {
    now: now.getTime(),
    network: networkId ? (names.networks.find(networkId) ?? UNKNOWN) : ANY,
    organisation: organisationId ? (names.organisations.find(organisationId) ?? UNKNOWN) : ANY,
    hasInterests: isAsked(criteria.interests),
    interests0: interests.words[0],
    interests1: interests.words[1],
    interests2: interests.words[2],
    interests3: interests.words[3],
    fields: interests.fields,
    wholeFields: interests.wholeFields,
    availability,
    slots: countBits(availability),
    commitment: maskOf(COMMITMENTS, criteria.commitment),
    kinds: maskOf(KINDS, criteria.kinds),
    attendance: maskOf(ATTENDANCE_MODES, criteria.attendance),
    hasSkills: isAsked(criteria.skills),
    skills: maskOf(vocabulary.skills, criteria.skills),
    languages: maskOf(LANGUAGES, criteria.languages),
    accessibility: maskOf(ACCESSIBILITIES, criteria.accessibility),
    age: criteria.age ?? NaN,
    hasNear: Boolean(near),
    latitude: near?.latitude ?? 0,
    longitude: near?.longitude ?? 0,
    radiusKm: near?.radiusKm ?? 0,
    words: criteria.words ?? null,
  };
}
