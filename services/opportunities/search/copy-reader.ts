import { secondsOf } from '../matching/door.ts';

/** Signature, flags, and the length of what nobody has extended so far. */
const HEAD_BYTES = 19;
/** The epoch of PostgreSQL's times, in seconds since 1970. */
const EPOCH_2000 = 946_684_800;

/**
 * Reads PostgreSQL's binary COPY format piece by piece and goes through the fields of each row in their order, without an object for a row or a text.
 * What a row means is said by `onRow`, which calls `next`, `id`, `float` and so on once for each field.
 */
export class CopyReader {
  /** The piece at hand. */
  bytes: Uint8Array = new Uint8Array(0);
  view: DataView = new DataView(new ArrayBuffer(0));
  /** Where the field at hand begins, and its length; -1 for null. */
  field = 0;
  length = 0;
  private at = 0;
  private hasBegun = false;
  private hasEnded = false;
  private readonly onRow: () => void;

  constructor(onRow: () => void) {
    this.onRow = onRow;
  }

  /** Takes the next piece, of any length. */
  read(chunk: Uint8Array): void {
    this.bytes = this.at < this.bytes.length ? Buffer.concat([this.bytes.subarray(this.at), chunk]) : chunk;
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    this.at = 0;
    if (!this.hasBegun) {
      if (this.bytes.length < HEAD_BYTES) return;
      this.at = HEAD_BYTES;
      this.hasBegun = true;
    }
    for (let end = this.endOfRow(); end > 0; end = this.endOfRow()) {
      this.field = this.at + 2;
      this.length = 0;
      this.onRow();
      this.at = end;
    }
  }

  /** @throws Error when the stream broke off. */
  end(): void {
    if (!this.hasEnded) throw new Error('The stream of rows broke off.');
  }

  /** Where the row at hand ends; -1 when it is not all there. */
  private endOfRow(): number {
    const { view } = this;
    const size = view.byteLength;
    if (this.at + 2 > size) return -1;
    const fields = view.getInt16(this.at);
    if (fields < 0) {
      this.hasEnded = true;
      return -1;
    }
    let next = this.at + 2;
    for (let field = 0; field < fields; field++) {
      if (next + 4 > size) return -1;
      const length = view.getInt32(next);
      next += length > 0 ? 4 + length : 4;
    }
    return next <= size ? next : -1;
  }

  /** Goes to the next field; false when it is null. */
  next(): boolean {
    if (this.length > 0) this.field += this.length;
    this.length = this.view.getInt32(this.field);
    this.field += 4;
    return this.length >= 0;
  }

  /** A `uuid` in four words, from `at` on; false when it is null. */
  id(into: Uint32Array, at: number): boolean {
    if (!this.next()) return false;
    const { view, field } = this;
    into[at] = view.getUint32(field);
    into[at + 1] = view.getUint32(field + 4);
    into[at + 2] = view.getUint32(field + 8);
    into[at + 3] = view.getUint32(field + 12);
    return true;
  }

  /** A `float8`; NaN when it is null. */
  float(): number {
    return this.next() ? this.view.getFloat64(this.field) : NaN;
  }

  /** An `int4`; null when it is null. */
  integer(): number | null {
    return this.next() ? this.view.getInt32(this.field) : null;
  }

  /** A `timestamptz` in whole seconds since 1970. Microseconds in two halves: together they are more than a number holds exactly only beyond the year 2280. */
  seconds(): number {
    this.next();
    const microseconds = this.view.getInt32(this.field) * 0x1_0000_0000 + this.view.getUint32(this.field + 4);
    return secondsOf((microseconds / 1e6 + EPOCH_2000) * 1000);
  }
}
