import { UsageError } from '../usage-error.ts';

/** The header of a file: its names in the order of the cells, and how to find one. */
export class Columns {
  readonly names: readonly string[];
  readonly #indexes = new Map<string, number[]>();

  /** @param names as they stand in the file; a cell without a name gets `#n`, counted from 1 */
  constructor(names: readonly string[]) {
    this.names = names.map((name, index) => tidyName(name) || `#${index + 1}`);
    this.names.forEach((name, index) => {
      const key = keyOf(name);
      const known = this.#indexes.get(key);
      if (known) known.push(index);
      else this.#indexes.set(key, [index]);
    });
  }

  /**
   * Position of a column, counted from 0. Names are compared without regard to case, outer and repeated blanks; `#3` is the third column.
   * @returns undefined when there is no such column
   * @throws UsageError when several columns bear the name
   */
  find(name: string): number | undefined {
    const byNumber = /^#(\d{1,4})$/.exec(name.trim());
    if (byNumber) {
      const index = Number(byNumber[1]) - 1;
      return index >= 0 && index < this.names.length ? index : undefined;
    }
    const found = this.#indexes.get(keyOf(name)) ?? [];
    if (found.length > 1) throw new UsageError(`the file has ${found.length} columns named "${name}"; say which by its number: ${found.map((index) => `#${index + 1}`).join(' or ')}`);
    return found[0];
  }

  /** How many of the wanted names are there. */
  hits(wanted: readonly string[]): number {
    return wanted.filter((name) => !name.startsWith('#') && this.#indexes.has(keyOf(name))).length;
  }
}

const tidyName = (name: string): string => name.normalize('NFC').replace(/[\s\p{Cc}\ufeff]+/gu, ' ').trim();
const keyOf = (name: string): string => tidyName(name).toLowerCase();

/**
 * Finds the header among the first rows: the row that holds the most of the names that the mapping uses; the earliest one when several do.
 * @param rows the first rows of the file (titles may stand above the header)
 * @returns the position of the header row, counted from 0, or undefined when no row holds any of the names
 */
export function findHeader(rows: readonly (readonly string[])[], wanted: readonly string[]): number | undefined {
  let best: { index: number; hits: number } | undefined;
  rows.forEach((row, index) => {
    const hits = new Columns(row).hits(wanted);
    if (hits > (best?.hits ?? 0)) best = { index, hits };
  });
  return best?.index;
}
