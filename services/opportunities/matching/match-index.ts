import type { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { askedOf } from './asked.ts';
import { Columns } from './columns.ts';
import { isPlace } from './distance.ts';
import { Tally } from './facets.ts';
import type { Facets } from './facets.ts';
import { cellOf, Grid } from './grid.ts';
import type { Keyset } from './keyset.ts';
import { isFromAfar, scoreOf } from './match.ts';
import type { Match } from './match.ts';
import { Names } from './names.ts';
import type { Criteria, Posting } from './posting.ts';
import { assertFinite, readRow, writeRow } from './rows.ts';
import { relaxationsOf, scanLists, scanWords } from './scan.ts';
import type { Relaxation } from './scan.ts';
import { Top } from './top.ts';
import type { Vocabulary } from './vocabulary.ts';

/** With fewer results than this, a search says which filter to drop. */
export const FEW = 5;

/** How a search is ordered and paged. */
export interface SearchOptions {
  readonly orderBy: OpportunityOrder;
  /** The length of the page, from 1. */
  readonly first: number;
  /** The position behind which the page starts, as decoded from a cursor of the same order. */
  readonly after?: Keyset | undefined;
  readonly now: Date;
}

/** One row of a page. */
export interface Hit {
  readonly id: string;
  readonly match: Match;
  /** Its position; `encodeCursor` makes the edge's cursor of it. */
  readonly key: Keyset;
}

/** A page and everything that is said about the whole. */
export interface SearchResult {
  readonly page: readonly Hit[];
  /** Exact. */
  readonly totalCount: number;
  readonly facets: Facets;
  /** Empty when at least five match. */
  readonly relaxations: readonly Relaxation[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The live postings in columns, searched in one pass. The caller puts in what is published and takes out what is not any more; what
 * expires is passed over by the clock that a search is given. Everything is synchronous: a search sees one state.
 */
export class MatchIndex {
  private readonly vocabulary: Vocabulary;
  private readonly columns = new Columns();
  private readonly grid = new Grid(this.columns);
  private readonly names = { networks: new Names(), organisations: new Names() };
  private readonly rowOf = new Map<string, number>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The number of postings, expired ones included. */
  get size(): number {
    return this.rowOf.size;
  }

  /** Whether a posting is in, expired or not. */
  has(id: string): boolean {
    return this.rowOf.has(id);
  }

  /**
   * Adds a posting, or replaces the one with its id.
   *
   * @throws RangeError when a time or a figure is no finite number; nothing has changed then.
   */
  upsert(posting: Posting): void {
    assertFinite(posting);
    this.remove(posting.id);
    const row = this.columns.take(posting.id);
    writeRow(this.columns, row, posting, this.vocabulary, this.names);
    this.grid.put(row, cellOf(posting.latitude, posting.longitude, isFromAfar(posting.attendance)));
    this.rowOf.set(posting.id, row);
  }

  /** Takes a posting out; false when it was not in. */
  remove(id: string): boolean {
    const row = this.rowOf.get(id);
    if (row === undefined) return false;
    this.grid.take(row);
    this.columns.release(row);
    return this.rowOf.delete(id);
  }

  /**
   * Replaces everything. To load in batches that arrive over time, fill a new index by `upsert`, `regroup` it, and use it from then on.
   *
   * @throws RangeError as `upsert` does; what came before the bad posting is in then, the rest is not.
   */
  load(postings: Iterable<Posting>): void {
    this.grid.clear();
    this.columns.reorder([]);
    this.rowOf.clear();
    for (const posting of postings) this.upsert(posting);
    this.regroup();
  }

  /** Puts the rows of a cell, and neighbouring cells, next to each other in memory. Changes no answer, only its speed. */
  regroup(): void {
    this.columns.reorder(this.grid.ordered());
    this.grid.clear();
    const { ids, set } = this.columns;
    ids.forEach((id, row) => {
      this.grid.put(row, set.cell[row]!);
      this.rowOf.set(id, row);
    });
  }

  /**
   * A page of what is eligible (`isEligible`), scored (`scoreOf`) and ordered (`Keyset`), with total, facets and relaxations.
   *
   * @throws RangeError when `first` is no whole number from 1, `after` is a position of another order, the radius is not positive, or
   * `near` is no place: check input before.
   */
  search(criteria: Criteria, { orderBy, first, after, now }: SearchOptions): SearchResult {
    assertSearchable(criteria, orderBy, first, after);
    const { columns, grid, rowOf, vocabulary } = this;
    const asked = askedOf(criteria, vocabulary, this.names, now);
    const scan = { columns, asked, orderBy, top: new Top(first + 1, columns.ids, after), tally: new Tally() };
    if (asked.words !== null) scanWords(scan, asked.words, rowOf);
    else if (asked.hasNear) scanLists(scan, grid.around(asked.latitude, asked.longitude, asked.radiusKm));
    else scanLists(scan, grid.all());
    const ranked = scan.top.drain();
    const totalCount = scan.tally.total;
    return {
      page: ranked.slice(0, first).map(({ row, major, minor }) => {
        const posting = readRow(columns, row, vocabulary, this.names);
        return { id: posting.id, match: scoreOf(criteria, posting, vocabulary), key: { orderBy, major, minor, id: posting.id } };
      }),
      totalCount,
      facets: scan.tally.facets(vocabulary),
      relaxations: totalCount < FEW ? relaxationsOf(columns, grid.all(), asked, totalCount) : [],
      hasNextPage: ranked.length > first,
      hasPreviousPage: after !== undefined,
    };
  }
}

function assertSearchable({ near }: Criteria, orderBy: OpportunityOrder, first: number, after: Keyset | undefined): void {
  if (!Number.isInteger(first) || first < 1) throw new RangeError('first is a whole number from 1');
  if (after !== undefined && after.orderBy !== orderBy) throw new RangeError('after is a position of another order');
  if (near && !(near.radiusKm > 0 && isPlace(near.latitude, near.longitude))) {
    throw new RangeError('near is a place on earth with a positive radius');
  }
}
