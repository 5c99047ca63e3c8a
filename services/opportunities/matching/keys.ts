const SMALLEST = 64;

/** A table of a country grows in small steps, since half as much again would be tens of megabytes. */
export function grown(size: number): number {
  return Math.ceil(size * (size < 100_000 ? 1.5 : 1.05));
}

/** How full the slots may become before they are laid out anew, and how full they are then. */
const FULLEST = 0.88;
const LAID_OUT = 0.85;
/** So much is kept for what comes after a load. */
const ROOM = 1.005;

/**
 * Numbers for keys of four 32-bit words: 0, 1, 2, ... in the order in which they come, and the way back. A key that is forgotten leaves its
 * number unused until `reorder`. Open addressing with linear probing: 16 bytes a key and 5 for its slot.
 */
export class Keys {
  /** Four words for each number. Read anew after `add`, `reserve` and `reorder`. */
  words = new Uint32Array(4 * SMALLEST);
  /** Numbers given so far, those of forgotten keys included. */
  size = 0;
  private held = 0;
  /** 0 for an empty slot, else a number plus 1. */
  private slots = new Int32Array(SMALLEST);

  /** Keys that are held. */
  get count(): number {
    return this.held;
  }

  /** Bytes of the arrays. */
  get bytes(): number {
    return this.words.byteLength + this.slots.byteLength;
  }

  /** The key's number, -1 when it has none. */
  find(a: number, b: number, c: number, d: number): number {
    const slot = this.slotOf(a >>> 0, b >>> 0, c >>> 0, d >>> 0);
    return this.slots[slot]! - 1;
  }

  /** The key's number, a new one when it had none. */
  take(a: number, b: number, c: number, d: number): number {
    const found = this.find(a, b, c, d);
    return found >= 0 ? found : this.add(a, b, c, d);
  }

  /** The new number of a key that has none. */
  add(a: number, b: number, c: number, d: number): number {
    if (this.held + 1 > this.slots.length * FULLEST) this.layOut(grown(this.held + 1));
    const number = this.addUnfound(a, b, c, d);
    this.slots[this.slotOf(a >>> 0, b >>> 0, c >>> 0, d >>> 0)] = number + 1;
    return number;
  }

  /** The new number of a key that has none, which is not found by it before `reorder`: a load need not find what it has written. */
  addUnfound(a: number, b: number, c: number, d: number): number {
    if (this.size * 4 >= this.words.length) this.reserveWords(grown(this.size));
    const number = this.size++;
    this.held++;
    const { words } = this;
    words[number * 4] = a;
    words[number * 4 + 1] = b;
    words[number * 4 + 2] = c;
    words[number * 4 + 3] = d;
    return number;
  }

  /** Lets go of a number's key. Later keys of the same run move up, so that no search ends too early. */
  forget(number: number): void {
    const { slots } = this;
    let hole = this.slotOfNumber(number);
    this.held--;
    for (let at = this.next(hole); slots[at] !== 0; at = this.next(at)) {
      const home = this.homeOfNumber(slots[at]! - 1);
      // Whether `home` lies behind the hole on the way to `at`: then this one is where it should be.
      const stays = hole <= at ? hole < home && home <= at : hole < home || home <= at;
      if (stays) continue;
      slots[hole] = slots[at]!;
      hole = at;
    }
    slots[hole] = 0;
  }

  /** Whether the first number's key comes before the other's. */
  isBefore(one: number, other: number): boolean {
    const { words } = this;
    for (let word = 0; word < 4; word++) {
      const difference = words[one * 4 + word]! - words[other * 4 + word]!;
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  /** Makes room for so many numbers in all. */
  reserve(numbers: number): void {
    this.reserveWords(numbers);
    if (numbers > this.slots.length * FULLEST) this.layOut(numbers);
  }

  private reserveWords(numbers: number): void {
    if (numbers * 4 > this.words.length) {
      const words = new Uint32Array(4 * Math.max(SMALLEST, numbers));
      words.set(this.words);
      this.words = words;
    }
  }

  /** Numbers the keys anew: what had number `order[i]` has number i then. What is not named must have been forgotten. */
  reorder(order: Int32Array, capacity: number): void {
    const words = new Uint32Array(4 * Math.max(SMALLEST, capacity));
    for (let number = 0; number < order.length; number++) {
      const from = order[number]! * 4;
      for (let word = 0; word < 4; word++) words[number * 4 + word] = this.words[from + word]!;
    }
    this.words = words;
    this.size = order.length;
    this.held = order.length;
    this.slots = new Int32Array(slotsFor(capacity));
    for (let number = 0; number < order.length; number++) this.slots[this.emptySlotFor(number)] = number + 1;
  }

  /** Gives back most of the room that nothing needs yet. Only where no key was forgotten. */
  trim(): void {
    const words = new Uint32Array(4 * Math.max(SMALLEST, Math.ceil(this.size * ROOM)));
    words.set(this.words.subarray(0, this.size * 4));
    this.words = words;
    this.layOut(this.size * ROOM);
  }

  private layOut(keys: number): void {
    const before = this.slots;
    this.slots = new Int32Array(slotsFor(keys));
    for (const taken of before) {
      if (taken !== 0) this.slots[this.emptySlotFor(taken - 1)] = taken;
    }
  }

  private slotOf(a: number, b: number, c: number, d: number): number {
    const { slots, words } = this;
    let slot = homeOf(a, b, c, d, slots.length);
    for (let taken = slots[slot]!; taken !== 0; taken = slots[slot]!) {
      const at = (taken - 1) * 4;
      if (words[at + 3] === d && words[at + 2] === c && words[at + 1] === b && words[at] === a) return slot;
      slot = this.next(slot);
    }
    return slot;
  }

  private slotOfNumber(number: number): number {
    let slot = this.homeOfNumber(number);
    while (this.slots[slot] !== number + 1) slot = this.next(slot);
    return slot;
  }

  private emptySlotFor(number: number): number {
    let slot = this.homeOfNumber(number);
    while (this.slots[slot] !== 0) slot = this.next(slot);
    return slot;
  }

  private homeOfNumber(number: number): number {
    const { words } = this;
    const at = number * 4;
    return homeOf(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!, this.slots.length);
  }

  private next(slot: number): number {
    return slot + 1 === this.slots.length ? 0 : slot + 1;
  }
}

function slotsFor(keys: number): number {
  return Math.max(SMALLEST, Math.ceil(keys / LAID_OUT));
}

/** The slot at which the search for a key begins: its words mixed by multiplying and shifting, scaled down to the number of slots. */
function homeOf(a: number, b: number, c: number, d: number, slots: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16) ^ d, 0x165667b1);
  hash ^= hash >>> 15;
  return Math.floor(((hash >>> 0) * slots) / 0x1_0000_0000);
}
