import { countBits, maskOf } from './bits.ts';
import { readId } from './id-words.ts';
import type { Keys } from './keys.ts';
import { isAsked } from './posting.ts';
import type { Criteria } from './posting.ts';
import { ACCESSIBILITIES, ATTENDANCE_MODES, COMMITMENTS, KINDS, LANGUAGES, TIME_SLOTS } from './packed.ts';
import type { Rows } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The number of a network or an organisation that no row has. */
const UNKNOWN = -2;
/** The number that stands for "not asked". */
export const ANY = -1;

/** The criteria as the scan reads them: numbers and masks only. A mask of 0 was not asked for, unless a flag says otherwise. */
export interface Asked {
  /** Seconds since 1970. */
  readonly now: number;
  readonly network: number;
  readonly organisation: number;
  readonly hasInterests: boolean;
  /** The position of the field in which all of them lie; -1 when there are several, or an id is unknown. */
  readonly field: number;
  /** What each code of an interest means to who asks. */
  readonly grades: Uint8Array;
  readonly availability: number;
  readonly slots: number;
  /** Bit i + 1 for the commitment at position i; no bit 0, which stands for none. */
  readonly commitment: number;
  readonly kinds: number;
  readonly attendance: number;
  readonly hasSkills: boolean;
  readonly skills: number;
  readonly languages: number;
  readonly accessibility: number;
  /** -1 when not asked. */
  readonly age: number;
  /** Whether anything is asked that only the profile of a row tells. */
  readonly hasProfile: boolean;
  /** Whether nothing is asked of a row but place, network, attendance and interests: most searches. */
  readonly isPlain: boolean;
  readonly hasNear: boolean;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  readonly words: ReadonlyMap<string, number> | null;
}

/** Turns criteria into numbers; an id that nobody knows matches nothing, as it should. */
export function askedOf(criteria: Criteria, vocabulary: Vocabulary, rows: Rows, now: Date): Asked {
  const { networkId, organisationId, near } = criteria;
  const availability = maskOf(TIME_SLOTS, criteria.availability);
  const languages = maskOf(LANGUAGES, criteria.languages);
  const accessibility = maskOf(ACCESSIBILITIES, criteria.accessibility);
  const age = criteria.age ?? -1;
  const commitment = maskOf(COMMITMENTS, criteria.commitment) << 1;
  const kinds = maskOf(KINDS, criteria.kinds);
  const hasSkills = isAsked(criteria.skills);
  const hasProfile = languages !== 0 || accessibility !== 0 || age >= 0;
  return {
    now: now.getTime() / 1000,
    network: networkId ? numberOf(networkId, rows.networks, 1) : ANY,
    organisation: organisationId ? numberOf(organisationId, rows.organisations.keys, 0) : ANY,
    hasInterests: isAsked(criteria.interests),
    field: fieldOf(criteria.interests ?? [], vocabulary),
    grades: rows.interests.gradesFor(criteria.interests ?? []),
    availability,
    slots: countBits(availability),
    commitment,
    kinds,
    attendance: maskOf(ATTENDANCE_MODES, criteria.attendance),
    hasSkills,
    skills: maskOf(vocabulary.skills, criteria.skills),
    languages,
    accessibility,
    age,
    hasProfile,
    isPlain: !organisationId && availability === 0 && commitment === 0 && kinds === 0 && !hasSkills && !hasProfile,
    hasNear: Boolean(near),
    latitude: near?.latitude ?? 0,
    longitude: near?.longitude ?? 0,
    radiusKm: near?.radiusKm ?? 0,
    words: criteria.words ?? null,
  };
}

function fieldOf(interests: readonly string[], { fieldIndexOf }: Vocabulary): number {
  const fields = new Set(interests.map((id) => fieldIndexOf.get(id) ?? -1));
  const [field = -1] = fields;
  return fields.size === 1 ? field : -1;
}

const WORDS = new Uint32Array(4);

function numberOf(id: string, keys: Keys, first: number): number {
  const number = readId(id, WORDS) ? keys.find(WORDS[0]!, WORDS[1]!, WORDS[2]!, WORDS[3]!) : -1;
  return number < 0 ? UNKNOWN : number + first;
}
