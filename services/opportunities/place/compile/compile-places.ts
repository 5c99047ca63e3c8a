import { toColumns } from '../place-lines.ts';
import { sortedLines } from '../sorted-lines.ts';
import { codeLines } from './code-places.ts';
import { locateCodes } from './locate-codes.ts';
import { townMatcher } from './match-names.ts';
import { readPostalCodes, readTowns, type Town } from './read-sources.ts';
import { distantLines, germanTownLines, neighbourhoodOf, neighbourLines } from './town-places.ts';

/** The files of the gazetteer, by their name. */
export interface CompiledPlaces {
  /** Germany with its postal codes, and the towns around it. */
  readonly 'places.tsv': Buffer;
  /** Towns of 5,000 inhabitants or more in the rest of the world, for imports and for networks abroad. */
  readonly 'world.tsv': Buffer;
  /** The map's towns as `MapTownRow`s. */
  readonly 'towns.json': Buffer;
}

/** Abroad only the larger towns help somebody who looks at a map of Germany. */
const FOREIGN_MAP_POPULATION = 5000;

/** Far away only towns are kept in which there may be a list to import or a network; the villages of the world would be two thirds of the work. */
const DISTANT_POPULATION = 5000;

const degrees = (value: number): number => Math.round(value * 1e4) / 1e4;

function mapRows(german: readonly Town[], neighbours: readonly Town[]): Buffer {
  const rows = [...german.filter(({ isDistrict }) => !isDistrict), ...neighbours.filter(({ population }) => population >= FOREIGN_MAP_POPULATION)]
    .sort((a, b) => b.population - a.population || a.geonameId - b.geonameId)
    .map(({ name, longitude, latitude, population }) => [name, degrees(longitude), degrees(latitude), population]);
  return Buffer.from(JSON.stringify(rows));
}

/** Makes the gazetteer's files out of the two packages: about 2 s, and 200 MB of memory meanwhile. The same packages give the same bytes. */
export function compilePlaces(): CompiledPlaces {
  const towns = readTowns();
  const german = towns.filter(({ country }) => country === 'DE');
  const municipal = german.filter(({ isDistrict }) => !isDistrict);
  const codes = locateCodes(readPostalCodes(), townMatcher(municipal));
  const isNear = neighbourhoodOf(german);
  const abroad = Map.groupBy(towns.filter(({ country }) => country !== 'DE'), isNear);
  const neighbours = abroad.get(true) ?? [];
  const places = [...codeLines(codes, municipal), ...germanTownLines(german, codes), ...neighbours.flatMap(neighbourLines)];
  return {
    'places.tsv': sortedLines(places.map(toColumns)),
    'world.tsv': sortedLines((abroad.get(false) ?? []).filter(({ population }) => population >= DISTANT_POPULATION).flatMap(distantLines).map(toColumns)),
    'towns.json': mapRows(german, neighbours),
  };
}
