import { boxAround } from '../matching/distance.ts';
import { LATITUDE, LONGITUDE, PLACES, RADIUS, type SearchRows } from './search-rows.ts';

/** Cells per degree, the finest first: a fifth of a degree for a town, 12 degrees for whoever looks everywhere. Each divides the circle. */
const LEVELS = [5, 1, 0.2, 1 / 12] as const;
/** A search lies in at most so many cells, unless it needs more of the largest. */
const MOST_CELLS = 36;
/** More than the cells of any level. */
const PER_LEVEL = 10_000_000;

const band = (latitude: number, perDegree: number): number => Math.floor((Math.min(Math.max(latitude, -90), 90) + 90) * perDegree);
const columnsOf = (perDegree: number): number => Math.round(360 * perDegree);

function cellAt(level: number, y: number, x: number): number {
  const columns = columnsOf(LEVELS[level]!);
  return level * PER_LEVEL + y * columns + (((x % columns) + columns) % columns);
}

function column(longitude: number, perDegree: number): number {
  return Math.floor((longitude + 180) * perDegree);
}

/** The cells in which a place lies, one of each level. */
export function cellsOf(latitude: number, longitude: number): number[] {
  return LEVELS.map((perDegree, level) => cellAt(level, band(latitude, perDegree), column(longitude, perDegree)));
}

/** The cells of one level that together hold every place within the radius. */
export function cellsAround(latitude: number, longitude: number, radiusKm: number): number[] {
  const { south, north, west, east } = boxAround(latitude, longitude, radiusKm);
  for (const [level, perDegree] of LEVELS.entries()) {
    const [lowest, highest] = [band(south, perDegree), band(north, perDegree)];
    const first = column(west, perDegree);
    const width = Math.min(column(east, perDegree) - first + 1, columnsOf(perDegree));
    const count = (highest - lowest + 1) * width;
    if (count > MOST_CELLS && level < LEVELS.length - 1) continue;
    return Array.from({ length: count }, (_, at) => cellAt(level, lowest + Math.floor(at / width), first + (at % width)));
  }
  return [];
}

const NOBODY = new Int32Array(0);

/** Which searches may be met where: the rows of each cell one behind the other in one array. */
export class Coverage {
  /** The rows without a place. */
  readonly everywhere: readonly number[];
  private readonly numbers = new Map<number, number>();
  private readonly starts: Int32Array;
  private readonly rows: Int32Array;

  constructor(searches: SearchRows) {
    const cells: number[] = [];
    const rows: number[] = [];
    const everywhere: number[] = [];
    const { places } = searches;
    for (let row = 0; row < searches.size; row++) {
      if (!searches.hasPlace(row)) {
        everywhere.push(row);
        continue;
      }
      const at = row * PLACES;
      for (const cell of cellsAround(places[at + LATITUDE]!, places[at + LONGITUDE]!, places[at + RADIUS]!)) {
        cells.push(this.numberOf(cell));
        rows.push(row);
      }
    }
    this.everywhere = everywhere;
    this.starts = startsOf(cells, this.numbers.size);
    this.rows = new Int32Array(rows.length);
    const next = this.starts.slice();
    for (const [at, row] of rows.entries()) this.rows[next[cells[at]!]!++] = row;
  }

  /** The rows of searches around a place that may reach it, one list for each size of cells. */
  at(latitude: number, longitude: number): Int32Array[] {
    return cellsOf(latitude, longitude).map((cell) => {
      const number = this.numbers.get(cell);
      return number === undefined ? NOBODY : this.rows.subarray(this.starts[number], this.starts[number + 1]);
    });
  }

  private numberOf(cell: number): number {
    const number = this.numbers.get(cell) ?? this.numbers.size;
    this.numbers.set(cell, number);
    return number;
  }
}

/** Where the entries of each cell begin when they are sorted by cell; one more at the end. */
function startsOf(cells: readonly number[], count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const cell of cells) starts[cell + 1]!++;
  for (let cell = 0; cell < count; cell++) starts[cell + 1]! += starts[cell]!;
  return starts;
}
