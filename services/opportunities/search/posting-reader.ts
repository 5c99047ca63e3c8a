import { maskOf } from '../matching/bits.ts';
import { figuresOf, PER_DEGREE, secondsOf, yearsOf } from '../matching/door.ts';
import { isPlace } from '../matching/distance.ts';
import type { InterestCodes } from '../matching/interest-codes.ts';
import { ACCESSIBILITIES, ATTENDANCE_MODES, COMMITMENTS, KINDS, LANGUAGES, packed, type Packed, packLimits, packWhat, TIME_SLOTS } from '../matching/rows.ts';
import { NO_PLACE } from '../matching/spots.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';

/** Signature, flags, and the length of what nobody has extended so far. */
const HEAD_BYTES = 19;
/** The epoch of PostgreSQL's times, in seconds since 1970. */
const EPOCH_2000 = 946_684_800;
/** Different lists and codes that are remembered, each kind of them; beyond that it is no use to remember. */
const MOST_REMEMBERED = 50_000;

/** Remembers what a piece of bytes means, so that a list of codes is taken apart once and not for every row. */
function remembered(read: (text: string, bytes: Buffer, at: number) => number): (bytes: Buffer, at: number, length: number) => number {
  const known = new Map<string, number>();
  return (bytes, at, length) => {
    const text = bytes.toString('latin1', at, at + length);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text, bytes, at);
    if (known.size < MOST_REMEMBERED) known.set(text, value);
    return value;
  };
}

/** The elements of a binary `text[]`: dimensions, a flag, the type, length and lower bound, then each with its length. */
function elementsOf(bytes: Buffer, at: number): string[] {
  if (bytes.readInt32BE(at) === 0) return [];
  const elements: string[] = [];
  let next = at + 20;
  for (let left = bytes.readInt32BE(at + 12); left > 0; left--) {
    const length = bytes.readInt32BE(next);
    if (length >= 0) elements.push(bytes.toString('utf8', next + 4, next + 4 + length));
    next += 4 + Math.max(length, 0);
  }
  return elements;
}

/** Most lists are empty, which is told by their first number. */
function listOf(read: (values: string[]) => number): (bytes: Buffer, at: number, length: number) => number {
  const empty = read([]);
  const filled = remembered((_, bytes, at) => read(elementsOf(bytes, at)));
  return (bytes, at, length) => (bytes.readInt32BE(at) === 0 ? empty : filled(bytes, at, length));
}

const codeOf = (all: readonly string[], first: number) => remembered((text) => all.indexOf(text) + first);
const maskIn = (all: readonly string[]) => listOf((values) => maskOf(all, values));

/** Reads the binary stream of `LIVE_POSTINGS` piece by piece; each posting goes out in the same object. Rounds as `asMatched` does. */
export class PostingReader {
  private rest: Buffer = Buffer.alloc(0);
  private at = 0;
  private hasBegun = false;
  private hasEnded = false;
  private readonly posting: Packed = packed();
  private readonly put: (posting: Packed) => void;
  private readonly attendance = codeOf(ATTENDANCE_MODES, 0);
  private readonly kind = codeOf(KINDS, 0);
  private readonly commitment = codeOf(COMMITMENTS, 1);
  private readonly slots = maskIn(TIME_SLOTS);
  private readonly languages = maskIn(LANGUAGES);
  private readonly accessibility = maskIn(ACCESSIBILITIES);
  private readonly skills: (bytes: Buffer, at: number, length: number) => number;
  private readonly interests: (bytes: Buffer, at: number, length: number) => number;

  constructor(vocabulary: Vocabulary, interests: InterestCodes, put: (posting: Packed) => void) {
    this.put = put;
    this.skills = maskIn(vocabulary.skills);
    this.interests = listOf((ids) => interests.pack(ids));
  }

