import type { Columns } from './columns.ts';
import { PER_DEGREE } from './door.ts';
import { ANYWHERE, cellOf, Grid, NOWHERE } from './grid.ts';
import { Keys } from './keys.ts';

/** The latitude of a spot without a place. */
export const NO_PLACE = 0x7fff_ffff;
const NONE = -1;

/**
 * The spots: rows of one place, network and attendance. What a search asks of the place is asked once for all its rows, which lie one behind the
 * other after `regroup`; those that came later hang on a chain.
 */
export class Spots {
  /** Latitude, longitude (ten-millionths of a degree), network, attendance. */
  readonly keys = new Keys();
  readonly grid = new Grid();
  /** Rows of each spot: `count` from `start` on, then `head` and what follows in `after`. */
  start = new Int32Array(64);
  count = new Int32Array(64);
  head = new Int32Array(64).fill(NONE);
  /** The row behind a late row in its chain, -1 at the end; by its distance from `grouped`. */
  private next = new Int32Array(64);
  /** Rows from here on came later. */
  private grouped = 0;

  get bytes(): number {
    return this.keys.bytes + 12 * this.start.length + this.next.byteLength;
  }

  /** The spot of these values, a new one when there is none. `attendance` is its position, 0 on site. */
  take(latitude: number, longitude: number, network: number, attendance: number): number {
    const { keys } = this;
    const known = keys.find(latitude, longitude, network, attendance);
    if (known >= 0) return known;
    const spot = keys.add(latitude, longitude, network, attendance);
    if (spot >= this.start.length) this.resize(Math.ceil(this.start.length * 1.5));
    const cell = attendance > 0 ? ANYWHERE : latitude === NO_PLACE ? NOWHERE : cellOf(latitude / PER_DEGREE, longitude / PER_DEGREE);
    this.grid.put(spot, cell);
    return spot;
  }

  /** Degrees north; NaN without a place. */
  latitude(spot: number): number {
    const value = this.keys.words[spot * 4]! | 0;
    return value === NO_PLACE ? NaN : value / PER_DEGREE;
  }

  /** Degrees east. */
  longitude(spot: number): number {
    return (this.keys.words[spot * 4 + 1]! | 0) / PER_DEGREE;
  }

  network(spot: number): number {
    return this.keys.words[spot * 4 + 2]!;
  }

  /** Position of the attendance among its codes. */
  attendance(spot: number): number {
    return this.keys.words[spot * 4 + 3]!;
  }

  /** Hangs a new row on the chain of its spot. */
  hang(row: number, spot: number): void {
    const late = row - this.grouped;
    if (late >= this.next.length) {
      const next = new Int32Array(Math.ceil(late * 1.5) + 64);
      next.set(this.next);
      this.next = next;
    }
    this.next[late] = this.head[spot]!;
    this.head[spot] = row;
  }

  /** The row behind a late one; -1 when there is none. */
  after(row: number): number {
    return this.next[row - this.grouped]!;
  }

  /** Visits every row of a spot. */
  each(spot: number, visit: (row: number) => void): void {
    const end = this.start[spot]! + this.count[spot]!;
    for (let row = this.start[spot]!; row < end; row++) visit(row);
    for (let row = this.head[spot]!; row >= 0; row = this.after(row)) visit(row);
  }

  /** Puts the rows of a spot, and neighbouring spots, next to each other, and leaves out what is gone. */
  regroup(columns: Columns): void {
    const { start, count, head } = this;
    count.fill(0);
    const rows = columns.size;
    let live = 0;
    for (let row = 0; row < rows; row++) {
      if (columns.isGone(row)) continue;
      count[columns.set.spot[row]!]!++;
      live++;
    }
    let first = 0;
    for (const spot of this.grid.ordered()) {
      start[spot] = first;
      first += count[spot]!;
    }
    const order = new Int32Array(live);
    // The chains are empty from here on, so that `head` may count how many of a spot have their place.
    head.fill(0);
    for (let row = 0; row < rows; row++) {
      if (columns.isGone(row)) continue;
      const spot = columns.set.spot[row]!;
      order[start[spot]! + head[spot]!++] = row;
    }
    head.fill(NONE);
    columns.reorder(order);
    this.grouped = live;
    this.next = new Int32Array(64);
  }

  /** Gives back most of the room that nothing needs yet. */
  trim(): void {
    this.keys.trim();
    this.resize(this.keys.size + 64);
  }

  private resize(length: number): void {
    const resized = (array: Int32Array, value: number): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(length).fill(value);
      next.set(array.subarray(0, length));
      return next;
    };
    this.start = resized(this.start, 0);
    this.count = resized(this.count, 0);
    this.head = resized(this.head, NONE);
  }
}
