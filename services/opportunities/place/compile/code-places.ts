import { planeDistanceKm } from '../distance.ts';
import type { Position } from '../distance.ts';
import { nameKey, spelling } from '../fold.ts';
import { KeyKind, type PlaceLine, type PlaceRecord } from '../place-lines.ts';
import { KNOWN_SPOTS } from './known-spots.ts';
import { landOf } from './lands.ts';
import type { LocatedCode } from './locate-codes.ts';
import { nameLines } from './name-lines.ts';
import type { Town } from './read-sources.ts';

/** A village's weight among namesakes: it has fewer than 1,000 inhabitants, or the towns' list would have it. */
const VILLAGE_WEIGHT = 500;

/** A town is always closer than this (30 km); spares most of the measuring. */
const NEARBY_DEGREES = 0.27;

/** The towns by how many times `NEARBY_DEGREES` they lie north of the equator, so that a code meets its own band and the two beside it. */
type Bands = ReadonlyMap<number, readonly Town[]>;

const bandOf = ({ latitude }: Position): number => Math.floor(latitude / NEARBY_DEGREES);

function regionOf(located: LocatedCode, bands: Bands): string | null {
  const main = located.towns.get(located.mainName);
  if (main) return landOf(main.adminCode);
  let nearest: Town | undefined;
  let least = Infinity;
  const band = bandOf(located);
  for (const town of [band - 1, band, band + 1].flatMap((number) => bands.get(number) ?? [])) {
    if (Math.abs(town.latitude - located.latitude) > NEARBY_DEGREES || Math.abs(town.longitude - located.longitude) > 2 * NEARBY_DEGREES) continue;
    const distance = planeDistanceKm(town, located);
    if (distance < least) [nearest, least] = [town, distance];
  }
  return nearest ? landOf(nearest.adminCode) : null;
}

/** A municipality that is found under its code only; the one that the code is called by is the code's own place. */
function village(code: PlaceRecord, name: string): PlaceRecord {
  const spot = KNOWN_SPOTS.get(`${code.postalCode} ${name}`);
  const id = name === code.name ? code.id : `${code.id}/${spelling(name).replaceAll(' ', '-')}`;
  return { ...code, ...spot, id, name, weight: VILLAGE_WEIGHT };
}

function linesOfCode(located: LocatedCode, bands: Bands): PlaceLine[] {
  const { code, names, mainName, latitude, longitude } = located;
  const weight = located.towns.get(mainName)?.population ?? VILLAGE_WEIGHT;
  const place: PlaceRecord = { id: `plz:${code}`, name: mainName, country: 'DE', postalCode: code, region: regionOf(located, bands), latitude, longitude, weight };
  const withinCode = names.flatMap((name): PlaceLine[] => {
    const town = located.towns.get(name);
    const position = town && { latitude: town.latitude, longitude: town.longitude };
    const own = name === mainName ? place : { ...village(place, name), ...position };
    const byName = town ? [] : nameLines(own, [name]);
    return [{ key: `${code} ${nameKey(name)}`, kind: KeyKind.PART, place: own }, ...byName];
  });
  return [{ key: code, kind: KeyKind.NAME, place }, ...withinCode];
}

/**
 * The lines that find postal codes by number ("54634"), a municipality by number and name ("54634 bitburg"),
 * and by its name alone those that are no towns of their own in GeoNames.
 *
 * @param codes as `locateCodes` put them on the map
 * @param towns German ones: they tell the Land of a code without any
 */
export function codeLines(codes: readonly LocatedCode[], towns: readonly Town[]): PlaceLine[] {
  const bands = Map.groupBy(towns, bandOf);
  return codes.flatMap((located) => linesOfCode(located, bands));
}
