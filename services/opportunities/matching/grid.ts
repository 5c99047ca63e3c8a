import { boxAround, isPlace } from './distance.ts';
import type { Columns } from './columns.ts';

/** Cells of a tenth of a degree: about 11 km from south to north, 7 km from west to east in Germany. */
const PER_DEGREE = 10;
const COLUMNS_AROUND = 360 * PER_DEGREE;
const ROWS_ACROSS = 180 * PER_DEGREE;

/** The list of what can be done from afar: near everybody. */
export const ANYWHERE = -1;
/** The list of what is on site at an unknown place: near nobody. */
export const NOWHERE = -2;

/** The cell of a posting. */
export function cellOf(latitude: number | null, longitude: number | null, fromAfar: boolean): number {
  if (fromAfar) return ANYWHERE;
  if (latitude === null || longitude === null || !isPlace(latitude, longitude)) return NOWHERE;
  return band(latitude) * COLUMNS_AROUND + around(column(longitude));
}

/** The live rows by cell. Every live row is in exactly one list, so walking the lists is walking what is live. */
export class Grid {
  private readonly cells = new Map<number, number[]>();
  private readonly columns: Columns;

  constructor(columns: Columns) {
    this.columns = columns;
  }

  /** Adds a live row to the list of its cell. */
  put(row: number, cell: number): void {
    let rows = this.cells.get(cell);
    if (rows === undefined) this.cells.set(cell, (rows = []));
    const { set } = this.columns;
    set.cell[row] = cell;
    set.place[row] = rows.push(row) - 1;
  }

  /** Takes a row out; the last of its list takes its place. */
  take(row: number): void {
    const { set } = this.columns;
    const cell = set.cell[row]!;
    const rows = this.cells.get(cell);
    const last = rows?.pop();
    if (rows === undefined || last === undefined) return;
    if (last !== row) {
      const place = set.place[row]!;
      rows[place] = last;
      set.place[last] = place;
    }
    if (rows.length === 0) this.cells.delete(cell);
  }

  /** Forgets all rows. */
  clear(): void {
    this.cells.clear();
  }

  /** All live rows, in lists. */
  all(): Iterable<readonly number[]> {
    return this.cells.values();
  }

  /** All live rows, those of a cell one behind the other, neighbours near each other. */
  ordered(): number[] {
    const cells = [...this.cells].sort(([cellA], [cellB]) => cellA - cellB);
    return cells.flatMap(([, rows]) => rows);
  }

  /** The lists of every row that may lie within the radius, and of what can be done from afar; some of them lie outside. */
  *around(latitude: number, longitude: number, radiusKm: number): Iterable<readonly number[]> {
    const anywhere = this.cells.get(ANYWHERE);
    if (anywhere !== undefined) yield anywhere;
    const { south, north, west, east } = boxAround(latitude, longitude, radiusKm);
    const lowest = band(Math.max(south, -90));
    const highest = band(Math.min(north, 90));
    const first = column(west);
    const width = Math.min(column(east) - first + 1, COLUMNS_AROUND);
    if ((highest - lowest + 1) * width > this.cells.size) {
      yield* this.filled(lowest, highest, first, width);
      return;
    }
    for (let y = lowest; y <= highest; y++) {
      for (let x = first; x < first + width; x++) {
        const rows = this.cells.get(y * COLUMNS_AROUND + around(x));
        if (rows !== undefined) yield rows;
      }
    }
  }

  /** The same from the other side, when the box has more cells than there are lists. */
  private *filled(lowest: number, highest: number, first: number, width: number): Iterable<readonly number[]> {
    for (const [cell, rows] of this.cells) {
      const y = Math.floor(cell / COLUMNS_AROUND);
      if (cell >= 0 && y >= lowest && y <= highest && around(cell - first) < width) yield rows;
    }
  }
}

/** The number of a latitude's band of cells, from the south. */
function band(latitude: number): number {
  return Math.min(Math.floor((latitude + 90) * PER_DEGREE), ROWS_ACROSS);
}

/** The number of a longitude's column of cells, from -180 to the east; beyond the date line it runs on. */
function column(longitude: number): number {
  return Math.floor((longitude + 180) * PER_DEGREE);
}

/** The column's number when the date line is crossed. */
function around(x: number): number {
  return ((x % COLUMNS_AROUND) + COLUMNS_AROUND) % COLUMNS_AROUND;
}
