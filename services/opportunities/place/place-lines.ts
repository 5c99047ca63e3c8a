import type { Place } from './place.ts';

/** How a line's key relates to the name of its place: the name itself (or without its addition), or only its later words. */
export const KeyKind = { NAME: '0', PART: '1' } as const;

/** The key that finds a town of Germany or its neighbourhood by its id; no name begins like it. */
export function idKey(id: string): string {
  return `#${id}`;
}

/** A place as the compiled files hold it, with what ranks and filters it. */
export interface PlaceRecord extends Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Ranks namesakes: inhabitants of a municipality; less for what is only a part of one, and a small constant for a village. */
  readonly weight: number;
}

/** One line of a compiled file: what it is found by, and the place. */
export interface PlaceLine {
  readonly key: string;
  readonly kind: string;
  readonly place: PlaceRecord;
}

/** Columns of the line that finds `place` by `key`. Coordinates keep five decimals (a metre). */
export function toColumns({ key, kind, place }: PlaceLine): string[] {
  const { id, name, country, postalCode, region, latitude, longitude, weight } = place;
  const position = [latitude, longitude].map((degrees) => String(Math.round(degrees * 1e5) / 1e5));
  return [key, kind, id, name, country, postalCode ?? '', region ?? '', ...position, String(weight)];
}

/** The line that `toColumns` wrote; missing columns read as empty or 0. */
export function fromColumns(columns: readonly string[]): PlaceLine {
  const [key = '', kind = '', id = '', name = '', country = '', postalCode = '', region = '', latitude, longitude, weight] = columns;
  return {
    key,
    kind,
    place: {
      id,
      name,
      country,
      postalCode: postalCode || null,
      region: region || null,
      latitude: Number(latitude ?? 0),
      longitude: Number(longitude ?? 0),
      weight: Number(weight ?? 0),
    },
  };
}

/** What the graph may see of a record. */
export function toPlace({ id, name, postalCode, region, latitude, longitude }: PlaceRecord): Place {
  return { id, name, postalCode, region, latitude, longitude };
}
