import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';

/**
 * A position in an order. Greater `major` comes first, then greater `minor`, then the smaller id: total and stable, so that pages
 * neither repeat nor skip.
 *
 * | order | major | minor |
 * |---|---|---|
 * | BEST_MATCH | score, 0..1 | lastConfirmedAt in milliseconds |
 * | NEAREST | 0 - kilometres; -Infinity without a distance | 0 |
 * | NEWEST | publishedAt in milliseconds | 0 |
 */
export interface Keyset {
  readonly orderBy: OpportunityOrder;
  readonly major: number;
  readonly minor: number;
  readonly id: string;
}

/** The first number of the position; `km` is Infinity without a distance, times are in milliseconds. */
export function majorOf(orderBy: OpportunityOrder, score: number, km: number, publishedAt: number): number {
  if (orderBy === OpportunityOrder.BEST_MATCH) return score;
  // A difference and no minus sign: -0 would make two equal positions look different.
  return orderBy === OpportunityOrder.NEAREST ? 0 - km : publishedAt;
}

/** The second number of the position. */
export function minorOf(orderBy: OpportunityOrder, lastConfirmedAt: number): number {
  return orderBy === OpportunityOrder.BEST_MATCH ? lastConfirmedAt : 0;
}

/** Whether the first position comes before the second; false for the same position. */
export function comesBefore(
  majorA: number,
  minorA: number,
  idA: string,
  majorB: number,
  minorB: number,
  idB: string,
): boolean {
  if (majorA !== majorB) return majorA > majorB;
  if (minorA !== minorB) return minorA > minorB;
  return idA < idB;
}
