import { nameKey } from './fold.ts';
import type { PlaceIndex } from './place-index.ts';
import { PLACE_ID } from './place-index.ts';
import { KeyKind, type PlaceRecord } from './place-lines.ts';
import { byWeight, misspelling } from './search-places.ts';
import { parseTypedPlace } from './typed-place.ts';

/** Where a place is to be found, as an imported list says it; every part may be missing. */
export interface PlaceParts {
  readonly postalCode?: string | null | undefined;
  readonly town?: string | null | undefined;
  /** Name of a German Land, or the code of a state ("NY"). */
  readonly region?: string | null | undefined;
}

const LONGEST_TEXT = 100;

function best(candidates: readonly PlaceRecord[], text: string): PlaceRecord | undefined {
  return candidates.toSorted((a, b) => misspelling(a, text) - misspelling(b, text) || byWeight(a, b))[0];
}

function inRegion(candidates: readonly PlaceRecord[], region: string): PlaceRecord[] {
  return candidates.filter((place) => place.region !== null && nameKey(place.region) === nameKey(region));
}

function named(index: PlaceIndex, text: string, kind?: string): PlaceRecord | undefined {
  const key = nameKey(text);
  return key === '' ? undefined : best(index.named(key, kind), text);
}

/** "Neustadt, Hessen" and "Neustadt (Hessen)": what follows chooses among namesakes when it is a region, and else says nothing. */
function qualified(index: PlaceIndex, text: string): PlaceRecord | undefined {
  const [, name = '', region = ''] = /^([^,(]+)[,(]\s*([^,)]*)/u.exec(text) ?? [];
  const candidates = name.trim() === '' ? [] : index.named(nameKey(name));
  return best(inRegion(candidates, region), name) ?? best(candidates, name);
}

/** "Trier-Süd" is a part of Trier. */
function withoutPart(index: PlaceIndex, text: string): PlaceRecord | undefined {
  const [, town] = /^([^-]{3,})-/u.exec(text) ?? [];
  return town === undefined ? undefined : named(index, town);
}

/** "Frankfurt a. M.", "Neustadt a.d. Weinstr.": the abbreviated word is the beginning of the name's. */
function abbreviated(index: PlaceIndex, text: string): PlaceRecord | undefined {
  const lines = /\p{L}\./u.test(text) ? index.startingWith(nameKey(text)) : [];
  return best(lines.filter(({ kind }) => kind === KeyKind.NAME).map(({ place }) => place), text);
}

function byCode(home: PlaceIndex, code: string, name: string): PlaceRecord | undefined {
  const within = name === '' ? undefined : home.named(`${code} ${nameKey(name)}`, KeyKind.PART)[0];
  return within ?? home.named(code)[0];
}

/**
 * Resolves what a person typed: an id of a place, a postal code with or without its town, or a name. Of namesakes the one whose umlauts agree
 * and that is largest; Germany and its neighbourhood first, the world after.
 *
 * @returns undefined when nothing bears the name, and for more than 100 characters
 */
export function findPlace(home: PlaceIndex, world: PlaceIndex, text: string): PlaceRecord | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  if (PLACE_ID.test(text)) return home.byId(text) ?? world.byId(text);
  const { digits, name } = parseTypedPlace(text);
  if (digits?.length === 5) {
    const found = byCode(home, digits, name);
    if (found) return found;
  }
  if (nameKey(name) === '') return undefined;
  return (
    named(home, name) ??
    qualified(home, name) ??
    withoutPart(home, name) ??
    abbreviated(home, name) ??
    named(home, name, KeyKind.PART) ??
    named(world, name) ??
    named(world, `${name} City`) ??
    qualified(world, name)
  );
}

function findGerman(home: PlaceIndex, { postalCode, town, region }: PlaceParts): PlaceRecord | undefined {
  const code = postalCode?.replace(/\D/gu, '').padStart(5, '0');
  const name = town?.trim() ?? '';
  const found = code && code.length === 5 && code !== '00000' ? byCode(home, code, name) : undefined;
  if (found || name === '') return found;
  const likely = [region ? qualified(home, `${name}, ${region}`) : undefined, findPlace(home, home, name)];
  return likely.find((place) => place?.country === 'DE');
}

/** How a list may write a town that GeoNames writes otherwise: "New York" is "New York City", "Bronx" is "The Bronx". */
function foreignSpellings(town: string): string[] {
  return [town, `${town} City`, `The ${town}`, town.replace(/^(?:city|town|village) of /iu, ''), town.replace(/\s+city$/iu, '')];
}

const REGION_CODE = /^[A-Z]{2,3}$/u;

/** Codes of letters have to be the same; a region that is written otherwise on either side can't be compared. */
function agrees(place: PlaceRecord, region: string): boolean {
  return place.region === region || !REGION_CODE.test(region) || !REGION_CODE.test(place.region ?? '');
}

/**
 * Resolves a place of an imported list.
 * In Germany the postal code decides (a leading zero that a spreadsheet lost is put back) and the town chooses among the municipalities of the code;
 * elsewhere only town and region count, and a region of letters ("NY") has to agree.
 *
 * @param country ISO 3166-1 alpha-2, in either case
 * @returns undefined when it is not known: a list's row then has no place rather than a wrong one
 */
export function findPlaceIn(home: PlaceIndex, world: PlaceIndex, country: string, parts: PlaceParts): PlaceRecord | undefined {
  const wanted = country.toUpperCase();
  if (wanted === 'DE') return findGerman(home, parts);
  const town = parts.town?.trim().slice(0, LONGEST_TEXT) ?? '';
  const region = parts.region?.trim().toUpperCase() ?? '';
  if (town === '') return undefined;
  for (const key of new Set(foreignSpellings(town).map(nameKey))) {
    const candidates = [...home.named(key), ...world.named(key)].filter((place) => place.country === wanted);
    const found = best(candidates.filter((place) => agrees(place, region)), town);
    if (found) return found;
  }
  return undefined;
}
