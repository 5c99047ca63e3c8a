import type { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { isPlace } from './distance.ts';
import type { Keyset } from './keyset.ts';
import type { Criteria } from './posting.ts';

/** @throws RangeError as `MatchIndex.search` says */
export function assertSearchable({ near }: Criteria, orderBy: OpportunityOrder, first: number, after: Keyset | undefined): void {
  if (!Number.isInteger(first) || first < 1) throw new RangeError('first is a whole number from 1');
  if (after !== undefined && after.orderBy !== orderBy) throw new RangeError('after is a position of another order');
  if (near && !(near.radiusKm > 0 && isPlace(near.latitude, near.longitude))) {
    throw new RangeError('near is a place on earth with a positive radius');
  }
}
