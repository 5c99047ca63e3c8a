/** A spot on earth in degrees. */
export interface Spot {
  /** Degrees north, -90..90. */
  readonly latitude: number;
  /** Degrees east, -180..180. */
  readonly longitude: number;
}

/** Bounds in degrees, each the lowest and the highest. */
export interface Box {
  readonly latitudes: readonly [number, number];
  readonly longitudes: readonly [number, number];
}

/** Kilometres of a degree of latitude on a sphere of 6371 km, a little less than that, so that a box is rather too large. */
const KM_PER_DEGREE = 111.1;
const RADIANS = Math.PI / 180;

/**
 * A box that holds everything within so many kilometres of a spot. Around a pole and across the date line it has all longitudes.
 *
 * @param km more than 0
 */
export function boxAround({ latitude, longitude }: Spot, km: number): Box {
  const high = km / KM_PER_DEGREE;
  const [south, north] = [latitude - high, latitude + high];
  const latitudes = [Math.max(-90, south), Math.min(90, north)] as const;
  // Where the box is farthest from the equator its degrees are shortest.
  const shortest = Math.cos(Math.max(Math.abs(south), Math.abs(north)) * RADIANS);
  const wide = south <= -90 || north >= 90 ? 180 : high / shortest;
  const [west, east] = [longitude - wide, longitude + wide];
  return { latitudes, longitudes: west < -180 || east > 180 ? [-180, 180] : [west, east] };
}
