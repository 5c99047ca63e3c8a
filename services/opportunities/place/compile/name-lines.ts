import { baseName, nameKey } from '../fold.ts';
import { KeyKind, type PlaceLine, type PlaceRecord } from '../place-lines.ts';

/** Shorter words ("am", "bad") are not what anybody looks a town up by. */
const SHORTEST_PART = 4;

/** "titisee neustadt" -> "neustadt": what is left when words are taken off the front. */
function laterWords(key: string): string[] {
  const words = key.split(' ');
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' ')).filter((part) => part.length >= SHORTEST_PART);
}

/**
 * The lines that find a place by its names: whole and without addition as `NAME`, from a later word on as `PART`.
 *
 * @param names the place's own name and others that it is known by
 */
export function nameLines(place: PlaceRecord, names: readonly string[]): PlaceLine[] {
  const wanted = new Set([...new Set(names.flatMap((name) => [name, baseName(name)]))].map(nameKey).filter((key) => key !== ''));
  const parts = new Set([...wanted].flatMap(laterWords).filter((part) => !wanted.has(part)));
  return [
    ...[...wanted].map((key) => ({ key, kind: KeyKind.NAME, place })),
    ...[...parts].map((key) => ({ key, kind: KeyKind.PART, place })),
  ];
}
