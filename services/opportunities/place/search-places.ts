import { baseName, nameKey, spelling } from './fold.ts';
import type { PlaceIndex } from './place-index.ts';
import { KeyKind, type PlaceLine, type PlaceRecord } from './place-lines.ts';
import { parseTypedPlace } from './typed-place.ts';

const CODE_LENGTH = 5;
/** Shorter words would list half of the world. */
const SHORTEST_ABROAD = 3;

/** A single letter matches thousands of names, which are not worth spelling out; an umlaut counts as two. */
const SHORTEST_SPELLING = 2;

interface Hit {
  readonly place: PlaceRecord;
  /** 0 the name itself, 1 it begins so, 2 a later word does. */
  readonly tier: number;
  /** 0 when the spelling agrees too, with umlauts told apart from their plain vowels. */
  readonly misspelt: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Namesakes in the order in which people mean them: spelled alike first, then by weight. */
export function byWeight(a: PlaceRecord, b: PlaceRecord): number {
  return b.weight - a.weight || compareText(a.postalCode ?? '', b.postalCode ?? '') || compareText(a.id, b.id);
}

/** 0 when `text` is how the place, or the place without its addition, is spelled; else 1. */
export function misspelling(place: PlaceRecord, text: string): number {
  const wanted = spelling(text);
  return wanted === spelling(place.name) || wanted === spelling(baseName(place.name)) ? 0 : 1;
}

function toHit(line: PlaceLine, key: string, wanted: string): Hit {
  const whole = line.key === key ? 0 : 1;
  return {
    place: line.place,
    tier: line.kind === KeyKind.NAME ? whole : 2,
    misspelt: wanted === '' || spelling(line.place.name).includes(wanted) ? 0 : 1,
  };
}

function bestFirst(hits: Hit[], first: number): PlaceRecord[] {
  const sorted = hits.sort((a, b) => a.tier - b.tier || a.misspelt - b.misspelt || byWeight(a.place, b.place));
  return [...new Map(sorted.map(({ place }) => [place.id, place])).values()].slice(0, first);
}

function searchName(index: PlaceIndex, name: string, first: number): PlaceRecord[] {
  const key = nameKey(name);
  const wanted = spelling(name).length < SHORTEST_SPELLING ? '' : spelling(name);
  return key === '' ? [] : bestFirst(index.startingWith(key).map((line) => toHit(line, key, wanted)), first);
}

/** A whole code lists its municipalities after it, and a name narrows them; a shorter number lists codes only. */
function searchCode(index: PlaceIndex, digits: string, name: string, first: number): PlaceRecord[] {
  const isWhole = digits.length === CODE_LENGTH;
  const narrowed = isWhole && name !== '' ? index.startingWith(`${digits} ${nameKey(name)}`) : [];
  const lines = narrowed.length > 0 ? narrowed : index.startingWith(digits).filter(({ kind }) => isWhole || kind === KeyKind.NAME);
  return bestFirst(lines.map((line) => toHit(line, digits, '')), first);
}

/**
 * Type-ahead: places whose postal code or name, or a later word of it, begins with `text`.
 * Best first: the name itself, then what begins so, then later words; among these the spelling with the same umlauts, then the larger.
 *
 * @param home Germany and the towns around it
 * @param world asked only when `home` has nothing
 * @param text what was typed so far
 * @param first at most so many, 1 or more
 */
export function searchPlaces(home: PlaceIndex, world: PlaceIndex, text: string, first: number): PlaceRecord[] {
  const { digits, name } = parseTypedPlace(text);
  if (digits !== null) return searchCode(home, digits, name, first);
  const found = searchName(home, name, first);
  return found.length > 0 || nameKey(name).length < SHORTEST_ABROAD ? found : searchName(world, name, first);
}
