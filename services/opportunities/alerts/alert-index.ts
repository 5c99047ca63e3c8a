import type { Criteria, Posting } from '../matching/posting.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';
import { Coverage } from './coverage.ts';
import { FieldLists } from './field-lists.ts';
import { meets } from './meets.ts';
import { factsOf } from './posting-facts.ts';
import { ANY, SearchRows, TEXT, WORDS } from './search-rows.ts';
import { TextSieve } from './text-sieve.ts';

/** A search that waits for new postings. */
export interface WaitingSearch {
  readonly id: string;
  /** Without the words. */
  readonly criteria: Criteria;
  /** PostgreSQL's text of the query that its words stand for; null without words, empty for words that find nothing. */
  readonly query: string | null;
  /** When it was saved, in milliseconds since 1970. */
  readonly since: number;
}

/** A posting that has come, with the lexemes of its words. */
export interface NewPosting {
  readonly posting: Posting;
  readonly lexemes: readonly string[];
}

/** That a posting passes all gates of a search but its words, and may pass that one; `query` is null when there are none. */
export type Meeting = (search: number, query: number | null) => void;

/** Saved searches by where they look and what they need, so that a new posting meets only those that it could be for. */
export class AlertIndex {
  /** The searches by their number. */
  readonly searches: readonly WaitingSearch[];
  /** The different queries, by their number. */
  readonly queries: readonly string[];
  private readonly rows: SearchRows;
  private readonly coverage: Coverage;
  private readonly everywhere: FieldLists;
  private readonly all: FieldLists;
  private readonly sieve: TextSieve;
  /** The last posting that each query may find, counted from 1. */
  private readonly marks: Int32Array;
  private mark = 0;

  constructor(searches: readonly WaitingSearch[], vocabulary: Vocabulary) {
    const numbers = new Map<string, number>();
    // Those of one region beside each other, as a posting meets them.
    this.searches = searches.toSorted((a, b) => (a.criteria.near?.latitude ?? 0) - (b.criteria.near?.latitude ?? 0));
    this.rows = new SearchRows(vocabulary);
    for (const { criteria, query } of this.searches) {
      if (query !== null && !numbers.has(query)) numbers.set(query, numbers.size);
      this.rows.add(criteria, query === null ? ANY : numbers.get(query)!);
    }
    this.queries = [...numbers.keys()];
    this.coverage = new Coverage(this.rows);
    this.everywhere = new FieldLists(this.rows, this.coverage.everywhere);
    this.all = new FieldLists(this.rows, [...this.searches.keys()]);
    this.sieve = new TextSieve(this.queries);
    this.marks = new Int32Array(this.queries.length);
  }

  /** Tells each search that a posting may be for. One that has ended by `now` is for nobody. */
  meet({ posting, lexemes }: NewPosting, now: Date, met: Meeting): void {
    const { rows, marks } = this;
    const facts = factsOf(posting, rows);
    if (!(facts.expiresAt > now.getTime())) return;
    const mark = ++this.mark;
    this.sieve.mark(lexemes, marks, mark);
    const ask = (row: number): void => {
      const query = rows.words[row * WORDS + TEXT]!;
      if ((query === ANY || marks[query] === mark) && meets(rows, row, facts)) met(row, query === ANY ? null : query);
    };
    if (facts.isFromAfar) return this.all.visit(facts.fields, ask);
    this.everywhere.visit(facts.fields, ask);
    if (Number.isNaN(facts.latitude)) return;
    for (const list of this.coverage.at(facts.latitude, facts.longitude)) for (const row of list) ask(row);
  }
}
