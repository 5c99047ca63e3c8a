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
