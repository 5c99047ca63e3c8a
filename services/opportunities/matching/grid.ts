import { boxAround } from './distance.ts';

/** Cells of a tenth of a degree: about 11 km from south to north, 7 km from west to east in Germany. */
const PER_DEGREE = 10;
/** Columns of cells around the earth. */
export const COLUMNS_AROUND = 360 * PER_DEGREE;
const ROWS_ACROSS = 180 * PER_DEGREE;

/** The list of what can be done from afar: near everybody. */
export const ANYWHERE = -1;
/** The list of what is on site at an unknown place: near nobody. */
export const NOWHERE = -2;

/** The cell of a place on earth. */
export function cellOf(latitude: number, longitude: number): number {
  return cellIn(bandOf(latitude), columnOf(longitude));
}

/** The cell of a band and a column, which may have run beyond the date line. */
export function cellIn(band: number, column: number): number {
  return band * COLUMNS_AROUND + around(column);
}

/** The latitude where a band begins. */
export function bandSouth(band: number): number {
  return band / PER_DEGREE - 90;
}

/** The longitude where a column begins. */
export function columnWest(column: number): number {
  return column / PER_DEGREE - 180;
}

/** Numbers of spots by the cell that they lie in. */
export class Grid {
  private readonly cells = new Map<number, number[]>();

  /** Adds a spot to the list of its cell. */
  put(spot: number, cell: number): void {
    const spots = this.cells.get(cell);
    if (spots === undefined) this.cells.set(cell, [spot]);
    else spots.push(spot);
  }

  /** All spots, in lists. */
  all(): Iterable<readonly number[]> {
    return this.cells.values();
  }

  /** All spots, neighbouring cells near each other. */
  ordered(): number[] {
    const cells = [...this.cells].sort(([cellA], [cellB]) => cellA - cellB);
    return cells.flatMap(([, spots]) => spots);
  }

  /** The spots of one cell, `ANYWHERE` or `NOWHERE`. */
  list(cell: number): readonly number[] {
    return this.cells.get(cell) ?? [];
  }

  /** The lists of every spot that may lie within the radius, and of what can be done from afar; some of them lie outside. */
  *around(latitude: number, longitude: number, radiusKm: number): Iterable<readonly number[]> {
    yield this.list(ANYWHERE);
    yield* this.placesAround(latitude, longitude, radiusKm);
  }

  /** The same without what can be done from afar. */
  *placesAround(latitude: number, longitude: number, radiusKm: number): Iterable<readonly number[]> {
    const { south, north, west, east } = boxAround(latitude, longitude, radiusKm);
    const lowest = bandOf(Math.max(south, -90));
    const highest = bandOf(Math.min(north, 90));
    const first = columnOf(west);
    const width = Math.min(columnOf(east) - first + 1, COLUMNS_AROUND);
    if ((highest - lowest + 1) * width > this.cells.size) {
      yield* this.filled(lowest, highest, first, width);
      return;
    }
    for (let y = lowest; y <= highest; y++) {
      for (let x = first; x < first + width; x++) {
        const spots = this.cells.get(cellIn(y, x));
        if (spots !== undefined) yield spots;
      }
    }
  }

  /** The same from the other side, when the box has more cells than there are lists. */
  private *filled(lowest: number, highest: number, first: number, width: number): Iterable<readonly number[]> {
    for (const [cell, spots] of this.cells) {
      const y = Math.floor(cell / COLUMNS_AROUND);
      if (cell >= 0 && y >= lowest && y <= highest && around(cell - first) < width) yield spots;
    }
  }
}

/** The number of a latitude's band of cells, from the south. */
export function bandOf(latitude: number): number {
  return Math.min(Math.floor((latitude + 90) * PER_DEGREE), ROWS_ACROSS);
}

/** The number of a longitude's column of cells, from -180 to the east; beyond the date line it runs on. */
export function columnOf(longitude: number): number {
  return Math.floor((longitude + 180) * PER_DEGREE);
}

/** The column's number when the date line is crossed. */
function around(x: number): number {
  return ((x % COLUMNS_AROUND) + COLUMNS_AROUND) % COLUMNS_AROUND;
}
