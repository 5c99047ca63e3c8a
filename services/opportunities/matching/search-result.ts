import type { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import type { Facets } from './facets.ts';
import type { Keyset } from './keyset.ts';
import type { Match } from './match.ts';
import type { Relaxation } from './scan.ts';

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
