import { maskOf } from '../matching/bits.ts';
import { isAsked } from '../matching/posting.ts';
import type { Criteria } from '../matching/posting.ts';
import { ACCESSIBILITIES, ATTENDANCE_MODES, COMMITMENTS, KINDS, LANGUAGES, TIME_SLOTS } from '../matching/packed.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';

/** All bits: what was not asked for lets everything pass. */
export const EVERYTHING = 0xffff_ffff;
/** The bit of a field mask that stands for "no interest was asked for". */
export const NO_INTEREST_ASKED = 2 ** 31;
/** The number that stands for "not asked", and for a search without words. */
export const ANY = -1;
/** No age was asked for; nobody is so old. */
export const NO_AGE = 255;
export const AGE_SHIFT = 8;

/** Three bits for the kind, three for the attendance, seven for the commitment of which the lowest stands for none. */
export const ATTENDANCE_SHIFT = 3;
export const COMMITMENT_SHIFT = 6;

/** Places of the numbers of a row in `words`. One after the other, so that whoever looks at a search reads one place of the memory. */
export const WORDS = 8;
/** The fields of the asked interests: a sub-interest is found by all of its field. */
export const FIELDS = 0;
/** Kinds, attendance and commitment: every bit of a posting has to be among them. */
export const WHAT = 1;
export const SLOTS = 2;
export const LANGUAGE = 3;
/** Accessibilities in the lowest eight bits, the age above. */
export const PERSON = 4;
/** Number of the network and of the organisation that is asked for, and of the text. */
export const NETWORK = 5;
export const ORGANISATION = 6;
export const TEXT = 7;

/** Places in `places`: degrees, NaN where no place is asked for, kilometres, and degrees of latitude that the radius reaches at most. */
export const PLACES = 4;
export const LATITUDE = 0;
export const LONGITUDE = 1;
export const RADIUS = 2;
export const REACH = 3;

/** Less than any degree of latitude has on the sphere of the distances, so that the reach is never too short. */
const KM_PER_DEGREE = 111.19;

/** The criteria of saved searches in numbers and masks: 64 bytes a search. */
export class SearchRows {
  size = 0;
  /** Read both anew after `add`, which may replace them. */
  words = new Int32Array(64 * WORDS);
  places = new Float64Array(64 * PLACES);
  private readonly numbers = new Map<string, number>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a search; `criteria.words` is not read, `text` is the number of its text or ANY. Gives its row. */
  add(criteria: Criteria, text: number): number {
    const row = this.size++;
    if (row * WORDS >= this.words.length) this.grow(row * 2);
    const { near, networkId, organisationId, age } = criteria;
    this.words.set(
      [
        this.fieldsOf(criteria.interests), whatOf(criteria), askedMask(TIME_SLOTS, criteria.availability), askedMask(LANGUAGES, criteria.languages),
        maskOf(ACCESSIBILITIES, criteria.accessibility) | ((age ?? NO_AGE) << AGE_SHIFT), networkId ? this.numberOf(networkId) : ANY, organisationId ? this.numberOf(organisationId) : ANY, text,
      ],
      row * WORDS,
    );
    this.places.set(near ? [near.latitude, near.longitude, near.radiusKm, near.radiusKm / KM_PER_DEGREE] : [NaN, NaN, NaN, NaN], row * PLACES);
    return row;
  }

  hasPlace(row: number): boolean {
    return !Number.isNaN(this.places[row * PLACES + LATITUDE]);
  }

  /** The number of a network or organisation that somebody asks for; one that nobody does has none that a row has. */
  knownNumber(id: string | null): number {
    return (id === null ? undefined : this.numbers.get(id)) ?? -2;
  }

  /** The mask of the fields that interests lie in; an unknown one lies in none. */
  fieldMask(interests: readonly string[]): number {
    let mask = 0;
    for (const id of interests) {
      const field = this.vocabulary.fieldIndexOf.get(id);
      if (field !== undefined) mask |= 1 << field;
    }
    return mask >>> 0;
  }

  private fieldsOf(interests: Criteria['interests']): number {
    return isAsked(interests) ? this.fieldMask(interests) : NO_INTEREST_ASKED;
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id) ?? this.numbers.size;
    this.numbers.set(id, known);
    return known;
  }

  private grow(rows: number): void {
    const { words, places } = this;
    this.words = new Int32Array(rows * WORDS);
    this.places = new Float64Array(rows * PLACES);
    this.words.set(words);
    this.places.set(places);
  }
}

function askedMask<T>(all: readonly T[], asked: readonly T[] | null | undefined): number {
  return isAsked(asked) ? maskOf(all, asked) >>> 0 : EVERYTHING;
}

function whatOf({ kinds, attendance, commitment }: Criteria): number {
  const asked = (mask: number, isOpen: boolean, bits: number): number => (isOpen ? 2 ** bits - 1 : mask);
  return (
    asked(maskOf(KINDS, kinds), !isAsked(kinds), 3) |
    (asked(maskOf(ATTENDANCE_MODES, attendance), !isAsked(attendance), 3) << ATTENDANCE_SHIFT) |
    (asked(maskOf(COMMITMENTS, commitment) << 1, !isAsked(commitment), 7) << COMMITMENT_SHIFT)
  );
}
