import { FIELDS, type SearchRows, WORDS } from './search-rows.ts';

const BITS = 32;

/** The position of the lowest set bit of a mask that is not 0. */
const lowestBit = (mask: number): number => 31 - Math.clz32(mask & -mask);

/** Rows by the fields of their interests, those that ask for none under a bit of their own: for lists so long that most of them need not be looked at. */
export class FieldLists {
  private readonly lists: readonly Int32Array[];
  private readonly rows: SearchRows;

  constructor(rows: SearchRows, members: readonly number[]) {
    this.rows = rows;
    const lists = Array.from({ length: BITS }, (): number[] => []);
    for (const row of members) {
      for (let rest = rows.words[row * WORDS + FIELDS]!; rest !== 0; rest &= rest - 1) lists[lowestBit(rest)]!.push(row);
    }
    this.lists = lists.map((list) => Int32Array.from(list));
  }

  /** Visits each row that shares a bit with the mask, once. */
  visit(mask: number, ask: (row: number) => void): void {
    const { words } = this.rows;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = lowestBit(rest);
      const lower = 2 ** bit - 1;
      for (const row of this.lists[bit]!) if ((words[row * WORDS + FIELDS]! & mask & lower) === 0) ask(row);
    }
  }
}
