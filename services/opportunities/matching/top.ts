import { idText } from './id-words.ts';
import type { Keys } from './keys.ts';
import { comesBefore } from './keyset.ts';
import type { Keyset } from './keyset.ts';

/** One row of a page, with its position in the order. */
export interface Ranked {
  readonly row: number;
  readonly major: number;
  readonly minor: number;
}

/**
 * The first `size` rows of an order that come after a position, kept in a binary heap whose root is the last of them: most rows
 * of a long scan are turned away by one comparison.
 */
export class Top {
  private readonly rows: Int32Array;
  private readonly majors: Float64Array;
  private readonly minors: Float64Array;
  private readonly ids: Keys;
  private readonly size: number;
  private readonly after: Keyset | undefined;
  private filled = 0;

  /**
   * @param size how many rows to keep, from 1.
   * @param ids the id of each row, for ties.
   * @param after only what comes after this position is kept.
   */
  constructor(size: number, ids: Keys, after: Keyset | undefined) {
    this.rows = new Int32Array(size);
    this.majors = new Float64Array(size);
    this.minors = new Float64Array(size);
    this.ids = ids;
    this.size = size;
    this.after = after;
  }

  /** Whether a row with this `major` may be among the first so far; most are not, and no more of them need be known. */
  mayHold(major: number): boolean {
    return this.filled < this.size || major >= this.majors[0]!;
  }

  /** Keeps a row if it is among the first so far. */
  offer(row: number, major: number, minor: number): void {
    const { after } = this;
    if (after !== undefined && major >= after.major) {
      if (!comesBefore(after.major, after.minor, after.id, major, minor, idText(this.ids.words, row * 4))) return;
    }
    if (this.filled < this.size) {
      this.rise(this.filled++, row, major, minor);
    } else if (!this.isBefore(0, major, minor, row)) {
      this.sink(row, major, minor);
    }
  }

  /** What was kept, the first row of the order first; empties the heap. */
  drain(): Ranked[] {
    const ranked: Ranked[] = [];
    while (this.filled > 0) {
      ranked.push({ row: this.rows[0]!, major: this.majors[0]!, minor: this.minors[0]! });
      const last = --this.filled;
      if (last > 0) this.sink(this.rows[last]!, this.majors[last]!, this.minors[last]!);
    }
    return ranked.toReversed();
  }

  /** Puts a row at a free leaf and moves it up while its parent comes before it. */
  private rise(leaf: number, row: number, major: number, minor: number): void {
    let at = leaf;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!this.isBefore(parent, major, minor, row)) break;
      this.move(parent, at);
      at = parent;
    }
    this.set(at, row, major, minor);
  }

  /** Puts a row in the place of the root and moves it down while a child comes after it. */
  private sink(row: number, major: number, minor: number): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.filled) break;
      const right = left + 1;
      const later =
        right < this.filled && this.isBefore(left, this.majors[right]!, this.minors[right]!, this.rows[right]!)
          ? right
          : left;
      if (this.isBefore(later, major, minor, row)) break;
      this.move(later, at);
      at = later;
    }
    this.set(at, row, major, minor);
  }

  /** Whether what is kept at a position comes before another row. */
  private isBefore(at: number, major: number, minor: number, row: number): boolean {
    if (this.majors[at] !== major) return this.majors[at]! > major;
    if (this.minors[at] !== minor) return this.minors[at]! > minor;
    return this.ids.isBefore(this.rows[at]!, row);
  }

  private move(from: number, to: number): void {
    this.set(to, this.rows[from]!, this.majors[from]!, this.minors[from]!);
  }

  private set(at: number, row: number, major: number, minor: number): void {
    this.rows[at] = row;
    this.majors[at] = major;
    this.minors[at] = minor;
  }
}
