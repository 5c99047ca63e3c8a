/** One typed array per property; a row is the same position in all of them. Sets are bit masks over the vocabulary and the codes. */
function allocate(capacity: number) {
  return {
    /** Degrees; NaN without a place. */
    latitude: new Float64Array(capacity),
    longitude: new Float64Array(capacity),
    /** Milliseconds since 1970. */
    expiresAt: new Float64Array(capacity),
    publishedAt: new Float64Array(capacity),
    lastConfirmedAt: new Float64Array(capacity),
    /** NaN when unknown. */
    shareAnswered: new Float64Array(capacity),
    /** NaN when none was answered. */
    medianHours: new Float64Array(capacity),
    /** The share of the score that follows from the two. */
    responsiveness: new Float64Array(capacity),
    /** Sub-interests 0 to 31, 32 to 63, 64 to 95, 96 to 127. */
    interests0: new Int32Array(capacity),
    interests1: new Int32Array(capacity),
    interests2: new Int32Array(capacity),
    interests3: new Int32Array(capacity),
    /** The fields of its sub-interests and its whole fields. */
    fields: new Int32Array(capacity),
    /** The whole fields alone. */
    wholeFields: new Int32Array(capacity),
    skills: new Int32Array(capacity),
    availability: new Int32Array(capacity),
    languages: new Int32Array(capacity),
    accessibility: new Uint8Array(capacity),
    kind: new Uint8Array(capacity),
    attendance: new Uint8Array(capacity),
    /** 0 without one. */
    commitment: new Uint8Array(capacity),
    minimumAge: new Float32Array(capacity),
    maximumAge: new Float32Array(capacity),
    /** Position in the names of networks, 0 without one. */
    network: new Uint32Array(capacity),
    organisation: new Uint32Array(capacity),
    /** Which list of the grid the row is in, and where. */
    cell: new Int32Array(capacity),
    place: new Uint32Array(capacity),
  };
}

/** The arrays of all columns. */
export type ColumnSet = ReturnType<typeof allocate>;

const SMALLEST = 256;

/**
 * The table of the matching index. It hands out rows and takes them back, grows by doubling, and knows nothing of what the columns mean.
 * Read `set` anew after `take` or `reorder`: growing and reordering replace the arrays.
 */
export class Columns {
  set: ColumnSet = allocate(SMALLEST);
  /** The posting's id; an empty string in a row that is free. */
  ids: string[] = [];
  private capacity = SMALLEST;
  private free: number[] = [];

  /** A row that is free, now named `id`; its columns hold what was there before. */
  take(id: string): number {
    const row = this.free.pop() ?? this.ids.length;
    if (row >= this.capacity) this.grow();
    this.ids[row] = id;
    return row;
  }

  /** Gives a row back. */
  release(row: number): void {
    this.ids[row] = '';
    this.free.push(row);
  }

  /** Puts the given rows in the given order, one behind the other; rows that are not named are gone. */
  reorder(order: readonly number[]): void {
    this.capacity = Math.max(SMALLEST, order.length);
    const { ids } = this;
    this.copyInto(allocate(this.capacity), order);
    this.ids = order.map((row) => ids[row] ?? '');
    this.free = [];
  }

  private grow(): void {
    this.capacity *= 2;
    const next = allocate(this.capacity);
    for (const name of namesOf(next)) next[name].set(this.set[name]);
    this.set = next;
  }

  private copyInto(next: ColumnSet, order: readonly number[]): void {
    for (const name of namesOf(next)) {
      const from = this.set[name];
      const to = next[name];
      for (let position = 0; position < order.length; position++) to[position] = from[order[position]!]!;
    }
    this.set = next;
  }
}

function namesOf(columns: ColumnSet): (keyof ColumnSet)[] {
  return Object.keys(columns) as (keyof ColumnSet)[];
}
