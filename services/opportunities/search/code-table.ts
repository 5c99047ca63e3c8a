/** Positions of known texts in bytes: no text is made of what is looked up, since there are millions. */
export class CodeTable {
  private readonly texts: readonly Uint8Array[];
  private readonly slots: Int16Array;

  constructor(codes: readonly string[]) {
    this.texts = codes.map((code) => new TextEncoder().encode(code));
    this.slots = new Int16Array(2 ** Math.ceil(Math.log2(codes.length * 4 + 4))).fill(-1);
    this.texts.forEach((text, position) => {
      let slot = this.home(text, 0, text.length);
      while (this.slots[slot]! >= 0) slot = this.behind(slot);
      this.slots[slot] = position;
    });
  }

  /** The position of the text that lies there; -1 when it is none of them. */
  find(bytes: Uint8Array, at: number, length: number): number {
    let slot = this.home(bytes, at, length);
    for (let position = this.slots[slot]!; position >= 0; position = this.slots[slot]!) {
      if (isSame(this.texts[position]!, bytes, at, length)) return position;
      slot = this.behind(slot);
    }
    return -1;
  }

  /** Length and three letters tell nearly all codes apart. */
  private home(bytes: Uint8Array, at: number, length: number): number {
    if (length === 0) return 0;
    const letters = (bytes[at]! << 16) | (bytes[at + (length >>> 1)]! << 8) | bytes[at + length - 1]!;
    return (Math.imul(letters ^ (length << 24), 0x9e3779b1) >>> 16) & (this.slots.length - 1);
  }

  private behind(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}

function isSame(text: Uint8Array, bytes: Uint8Array, at: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let letter = 0; letter < length; letter++) if (text[letter] !== bytes[at + letter]) return false;
  return true;
}
