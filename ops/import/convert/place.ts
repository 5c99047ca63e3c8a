import { LIMITS } from '../imported-rows.ts';
import type { FieldReader } from './field-reader.ts';
import { numberWithin, postalCode } from './values.ts';

/** What a row tells about a place. */
export interface PlaceQuery {
  readonly postalCode?: string;
  readonly town?: string;
  readonly region?: string;
}

/** A place of the gazetteer. */
export interface FoundPlace {
  readonly name: string;
  readonly postalCode: string | null;
  readonly region: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** Looks a place up in a country (ISO 3166 code). */
export type FindPlace = (country: string, query: PlaceQuery) => FoundPlace | undefined;

/** What is known of a place after reading a row; position both or none. */
export interface RowPlace {
  readonly name: string | null;
  readonly postalCode: string | null;
  readonly region: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/**
 * The place of a row: its coordinates; else the gazetteer's by postal code and town; else by town alone.
 * @param group `opportunity.place` or `organisation.address`
 */
export function readPlace(reader: FieldReader, group: string, country: string, findPlace: FindPlace): RowPlace {
  const code = postalCode(reader, `${group}.postalCode`, country);
  const town = reader.line(`${group}.town`, LIMITS.town);
  const region = reader.line(`${group}.region`, LIMITS.region);
  const name = reader.line(`${group}.name`, LIMITS.town);
  const position = readPosition(reader, group);
  const query = { ...(town === null ? {} : { town }), ...(region === null ? {} : { region }) };
  const found = position !== undefined && (name ?? town) !== null ? undefined
    : (code === null ? undefined : findPlace(country, { ...query, postalCode: code })) ?? (town === null ? undefined : findPlace(country, query));
  if (position === undefined && found === undefined && (code ?? town) !== null) reader.warn(`${group}.${code === null ? 'town' : 'postalCode'}`, 'PLACE_NOT_KNOWN', 'the place is not known, so there are no coordinates');
  return {
    name: name ?? town ?? found?.name ?? null,
    postalCode: code ?? found?.postalCode ?? null,
    region: found?.region ?? region,
    latitude: position?.latitude ?? found?.latitude ?? null,
    longitude: position?.longitude ?? found?.longitude ?? null,
  };
}

function readPosition(reader: FieldReader, group: string): { latitude: number; longitude: number } | undefined {
  const latitude = numberWithin(reader, `${group}.latitude`, -90, 90, false);
  const longitude = numberWithin(reader, `${group}.longitude`, -180, 180, false);
  // 0/0 lies in the sea off Africa: it is what programs write for "unknown".
  return latitude === null || longitude === null || (latitude === 0 && longitude === 0) ? undefined : { latitude, longitude };
}
