import type { Position } from '../distance.ts';
import { nameKey } from '../fold.ts';
import { idKey, KeyKind, type PlaceLine, type PlaceRecord } from '../place-lines.ts';
import { EXONYMS, landOf, NEIGHBOURS } from './lands.ts';
import type { LocatedCode } from './locate-codes.ts';
import { nameLines } from './name-lines.ts';
import type { Town } from './read-sources.ts';

/** What the postal codes say about a town. */
interface TownCodes {
  readonly codes: Set<string>;
  readonly names: Set<string>;
}

/** Towns around Germany are offered up to about this far (degrees: 55 km) from a German one. */
const CELL = 0.25;
const CELLS_SOUTH = 2;
const CELLS_EAST = 3;

function townCodes(codes: readonly LocatedCode[]): Map<Town, TownCodes> {
  const found = new Map<Town, TownCodes>();
  for (const { code, towns } of codes) {
    for (const [name, town] of towns) {
      const entry = found.get(town) ?? { codes: new Set(), names: new Set() };
      entry.codes.add(code);
      entry.names.add(name);
      found.set(town, entry);
    }
  }
  return found;
}

/** A German village is meant rather than its namesake abroad, unless that is a city. */
const ABROAD = 0.1;

/** Municipalities come first among namesakes, then their parts. */
function weightOf(town: Town, isMunicipality: boolean): number {
  if (town.isDistrict) return 0;
  return isMunicipality ? town.population : Math.round(town.population / 4);
}

function otherNames({ country, name }: Town): readonly string[] {
  return EXONYMS[country]?.[name] ?? [];
}

function placeLines(place: PlaceRecord, names: readonly string[]): PlaceLine[] {
  return [{ key: idKey(place.id), kind: KeyKind.PART, place }, ...nameLines(place, names)];
}

function germanTown(town: Town, known: TownCodes | undefined): PlaceLine[] {
  const names = [...(known?.names ?? [])];
  const fuller = names.find((name) => names.length === 1 && name.startsWith(`${town.name} `) && !/[.,]|\s-\s/u.test(name));
  const place: PlaceRecord = {
    id: `geo:${town.geonameId}`,
    name: fuller ?? town.name,
    country: 'DE',
    postalCode: known?.codes.size === 1 ? ([...known.codes][0] ?? null) : null,
    region: landOf(town.adminCode),
    latitude: town.latitude,
    longitude: town.longitude,
    weight: weightOf(town, known !== undefined),
  };
  return placeLines(place, [town.name, ...otherNames(town), ...names.filter((name) => name.startsWith(town.name))]);
}

/**
 * The lines of all German towns and districts.
 *
 * @param towns German ones
 * @param codes tell which towns are municipalities, and their postal code where there is but one
 */
export function germanTownLines(towns: readonly Town[], codes: readonly LocatedCode[]): PlaceLine[] {
  const known = townCodes(codes);
  return towns.flatMap((town) => germanTown(town, known.get(town)));
}

function foreignTown(town: Town): PlaceRecord {
  return {
    id: `geo:${town.geonameId}`,
    name: town.name,
    country: town.country,
    postalCode: null,
    region: NEIGHBOURS[town.country] ?? (town.adminCode || null),
    latitude: town.latitude,
    longitude: town.longitude,
    weight: Math.max(1, Math.round(weightOf(town, true) * ABROAD)),
  };
}

/** The lines of a town in a neighbouring country, also by its German name; its region is the country. */
export function neighbourLines(town: Town): PlaceLine[] {
  return placeLines(foreignTown(town), [town.name, ...otherNames(town)]);
}

/** The lines of a town farther away, by whole names only; its region is the code of its division, except in a neighbouring country. */
export function distantLines(town: Town): PlaceLine[] {
  const place = foreignTown(town);
  return [town.name, ...otherNames(town)].map((name) => ({ key: nameKey(name), kind: KeyKind.NAME, place }));
}

function cellOf({ latitude, longitude }: Position): [row: number, column: number] {
  return [Math.floor(latitude / CELL), Math.floor(longitude / CELL)];
}

/**
 * Prepares the test whether a town outside Germany lies in the neighbourhood: in a neighbouring country and some 55 km from a German town.
 *
 * @param german where the German towns are
 */
export function neighbourhoodOf(german: readonly Position[]): (town: Town) => boolean {
  const near = new Set<string>();
  for (const [row, column] of german.map(cellOf)) {
    for (let south = -CELLS_SOUTH; south <= CELLS_SOUTH; south++) {
      for (let east = -CELLS_EAST; east <= CELLS_EAST; east++) near.add(`${row + south} ${column + east}`);
    }
  }
  return (town) => town.country in NEIGHBOURS && near.has(cellOf(town).join(' '));
}
