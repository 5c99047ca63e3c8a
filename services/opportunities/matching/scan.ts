import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import type { RelaxableFilter } from '../opportunity/opportunity.codes.ts';
import type { Asked } from './asked.ts';
import { hasSeveralBits } from './bits.ts';
import type { Columns } from './columns.ts';
import { FACET_FAILS } from './facets.ts';
import type { Tally } from './facets.ts';
import { majorOf, minorOf } from './keyset.ts';
import { EXCLUDED, FAILS, failuresOf, FILTERS, rowDistance, rowFromAfar, rowScore } from './row-gates.ts';
import { distanceShare, DROPPED, textShare } from './score.ts';
import type { Top } from './top.ts';

/** What dropping one filter gives. */
export interface Relaxation {
  readonly filter: RelaxableFilter;
  /** The total without that filter. */
  readonly totalCount: number;
}

/** What one pass over the rows reads and fills. */
export interface Scan {
  readonly columns: Columns;
  readonly asked: Asked;
  readonly orderBy: OpportunityOrder;
  readonly top: Top;
  readonly tally: Tally;
}

/** Visits every row of the lists; for criteria without words. */
export function scanLists(scan: Scan, lists: Iterable<readonly number[]>): void {
  for (const rows of lists) {
    for (let place = 0; place < rows.length; place++) visit(scan, rows[place]!, DROPPED);
  }
}

/** Visits the rows in which the words were found: they are few, so no list of the grid is walked. */
export function scanWords(scan: Scan, words: ReadonlyMap<string, number>, rowOf: ReadonlyMap<string, number>): void {
  for (const [id, rank] of words) {
    const row = rowOf.get(id);
    if (row !== undefined) visit(scan, row, textShare(rank));
  }
}

/** Counts a row and offers it to the page, if it passes; `text` is the share of that part. */
function visit({ columns: { set }, asked, orderBy, top, tally }: Scan, row: number, text: number): void {
  const fails = failuresOf(set, row, asked);
  // A row that fails two gates, or one that is no facet, counts nowhere: most rows end here.
  if ((fails & ~FACET_FAILS) !== 0 || hasSeveralBits(fails)) return;
  const km = rowDistance(set, row, asked);
  const distance = asked.hasNear ? distanceShare(km, asked.radiusKm, rowFromAfar(set, row)) : DROPPED;
  if (asked.hasNear && distance < 0) return;
  tally.add(set, row, fails);
  if (fails !== 0) return;
  const score = orderBy === OpportunityOrder.BEST_MATCH ? rowScore(set, row, asked, text, distance) : 0;
  top.offer(row, majorOf(orderBy, score, km, set.publishedAt[row]!), minorOf(orderBy, set.lastConfirmedAt[row]!));
}

/**
 * For each filter that more postings would pass without: the total then, the greatest first, equal ones in the order of the filters.
 *
 * @param total how many pass all of them.
 */
export function relaxationsOf(columns: Columns, lists: Iterable<readonly number[]>, asked: Asked, total: number): Relaxation[] {
  const gains = new Uint32Array(FILTERS.length);
  for (const rows of lists) {
    for (let place = 0; place < rows.length; place++) {
      const fails = allFailuresOf(columns, rows[place]!, asked);
      if (fails !== 0 && fails !== EXCLUDED && !hasSeveralBits(fails)) gains[31 - Math.clz32(fails)]!++;
    }
  }
  return FILTERS.map((filter, position) => ({ filter, totalCount: total + gains[position]! }))
    .filter(({ totalCount }) => totalCount > total)
    .sort((a, b) => b.totalCount - a.totalCount);
}

/** The gates that a row fails, TEXT and NEAR included as long as they can still tell one failure from several. */
function allFailuresOf({ set, ids }: Columns, row: number, asked: Asked): number {
  let fails = failuresOf(set, row, asked);
  if (asked.words !== null && !(fails & EXCLUDED) && !hasSeveralBits(fails) && !asked.words.has(ids[row]!)) {
    fails |= FAILS.TEXT;
  }
  if (asked.hasNear && !(fails & EXCLUDED) && !hasSeveralBits(fails)) {
    const share = distanceShare(rowDistance(set, row, asked), asked.radiusKm, rowFromAfar(set, row));
    if (share < 0) fails |= FAILS.NEAR;
  }
  return fails;
}
