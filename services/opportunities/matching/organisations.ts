import { MOST_HOURS, PER_HOUR, PER_SHARE } from './door.ts';
import { Keys } from './keys.ts';
import type { Responsiveness } from './posting.ts';
import { responsivenessShare, UNKNOWN_RESPONSIVENESS } from './score.ts';

/** Stands for what is not known; beyond every value. */
const UNKNOWN = 0xffff;
const NOTHING_ANSWERED = MOST_HOURS * PER_HOUR + 1;

/** The organisations of the rows, each with how it answers: kept once, so that a change of it is one write whatever it posted. */
export class Organisations {
  readonly keys = new Keys();
  /** How often figures were written that differ from those before. */
  changes = 0;
  private shares = new Uint16Array(64).fill(UNKNOWN);
  private hours = new Uint16Array(64);

  get bytes(): number {
    return this.keys.bytes + this.shares.byteLength + this.hours.byteLength;
  }

  /** The organisation's number, a new one when it has none. */
  take(a: number, b: number, c: number, d: number): number {
    const number = this.keys.take(a, b, c, d);
    if (number >= this.shares.length) this.resize(Math.ceil(number * 1.2) + 64);
    return number;
  }

  /** Gives back most of the room that nothing needs yet. */
  trim(): void {
    this.keys.trim();
    this.resize(Math.ceil(this.keys.size * 1.02) + 64);
  }

  private resize(length: number): void {
    const shares = new Uint16Array(length).fill(UNKNOWN);
    const hours = new Uint16Array(length);
    shares.set(this.shares.subarray(0, length));
    hours.set(this.hours.subarray(0, length));
    this.shares = shares;
    this.hours = hours;
  }

  /** Writes figures that have come through `asMatched`; null when nothing is known. */
  answers(number: number, responsiveness: Responsiveness | null): void {
    const share = responsiveness ? Math.round(responsiveness.shareAnswered * PER_SHARE) : UNKNOWN;
    const hours = responsiveness?.medianHours == null ? NOTHING_ANSWERED : Math.round(responsiveness.medianHours * PER_HOUR);
    if (share !== this.shares[number] || hours !== this.hours[number]) this.changes++;
    this.shares[number] = share;
    this.hours[number] = hours;
  }

  /** What was written. */
  responsivenessOf(number: number): Responsiveness | null {
    const share = this.shares[number]!;
    if (share === UNKNOWN) return null;
    const hours = this.hours[number]!;
    return { shareAnswered: share / PER_SHARE, medianHours: hours === NOTHING_ANSWERED ? null : hours / PER_HOUR };
  }

  /** The part of the score that follows from it. */
  shareOf(number: number): number {
    const share = this.shares[number]!;
    if (share === UNKNOWN) return UNKNOWN_RESPONSIVENESS;
    const hours = this.hours[number]!;
    return responsivenessShare(share / PER_SHARE, hours === NOTHING_ANSWERED ? null : hours / PER_HOUR);
  }
}
