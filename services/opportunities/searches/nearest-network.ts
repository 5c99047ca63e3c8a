import { planeDistanceKm } from '../place/distance.ts';

/** A network, and the middle of its postings; null where none of them has a place. */
export interface NetworkCentre {
  readonly id: string;
  /** Degrees north. */
  readonly latitude: number | null;
  /** Degrees east. */
  readonly longitude: number | null;
}

/** How far from the middle of a network a place may be to count as its own, in kilometres. */
export const NETWORK_RADIUS_KM = 50;

/** Whose a search is: that of the network that it names, else of the nearest one around its place, else of the only one that there is. Null when it is nobody's. */
export function networkOfSearch(
  { networkId, near }: { readonly networkId?: string | null | undefined; readonly near?: { readonly latitude: number; readonly longitude: number } | null | undefined },
  centres: readonly NetworkCentre[],
): string | null {
  if (networkId) return centres.some(({ id }) => id === networkId) ? networkId : null;
  if (!near) return centres.length === 1 ? (centres[0]?.id ?? null) : null;
  const around = centres.flatMap(({ id, latitude, longitude }) => {
    if (latitude === null || longitude === null) return [];
    const km = planeDistanceKm({ latitude, longitude }, near);
    return km <= NETWORK_RADIUS_KM ? [{ id, km }] : [];
  });
  return around.toSorted((one, other) => one.km - other.km || one.id.localeCompare(other.id))[0]?.id ?? null;
}
