import { needsOf } from './word-needs.ts';

const NONE: readonly number[] = [];

/** Which texts a posting may be found by, told from its lexemes. */
export class TextSieve {
  /** Texts that nothing can be told of. */
  private readonly always: number[] = [];
  private readonly byLexeme = new Map<string, number[]>();
  private readonly byBeginning = new Map<string, number[]>();
  /** What was found for a lexeme: those of a batch are much the same from posting to posting. */
  private readonly known = new Map<string, readonly number[]>();
  private readonly lengths = new Set<number>();

  /** @param queries PostgreSQL's text of the query of each text; an empty one finds nothing */
  constructor(queries: readonly string[]) {
    for (const [number, query] of queries.entries()) if (query !== '') this.put(number, query);
  }

  /** Marks in `into` the texts that may find a posting with these lexemes: the places of their numbers become `mark`. */
  mark(lexemes: readonly string[], into: Int32Array, mark: number): void {
    for (const text of this.always) into[text] = mark;
    for (const lexeme of lexemes) for (const text of this.textsOf(lexeme)) into[text] = mark;
  }

  private put(number: number, query: string): void {
    const needs = needsOf(query);
    if (needs === null) this.always.push(number);
    for (const { lexeme, isBeginning } of needs ?? []) {
      const lists = isBeginning ? this.byBeginning : this.byLexeme;
      const list = lists.get(lexeme);
      if (list) list.push(number);
      else lists.set(lexeme, [number]);
      if (isBeginning) this.lengths.add(lexeme.length);
    }
  }

  private textsOf(lexeme: string): readonly number[] {
    const known = this.known.get(lexeme);
    if (known) return known;
    const texts = new Set(this.byLexeme.get(lexeme));
    for (const length of this.lengths) {
      if (length > lexeme.length) continue;
      for (const text of this.byBeginning.get(lexeme.slice(0, length)) ?? NONE) texts.add(text);
    }
    const found = texts.size === 0 ? NONE : [...texts];
    this.known.set(lexeme, found);
    return found;
  }
}
