import { figuresOf } from '../matching/door.ts';
import type { Filling } from '../matching/filling.ts';
import { Organisations } from '../matching/organisations.ts';
import { CopyReader } from './copy-reader.ts';

const NOT_PUT = -1;

/** Reads the binary stream of `VERIFIED_ORGANISATIONS` and knows them while the postings are read; those that have postings are put in with the first of them. */
export class OrganisationReader {
  readonly rows = new CopyReader(() => this.row());
  private readonly verified = new Organisations();
  private readonly id = new Uint32Array(4);
  /** The number in the index of each that has postings. */
  private numbers = new Int32Array(0);
  /** The last one that was asked for: postings of one organisation often lie one behind the other. */
  private readonly last = new Uint32Array(4);
  private lastNumber = NOT_PUT;

  private row(): void {
    const { rows, id, verified } = this;
    rows.id(id, 0);
    const number = verified.take(id[0]!, id[1]!, id[2]!, id[3]!);
    const shareAnswered = rows.float();
    const medianHours = rows.float();
    verified.answers(number, Number.isNaN(shareAnswered) ? null : figuresOf({ shareAnswered, medianHours: Number.isNaN(medianHours) ? null : medianHours }));
  }

  /** The organisation's number in the index that is filled; -1 when it is not verified. Ask when all organisations are read. */
  numberIn(into: Filling, a: number, b: number, c: number, d: number): number {
    const { last, verified } = this;
    if (last[3] === d && last[2] === c && last[1] === b && last[0] === a) return this.lastNumber;
    last[0] = a;
    last[1] = b;
    last[2] = c;
    last[3] = d;
    const known = verified.keys.find(a, b, c, d);
    this.lastNumber = known < 0 ? NOT_PUT : this.put(into, known);
    return this.lastNumber;
  }

  private put(into: Filling, known: number): number {
    if (this.numbers.length < this.verified.keys.size) this.numbers = new Int32Array(this.verified.keys.size).fill(NOT_PUT);
    let number = this.numbers[known]!;
    if (number === NOT_PUT) {
      number = into.organisation(this.last, this.verified.responsivenessOf(known));
      this.numbers[known] = number;
    }
    return number;
  }
}
