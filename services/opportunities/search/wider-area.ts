import type { Criteria } from '../matching/posting.ts';
import type { Relaxation } from './opportunity-connection.ts';

/** Kilometres to which an area is widened, one after the other. */
const WIDER = [10, 25, 50, 100, 200] as const;

/**
 * What to do when few match: before the filters to drop, the next wider radius that gives more.
 *
 * @param count how many match the criteria
 */
export function withWiderArea(
  { totalCount, relaxations }: { readonly totalCount: number; readonly relaxations: readonly Relaxation[] }, criteria: Criteria, count: (criteria: Criteria) => number,
): Relaxation[] {
  const { near } = criteria;
  if (!near) return [...relaxations];
  for (const radiusKm of WIDER.filter((wider) => wider > near.radiusKm)) {
    const found = count({ ...criteria, near: { ...near, radiusKm } });
    if (found > totalCount) return [{ filter: 'NEAR', totalCount: found, radiusKm }, ...relaxations];
  }
  return [...relaxations];
}
