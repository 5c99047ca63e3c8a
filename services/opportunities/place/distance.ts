/** Degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres of a degree of latitude. */
export const KM_PER_DEGREE = 111.2;

/**
 * Distance in kilometres on a plane touching the earth between the two points (equirectangular projection,
 * x = dLon * cos(mean latitude)): within 0.1 % of the great circle up to some hundred kilometres in Europe.
 */
export function planeDistanceKm(a: Position, b: Position): number {
  const east = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360);
  return KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, east);
}
