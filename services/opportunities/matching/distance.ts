/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** Whether two numbers are a place on earth: degrees within -90..90 and -180..180. */
export function isPlace(latitude: number | null, longitude: number | null): boolean {
  return latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/**
 * The great-circle distance of two places given in degrees, in kilometres (haversine formula: exact to about 0.5 %, since the earth
 * is no sphere, and stable for neighbours, where the law of cosines is not).
 */
export function distanceBetween(latitudeA: number, longitudeA: number, latitudeB: number, longitudeB: number): number {
  const north = Math.sin(((latitudeB - latitudeA) * RADIANS) / 2);
  const east = Math.sin(((longitudeB - longitudeA) * RADIANS) / 2);
  const chord = north * north + Math.cos(latitudeA * RADIANS) * Math.cos(latitudeB * RADIANS) * east * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** A range of latitudes and longitudes in degrees; `west` may lie below -180 and `east` above 180. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** The rounding of the distance itself, in degrees (about 0.1 m): a place exactly on the circle must not fall out of the box. */
const SLACK = 1e-6;

/** The smallest box that holds every place within `radiusKm` kilometres; all longitudes when it reaches a pole. */
export function boxAround(latitude: number, longitude: number, radiusKm: number): Box {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const south = latitude - angle / RADIANS - SLACK;
  const north = latitude + angle / RADIANS + SLACK;
  if (south <= -90 || north >= 90 || angle >= Math.PI / 2) return { south, north, west: -180, east: 180 };
  const reach = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(latitude * RADIANS))) / RADIANS + SLACK;
  return { south, north, west: longitude - reach, east: longitude + reach };
}
