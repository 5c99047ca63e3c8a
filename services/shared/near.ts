import { Max, MaxLength, Min } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { badField } from './errors.ts';

/** A position on earth in degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A town, a village or a postal code. */
export interface KnownPlace extends Position {
  readonly name: string;
  readonly postalCode: string | null;
}

/** Finds the place that somebody typed; undefined when nobody knows it. */
export type FindPlace = (typed: string) => KnownPlace | undefined;

/** A position and how far around it, in kilometres. */
export interface Area extends Position {
  readonly radiusKm: number;
}

@InputType({ description: 'A place and how far around it: either `place` or both coordinates.' })
export class NearInput {
  @Field(() => String, { nullable: true, description: 'Postal code, town, or the id of a Place: "54634", "Bitburg".' })
  @MaxLength(100)
  place?: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84, -90..90.' })
  @Min(-90)
  @Max(90)
  latitude?: number;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84, -180..180.' })
  @Min(-180)
  @Max(180)
  longitude?: number;

  @Field(() => Float, { defaultValue: 25, description: 'Kilometres, 1..200.' })
  @Min(1)
  @Max(200)
  radiusKm: number;
}

/**
 * The area that is meant; `path` is where the input stands in the operation.
 *
 * @throws BAD_USER_INPUT with ONE_OF unless it is either a place or both coordinates, UNKNOWN_PLACE for a place that nobody knows
 */
export function areaOf({ place, latitude, longitude, radiusKm }: NearInput, findPlace: FindPlace, path: string): Area {
  const hasCoordinates = typeof latitude === 'number' && typeof longitude === 'number';
  const hasHalf = (typeof latitude === 'number') !== (typeof longitude === 'number');
  if (hasHalf || hasCoordinates === (typeof place === 'string')) {
    throw badField(path, 'ONE_OF', 'give either place or both latitude and longitude.');
  }
  if (hasCoordinates) return { latitude, longitude, radiusKm };
  const found = findPlace(place ?? '');
  if (!found) throw badField(`${path}.place`, 'UNKNOWN_PLACE', 'is no place that we know.');
  return { latitude: found.latitude, longitude: found.longitude, radiusKm };
}
