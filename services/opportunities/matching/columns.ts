import { grown, Keys } from './keys.ts';

/** One typed array per property; a row is the same position in all of them. 32 bytes a row, and 21 for its id. */
function allocate(capacity: number) {
  return {
    /** Number of its spot: where, in which network, on site or from afar. */
    spot: new Uint32Array(capacity),
    /** Seconds since 1970; 0 in a row that is gone, so that every search passes it over. */
    expiresAt: new Uint32Array(capacity),
    publishedAt: new Uint32Array(capacity),
    lastConfirmedAt: new Uint32Array(capacity),
    /** As `InterestCodes` packs them. */
    interests: new Uint32Array(capacity),
    /** Time slots, kind and commitment as `packWhat` packs them. */
    what: new Uint32Array(capacity),
    /** Number of its skills, languages, ages and accessibilities among the profiles. */
    profile: new Uint32Array(capacity),
    organisation: new Uint32Array(capacity),
  };
}

/** The arrays of all columns. */
export type ColumnSet = ReturnType<typeof allocate>;

const SMALLEST = 64;
/** The organisation of a row that is gone. */
const GONE = 0xffff_ffff;

/**
 * The table of the matching index: it adds rows, marks them as gone, and knows nothing of what the columns mean. Read `set` anew after `append`,
 * `reserve` and `reorder`, which replace the arrays.
 */
export class Columns {
  set: ColumnSet = allocate(SMALLEST);
  /** Row and id of each other. */
  ids = new Keys();
  private capacity = SMALLEST;

  /** Rows, those that are gone included. */
  get size(): number {
    return this.ids.size;
  }

  /** Bytes of the arrays. */
  get bytes(): number {
    return this.ids.bytes + 4 * this.capacity * namesOf(this.set).length;
  }

  /** A new row with an id that no row has; its columns are all 0. */
  append(a: number, b: number, c: number, d: number): number {
    if (this.size >= this.capacity) this.reserve(grown(this.capacity));
    return this.ids.add(a, b, c, d);
  }

  /** The same for a load: the row is not found by its id before `reorder`. */
  appendNew(a: number, b: number, c: number, d: number): number {
    if (this.size >= this.capacity) this.reserve(grown(this.capacity));
    return this.ids.addUnfound(a, b, c, d);
  }

  /** Marks a row as gone. It is left out by the next `reorder`. */
  remove(row: number): void {
    this.ids.forget(row);
    this.set.expiresAt[row] = 0;
    this.set.organisation[row] = GONE;
  }

  isGone(row: number): boolean {
    return this.set.organisation[row] === GONE;
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    if (rows <= this.capacity) return;
    this.capacity = rows;
    this.ids.reserve(rows);
    const next = allocate(rows);
    for (const name of namesOf(next)) next[name].set(this.set[name]);
    this.set = next;
  }

  /** Puts the given rows in the given order, one behind the other, with room for a few more. All that are not gone have to be named. */
  reorder(order: Int32Array): void {
    this.capacity = Math.max(SMALLEST, Math.ceil(order.length * 1.002));
    const next = { ...this.set };
    for (const name of namesOf(next)) {
      const from = this.set[name];
      const to = new Uint32Array(this.capacity);
      for (let position = 0; position < order.length; position++) to[position] = from[order[position]!]!;
      next[name] = to;
      // One column after the other: the old one may go before the next is made.
      this.set[name] = to;
    }
    this.set = next;
    this.ids.reorder(order, this.capacity);
  }
}

function namesOf(columns: ColumnSet): (keyof ColumnSet)[] {
  return Object.keys(columns) as (keyof ColumnSet)[];
}