  /** Takes the next piece, of any length. */
  read(chunk: Buffer): void {
    this.rest = this.at < this.rest.length ? Buffer.concat([this.rest.subarray(this.at), chunk]) : chunk;
    this.at = 0;
    if (!this.hasBegun) {
      if (this.rest.length < HEAD_BYTES) return;
      this.at = HEAD_BYTES;
      this.hasBegun = true;
    }
    for (let end = this.endOfRow(); end > 0; end = this.endOfRow()) {
      this.row();
      this.at = end;
    }
  }

  /** @throws Error when the stream broke off. */
  end(): void {
    if (!this.hasEnded) throw new Error('The stream of postings broke off.');
  }

  /** Where the row at hand ends; -1 when it is not all there. */
  private endOfRow(): number {
    const { rest } = this;
    if (this.at + 2 > rest.length) return -1;
    const fields = rest.readInt16BE(this.at);
    if (fields < 0) {
      this.hasEnded = true;
      return -1;
    }
    let next = this.at + 2;
    for (let field = 0; field < fields; field++) {
      if (next + 4 > rest.length) return -1;
      next += 4 + Math.max(rest.readInt32BE(next), 0);
    }
    return next <= rest.length ? next : -1;
  }

  private field = 0;
  private length = 0;

  /** Goes to the next field: its length, -1 for null, and where its bytes begin. */
  private next(): boolean {
    this.field += Math.max(this.length, 0);
    this.length = this.rest.readInt32BE(this.field);
    this.field += 4;
    return this.length >= 0;
  }

  private row(): void {
    const { rest, posting } = this;
    this.field = this.at + 2;
    this.length = 0;
    this.id(0);
    this.id(4);
    posting.hasNetwork = this.id(8);
    const latitude = this.float();
    const longitude = this.float();
    posting.attendance = this.value(this.attendance);
    const kind = this.value(this.kind);
    const commitment = this.value(this.commitment);
    posting.interests = this.value(this.interests);
    posting.skills = this.value(this.skills);
    const slots = this.value(this.slots);
    posting.languages = this.value(this.languages);
    const accessibility = this.value(this.accessibility);
    const minimumAge = this.next() ? yearsOf(rest.readInt32BE(this.field)) : null;
    const maximumAge = this.next() ? yearsOf(rest.readInt32BE(this.field)) : null;
    const placed = ATTENDANCE_MODES[posting.attendance] !== 'REMOTE' && isPlace(latitude, longitude);
    posting.latitude = placed && latitude !== null ? Math.round(latitude * PER_DEGREE) : NO_PLACE;
    posting.longitude = placed && longitude !== null ? Math.round(longitude * PER_DEGREE) : 0;
    posting.what = packWhat(slots, kind, commitment);
    posting.limits = packLimits(minimumAge, maximumAge, accessibility);
    posting.expiresAt = this.seconds();
    posting.publishedAt = this.seconds();
    posting.lastConfirmedAt = this.seconds();
    const shareAnswered = this.float();
    const medianHours = this.float();
    posting.responsiveness = shareAnswered === null ? null : figuresOf({ shareAnswered, medianHours });
    // A code of a newer version of this service, which is being replaced by it.
    if (kind >= 0 && posting.attendance >= 0) this.put(posting);
  }

  private id(word: number): boolean {
    if (!this.next()) return false;
    for (let at = 0; at < 4; at++) this.posting.ids[word + at] = this.rest.readUInt32BE(this.field + 4 * at);
    return true;
  }

  private float(): number | null {
    return this.next() ? this.rest.readDoubleBE(this.field) : null;
  }

  private value(read: (bytes: Buffer, at: number, length: number) => number): number {
    return this.next() ? read(this.rest, this.field, this.length) : 0;
  }

  /** Whole microseconds in two halves: together they are more than a number holds exactly only beyond the year 2280. */
  private seconds(): number {
    this.next();
    const microseconds = this.rest.readInt32BE(this.field) * 0x1_0000_0000 + this.rest.readUInt32BE(this.field + 4);
    return secondsOf((microseconds / 1e6 + EPOCH_2000) * 1000);
  }
}
