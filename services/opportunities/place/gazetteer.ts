import { readDataFile } from './data-files.ts';
import { findPlace, findPlaceIn, type PlaceParts } from './find-place.ts';
import { nearestPlace } from './nearest-place.ts';
import { openPlaceIndex } from './place-index.ts';
import { type PlaceRecord, toPlace } from './place-lines.ts';
import type { Place } from './place.ts';
import { remembering } from './remember.ts';
import { searchPlaces } from './search-places.ts';

/**
 * Places and postal codes without any network: Germany with all its postal codes, the towns of 1,000 inhabitants around it, and those of 5,000 far away for imports.
 * Every method is synchronous and takes any text.
 */
export interface Gazetteer {
  /** Type-ahead over the beginning of postal codes and names, best first, at most `first`; see `searchPlaces`. */
  search(text: string, first: number): Place[];
  /** What a person typed, or the id of a place; see `findPlace`. */
  find(text: string): Place | undefined;
  /** The town closest to a point, in degrees WGS 84; undefined when none lies within 100 km. */
  nearest(latitude: number, longitude: number): Place | undefined;
  /** A place of an imported list, `country` in ISO 3166-1 alpha-2; see `findPlaceIn`. */
  findIn(country: string, parts: PlaceParts): Place | undefined;
}

/** A row of the map's file: name, degrees east, degrees north, inhabitants. Largest first. */
export type MapTownRow = readonly [name: string, longitude: number, latitude: number, population: number];

/** One or two characters match thousands of places (10 ms), and everybody types them first. */
const SHORT = 2;
const SHORT_TEXTS = 1000;
const MOST = 100;

const publicly = (place: PlaceRecord | undefined): Place | undefined => place && toPlace(place);

/**
 * Opens the gazetteer: 3 MB are read now, the towns of the world (3 MB) and the list for `nearest` when they are first needed.
 *
 * @throws Error when the compiled files are missing and cannot be made
 */
export function loadGazetteer(): Gazetteer {
  const home = openPlaceIndex('places.tsv');
  const world = openPlaceIndex('world.tsv');
  home.named('');
  const short = remembering((text) => searchPlaces(home, world, text, MOST), SHORT_TEXTS);
  let towns: PlaceRecord[] | undefined;
  return {
    search: (text, first) => {
      const isShort = text.length <= SHORT && first <= MOST;
      return (isShort ? short(text).slice(0, first) : searchPlaces(home, world, text, first)).map(toPlace);
    },
    find: (text) => publicly(findPlace(home, world, text)),
    nearest: (latitude, longitude) => {
      towns ??= home.all().filter(({ id, weight }) => id.startsWith('geo:') && weight > 0);
      return publicly(nearestPlace(towns, { latitude, longitude }));
    },
    findIn: (country, parts) => publicly(findPlaceIn(home, world, country, parts)),
  };
}

/** The towns that the map labels: all German ones and the larger ones around, largest first. The same as the compiled `towns.json`. */
export function mapTowns(): MapTownRow[] {
  const rows: MapTownRow[] = JSON.parse(readDataFile('towns.json').toString());
  return rows;
}
