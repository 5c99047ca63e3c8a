/** What a cell with JSON or a Python literal holds. Objects are maps, so that no name in the file means anything to the program. */
export type Literal = string | number | boolean | null | readonly Literal[] | ReadonlyMap<string, Literal>;

const MAX_DEPTH = 20;

/**
 * The value at a path of a cell that holds JSON or a Python dict, such as `human_address.city` in `{'human_address': '{"city": "New York"}'}`:
 * a text on the way that is itself JSON or a dict is opened too. Numbers count elements of a list from 0.
 * @returns the text there; empty when there is nothing; a list of texts for a list
 * @throws Error when the cell is neither JSON nor a Python literal
 */
export function valueAt(cell: string, path: string): string | readonly string[] {
  if (cell.trim() === '') return '';
  let value: Literal = parseLiteral(cell);
  for (const step of path.split('.')) {
    if (typeof value === 'string' && /^\s*[[{]/.test(value)) value = parseLiteral(value);
    value = stepInto(value, step.trim());
  }
  return asTexts(value);
}

function stepInto(value: Literal, step: string): Literal {
  if (value instanceof Map) return value.get(step) ?? null;
  if (Array.isArray(value)) return (/^\d+$/.test(step) ? (value as readonly Literal[])[Number(step)] : undefined) ?? null;
  return null;
}

function asTexts(value: Literal): string | readonly string[] {
  if (Array.isArray(value)) return (value as readonly Literal[]).flatMap((item) => asTexts(item));
  return value === null || typeof value === 'object' ? '' : String(value).trim();
}

/**
 * Parses JSON or a Python literal of dicts, lists, tuples, texts, numbers, True, False and None.
 * @throws Error when it is neither
 */
export function parseLiteral(text: string): Literal {
  const reader = new LiteralReader(text);
  const value = reader.value(0);
  reader.expectEnd();
  return value;
}

const WORDS: ReadonlyMap<string, Literal> = new Map<string, Literal>([['True', true], ['true', true], ['False', false], ['false', false], ['None', null], ['null', null]]);
const ESCAPES: ReadonlyMap<string, string> = new Map([['n', '\n'], ['t', '\t'], ['r', '\r'], ['b', '\b'], ['f', '\f'], ['0', '']]);

class LiteralReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Literal {
    if (depth > MAX_DEPTH) this.#fail();
    this.#blanks();
    const next = this.#text[this.#at];
    if (next === '{') return this.#map(depth);
    if (next === '[' || next === '(') return this.#list(next === '[' ? ']' : ')', depth);
    if (next === '"' || next === "'") return this.#string(next);
    const word = /^[+-]?[\w.+-]+/.exec(this.#text.slice(this.#at, this.#at + 64))?.[0] ?? this.#fail();
    this.#at += word.length;
    const named = WORDS.get(word);
    if (named !== undefined) return named;
    const number = Number(word);
    return Number.isFinite(number) ? number : this.#fail();
  }

  expectEnd(): void {
    this.#blanks();
    if (this.#at < this.#text.length) this.#fail();
  }

  #map(depth: number): Literal {
    const map = new Map<string, Literal>();
    this.#each('}', () => {
      const key = this.value(depth + 1);
      this.#blanks();
      if (this.#text[this.#at] !== ':') this.#fail();
      this.#at += 1;
      map.set(typeof key === 'object' ? this.#fail() : String(key), this.value(depth + 1));
    });
    return map;
  }

  #list(end: string, depth: number): Literal {
    const list: Literal[] = [];
    this.#each(end, () => list.push(this.value(depth + 1)));
    return list;
  }

  #each(end: string, readOne: () => void): void {
    this.#at += 1;
    for (;;) {
      this.#blanks();
      if (this.#text[this.#at] === end) break;
      readOne();
      this.#blanks();
      if (this.#text[this.#at] === ',') this.#at += 1;
      else if (this.#text[this.#at] !== end) this.#fail();
    }
    this.#at += 1;
  }

  #string(quote: string): string {
    let out = '';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at] ?? '';
      if (character === quote) {
        this.#at += 1;
        return out;
      }
      out += character === '\\' ? this.#escape() : character;
    }
    return this.#fail();
  }

  #escape(): string {
    this.#at += 1;
    const sign = this.#text[this.#at] ?? '';
    const digits = { x: 2, u: 4, U: 8 }[sign];
    if (digits === undefined) return ESCAPES.get(sign) ?? sign;
    const hex = this.#text.slice(this.#at + 1, this.#at + 1 + digits);
    const point = /^[0-9a-f]+$/i.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Number.NaN;
    if (!(point <= 0x10ffff)) this.#fail();
    this.#at += digits;
    return digits === 8 ? String.fromCodePoint(point) : String.fromCharCode(point);
  }

  #blanks(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #fail(): never {
    throw new Error('is neither JSON nor a Python dict');
  }
}
