import { boxAround, distanceBetween } from '../matching/distance.ts';
import { bandOf, bandSouth, cellIn, columnOf, columnWest, COLUMNS_AROUND } from '../matching/grid.ts';

/** The widest that a volunteer may say they would go, in kilometres. */
const WIDEST_KM = 200;
/** More cells than lie within 200 km of any town; near the poles there would be more of them. */
const MOST_CELLS = 5000;

/** A cell, and from what radius on somebody in it may reach the place. */
export interface ReachableCell {
  readonly cell: number;
  /** Kilometres, not more than the distance of any place in the cell. */
  readonly km: number;
}

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * The cells from which somebody might come to a place, the nearest first. The distance to a cell is that to its nearest corner or side, less what the
 * curve of the earth may take off.
 */
export function cellsInReach(latitude: number, longitude: number): ReachableCell[] {
  const { south, north, west, east } = boxAround(latitude, longitude, WIDEST_KM);
  const first = columnOf(west);
  const width = Math.min(columnOf(east) - first + 1, COLUMNS_AROUND);
  const cells: ReachableCell[] = [];
  for (let band = bandOf(Math.max(south, -90)); band <= bandOf(Math.min(north, 90)); band++) {
    const nearest = within(latitude, bandSouth(band), bandSouth(band + 1));
    for (let column = first; column < first + width; column++) {
      const km = distanceBetween(latitude, longitude, nearest, within(longitude, columnWest(column), columnWest(column + 1))) * 0.98 - 0.5;
      if (km <= WIDEST_KM) cells.push({ cell: cellIn(band, column), km: Math.max(km, 0) });
    }
  }
  return cells.sort((a, b) => a.km - b.km).slice(0, MOST_CELLS);
}
