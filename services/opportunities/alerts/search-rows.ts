import { maskOf } from '../matching/bits.ts';
import { isAsked } from '../matching/posting.ts';
import type { Criteria } from '../matching/posting.ts';
import { ACCESSIBILITIES, ATTENDANCE_MODES, COMMITMENTS, KINDS, LANGUAGES, TIME_SLOTS } from '../matching/rows.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';

/** All bits: what was not asked for lets everything pass. */
export const EVERYTHING = 0xffff_ffff;
/** The bit of a field mask that stands for "no interest was asked for". */
export const NO_INTEREST_ASKED = 2 ** 31;
/** The number that stands for "not asked", and for a search without words. */
export const ANY = -1;
/** No age was asked for; nobody is so old. */
export const NO_AGE = 255;

/** Three bits for the kind, three for the attendance, seven for the commitment of which the lowest stands for none. */
export const ATTENDANCE_SHIFT = 3;
export const COMMITMENT_SHIFT = 6;

function allocate(capacity: number) {
  return {
    /** The fields of the asked interests: a sub-interest is found by all of its field. */
    fields: new Uint32Array(capacity),
    slots: new Uint32Array(capacity),
    languages: new Uint32Array(capacity),
    /** Kinds, attendance and commitment: every bit of a posting has to be among them. */
    what: new Uint32Array(capacity),
    accessibility: new Uint8Array(capacity),
    age: new Uint8Array(capacity),
    /** Number of the network or organisation that is asked for. */
    network: new Int32Array(capacity),
    organisation: new Int32Array(capacity),
    /** Number of the text. */
    text: new Int32Array(capacity),
    /** Degrees; NaN where no place is asked for. */
    latitude: new Float64Array(capacity),
    longitude: new Float64Array(capacity),
    radiusKm: new Float64Array(capacity),
  };
}

type SearchColumns = ReturnType<typeof allocate>;

/** The criteria of saved searches in numbers and masks, one typed array per property: 58 bytes a search. */
export class SearchRows {
  size = 0;
  /** Read it anew after `add`, which may replace the arrays. */
  set: SearchColumns = allocate(64);
  private readonly numbers = new Map<string, number>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a search; `criteria.words` is not read, `text` is the number of its text or ANY. Gives its row. */
  add(criteria: Criteria, text: number): number {
    const row = this.size++;
    if (row >= this.set.what.length) this.grow(row * 2);
    const { set } = this;
    const { near, networkId, organisationId, age } = criteria;
    set.fields[row] = this.fieldsOf(criteria.interests);
    set.slots[row] = askedMask(TIME_SLOTS, criteria.availability);
    set.languages[row] = askedMask(LANGUAGES, criteria.languages);
    set.what[row] = whatOf(criteria);
    set.accessibility[row] = maskOf(ACCESSIBILITIES, criteria.accessibility);
    set.age[row] = age ?? NO_AGE;
    set.network[row] = networkId ? this.numberOf(networkId) : ANY;
    set.organisation[row] = organisationId ? this.numberOf(organisationId) : ANY;
    set.text[row] = text;
    set.latitude[row] = near?.latitude ?? NaN;
    set.longitude[row] = near?.longitude ?? NaN;
    set.radiusKm[row] = near?.radiusKm ?? NaN;
    return row;
  }

  hasPlace(row: number): boolean {
    return !Number.isNaN(this.set.latitude[row]);
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

  private grow(capacity: number): void {
    const next = allocate(capacity);
    for (const name of Object.keys(next) as (keyof SearchColumns)[]) next[name].set(this.set[name] as never);
    this.set = next;
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
