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
  private readonly codeOf = new Map<string, number>();
  private readonly ids: string[] = [];
  /** The bit of the field that a code lies in. */
  private readonly fieldBits = new Int32Array(256);
  private readonly wide: Uint8Array[] = [];
  private readonly wideNumbers = new Map<string, number>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary.interests.forEach(({ id, fieldIndex }, at) => this.name(id, 1 + at, fieldIndex));
    vocabulary.fields.forEach((id, at) => this.name(id, FIRST_FIELD + at, at));
  }

  private name(id: string, code: number, field: number): void {
    this.codeOf.set(id, code);
    this.ids[code] = id;
    this.fieldBits[code] = 1 << field;
  }

  /** The word of a posting's ids; unknown ones and repetitions are left out. */
  pack(ids: readonly string[]): number {
    const codes = [...new Set(ids.flatMap((id) => this.codeOf.get(id) ?? []))].sort((a, b) => a - b);
    if (codes.length <= IN_WORD) return codes.reduce((word, code, at) => word | (code << (8 * at)), 0) >>> 0;
    const key = codes.join();
    let number = this.wideNumbers.get(key);
    if (number === undefined) {
      number = this.wide.push(Uint8Array.from(codes)) - 1;
      this.wideNumbers.set(key, number);
    }
    return ((WIDE << 24) | number) >>> 0;
  }

  /** The ids of a word, fields last. */
  unpack(word: number): string[] {
    const codes = word >>> 24 === WIDE ? [...this.wide[word & 0xffffff]!] : [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24];
    return codes.flatMap((code) => this.ids[code] ?? []);
  }

  /** For each code, SAME and SAME_FIELD as far as they hold for who chose these ids. */
  gradesFor(chosen: readonly string[]): Uint8Array {
    const { fieldIndexOf, fields } = this.vocabulary;
    const grades = new Uint8Array(256);
    const touched = new Set(chosen.map((id) => fieldIndexOf.get(id)));
    const names = new Set(chosen);
    for (const [id, code] of this.codeOf) {
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

  /** Counts each code of a word in `codes` and returns the mask of the fields that they touch. */
  count(word: number, codes: Uint32Array): number {
    const { fieldBits } = this;
    let fields = 0;
    if (word >>> 24 === WIDE) {
      for (const code of this.wide[word & 0xffffff]!) {
        codes[code]!++;
        fields |= fieldBits[code]!;
      }
      return fields;
    }
    for (let rest = word; rest !== 0; rest >>>= 8) {
      codes[rest & 255]!++;
      fields |= fieldBits[rest & 255]!;
    }
    return fields;
  }
}
