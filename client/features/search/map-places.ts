/** A result with a place. Degrees, WGS 84. */
export interface MapResult {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Results at one spot, which share a marker. */
export interface Spot {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly results: readonly MapResult[];
}

/** Brings results together that lie within about 100 m of each other (three decimals of a degree), in the order of the list. */
export function spotsOf(results: readonly MapResult[]): Spot[] {
  const spots = new Map<string, MapResult[]>();
  for (const result of results) {
    const key = `${result.latitude.toFixed(3)},${result.longitude.toFixed(3)}`;
    spots.set(key, [...(spots.get(key) ?? []), result]);
  }
  return [...spots].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [{ key, latitude: first.latitude, longitude: first.longitude, results: [first, ...others] }],
  );
}

/** The smallest box around all spots: south-west, north-east; `undefined` when there are none. */
export function boundsOf(spots: readonly Spot[]): [west: number, south: number, east: number, north: number] | undefined {
  if (spots.length === 0) return undefined;
  const longitudes = spots.map(({ longitude }) => longitude);
  const latitudes = spots.map(({ latitude }) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** A point on the screen, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Brings spots together whose markers would lie on top of each other. In the order of the list: a spot joins the first group
 * whose first spot is nearer than `distance` pixels, so that the same view always gives the same groups.
 */
export function clustersOf(spots: readonly Spot[], project: (spot: Spot) => Point, distance: number): Spot[][] {
  const clusters: { at: Point; spots: Spot[] }[] = [];
  for (const spot of spots) {
    const at = project(spot);
    const near = clusters.find((cluster) => Math.hypot(cluster.at.x - at.x, cluster.at.y - at.y) < distance);
    if (near === undefined) clusters.push({ at, spots: [spot] });
    else near.spots.push(spot);
  }
  return clusters.map((cluster) => cluster.spots);
}
