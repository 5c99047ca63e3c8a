import { type DataFile, readDataFile } from './data-files.ts';
import { fromColumns, idKey, KeyKind, type PlaceLine, type PlaceRecord } from './place-lines.ts';
import { linesOf, linesStartingWith, lineWith } from './sorted-lines.ts';

/** Access by key to one compiled file of places. */
export interface PlaceIndex {
  /** Lines whose key begins with `prefix`, by key. */
  startingWith(prefix: string): PlaceLine[];
  /** Places that bear this name or number (`NAME`), or whose later words it is (`PART`). */
  named(key: string, kind?: string): PlaceRecord[];
  /** The place of this id: at once for towns and codes of `places.tsv`, else after some milliseconds of scanning. */
  byId(id: string): PlaceRecord | undefined;
  /** Every place once. */
  all(): PlaceRecord[];
}

/** What an id looks like; nothing else is looked for as one. */
export const PLACE_ID = /^(?:plz|geo):[\p{L}\p{N}/-]{1,90}$/u;

/** Codes are keys themselves; the municipalities within them are rare enough to be scanned for. */
function keyOfId(id: string): string {
  return id.startsWith('plz:') ? id.slice('plz:'.length) : idKey(id);
}

/**
 * Opens a compiled file. It is read when it is first asked for, and stays one buffer outside the heap.
 */
export function openPlaceIndex(file: DataFile): PlaceIndex {
  let loaded: Buffer | undefined;
  const buffer = (): Buffer => (loaded ??= readDataFile(file));
  return {
    startingWith: (prefix) => Array.from(linesStartingWith(buffer(), prefix), fromColumns),
    named: (key, kind = KeyKind.NAME) =>
      Array.from(linesOf(buffer(), key), fromColumns)
        .filter((line) => line.kind === kind)
        .map(({ place }) => place),
    byId: (id) => {
      if (!PLACE_ID.test(id)) return undefined;
      const [columns = lineWith(buffer(), id)] = linesOf(buffer(), keyOfId(id));
      return columns && fromColumns(columns).place;
    },
    all: () => [...new Map(Array.from(linesStartingWith(buffer(), ''), fromColumns).map(({ place }) => [place.id, place])).values()],
  };
}
