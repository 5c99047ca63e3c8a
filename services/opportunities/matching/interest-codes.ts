import type { Vocabulary } from './vocabulary.ts';

// A posting's interests in one 32-bit word: up to four codes of 8 bits, the smallest in the lowest bits, 0 for none. 1 to 128 is a sub-interest, 129 to
// 160 a whole field. Who has more than four is written into a list of its own: 255 in the highest bits, the position in that list below.

const FIRST_FIELD = 129;
const WIDE = 255;
const IN_WORD = 4;

/** What a code means to somebody who chose interests. */
export const SAME_FIELD = 1;
export const SAME = 2;

/** The lists of codes of the postings with more than four interests. Equal ones are kept once, and for good: they are few. */
export class InterestCodes {
  private readonly codes = new Map<string, number>();
  private readonly ids: string[] = [];
  /** The position of the field that a code lies in. */
  private readonly fieldOf = new Uint8Array(256);
  private readonly wide: Uint8Array[] = [];
  private readonly wideNumbers = new Map<string, number>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary.interests.forEach(({ id, fieldIndex }, at) => this.name(id, 1 + at, fieldIndex));
    vocabulary.fields.forEach((id, at) => this.name(id, FIRST_FIELD + at, at));
  }

  private name(id: string, code: number, field: number): void {
    this.codes.set(id, code);
    this.ids[code] = id;
    this.fieldOf[code] = field;
  }

  /** The code of an id; 0 when it is unknown. */
  codeOf(id: string): number {
    return this.codes.get(id) ?? 0;
  }

  /** The word of a posting's ids; unknown ones and repetitions are left out. */
  pack(ids: readonly string[]): number {
    return this.packCodes(Uint8Array.from(ids, (id) => this.codeOf(id)), ids.length);
  }

  /** The word of the first `count` codes, which are put in order; 0 and repetitions are left out. */
  packCodes(codes: Uint8Array, count: number): number {
    let held = 0;
    for (let nth = 0; nth < count; nth++) held = insert(codes, held, codes[nth]!);
    if (held > IN_WORD) return ((WIDE << 24) | this.wideNumber(codes.slice(0, held))) >>> 0;
    let word = 0;
    for (let at = 0; at < held; at++) word |= codes[at]! << (8 * at);
    return word >>> 0;
  }

  private wideNumber(codes: Uint8Array): number {
    const key = codes.join();
    let number = this.wideNumbers.get(key);
    if (number === undefined) {
      number = this.wide.push(codes) - 1;
      this.wideNumbers.set(key, number);
    }
    return number;
  }

  /** The ids of a word, fields last. */
  unpack(word: number): string[] {
    return this.codesOf(word).flatMap((code) => this.ids[code] ?? []);
  }

  /** For each code, SAME and SAME_FIELD as far as they hold for who chose these ids. */
  gradesFor(chosen: readonly string[]): Uint8Array {
    const { fieldIndexOf, fields } = this.vocabulary;
    const grades = new Uint8Array(256);
    const touched = new Set(chosen.map((id) => fieldIndexOf.get(id)));
    const names = new Set(chosen);
    for (const [id, code] of this.codes) {
      const field = fieldIndexOf.get(id) ?? -1;
      if (touched.has(field)) grades[code]! |= SAME_FIELD;
      if (names.has(id) || names.has(fields[field] ?? '')) grades[code]! |= SAME;
    }
    return grades;
  }

  /** The grades of all codes of a word together. */
  gradeOf(word: number, grades: Uint8Array): number {
    if (word >>> 24 !== WIDE) return grades[word & 255]! | grades[(word >>> 8) & 255]! | grades[(word >>> 16) & 255]! | grades[word >>> 24]!;
    let grade = 0;
    for (const code of this.wide[word & 0xffffff]!) grade |= grades[code]!;
    return grade;
  }

  /** The fields of the vocabulary. */
  get fields(): readonly string[] {
    return this.vocabulary.fields;
  }

  /** The position of each field that the codes of a word lie in. */
  fieldsOf(word: number): Set<number> {
    return new Set(this.codesOf(word).flatMap((code) => (code === 0 ? [] : this.fieldOf[code]!)));
  }

  private codesOf(word: number): number[] {
    return word >>> 24 === WIDE ? [...this.wide[word & 0xffffff]!] : [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24];
  }

  /** Counts each code of a word in `codes`, and each field that they touch once in `fields`. */
  count(word: number, codes: Uint32Array, fields: Uint32Array): void {
    if (word >>> 24 === WIDE) return this.countWide(this.wide[word & 0xffffff]!, codes, fields);
    const { fieldOf } = this;
    const first = word & 255;
    if (first === 0) return;
    codes[first]!++;
    const field = fieldOf[first]!;
    fields[field]!++;
    const second = (word >>> 8) & 255;
    if (second === 0) return;
    codes[second]!++;
    const secondField = fieldOf[second]!;
    if (secondField !== field) fields[secondField]!++;
    const third = (word >>> 16) & 255;
    if (third === 0) return;
    codes[third]!++;
    const thirdField = fieldOf[third]!;
    if (thirdField !== field && thirdField !== secondField) fields[thirdField]!++;
    const fourth = word >>> 24;
    if (fourth === 0) return;
    codes[fourth]!++;
    const fourthField = fieldOf[fourth]!;
    if (fourthField !== field && fourthField !== secondField && fourthField !== thirdField) fields[fourthField]!++;
  }

  private countWide(held: Uint8Array, codes: Uint32Array, fields: Uint32Array): void {
    for (const code of held) codes[code]!++;
    for (const field of new Set(Array.from(held, (code) => this.fieldOf[code]!))) fields[field]!++;
  }
}

/** Puts a code at its place among the first `held`, which are in order, if it is not 0 and not there yet; returns how many there are then. */
function insert(codes: Uint8Array, held: number, code: number): number {
  if (code === 0) return held;
  let at = held;
  while (at > 0 && codes[at - 1]! > code) at--;
  if (at > 0 && codes[at - 1] === code) return held;
  codes.copyWithin(at + 1, at, held);
  codes[at] = code;
  return held + 1;
}
