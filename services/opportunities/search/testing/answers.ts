import type { MatchIndex } from '../../matching/match-index.ts';
import type { Criteria } from '../../matching/posting.ts';
import { OpportunityOrder } from '../../opportunity/opportunity.codes.ts';

/** A moment before everything that is written ends. */
const NOW = new Date('2026-11-22T12:00:00.000Z');

const CRITERIA: readonly Criteria[] = [
  {},
  { near: { latitude: 49.5, longitude: 6.5, radiusKm: 30 } },
  { near: { latitude: 49.9, longitude: 6.9, radiusKm: 60 }, kinds: ['MEMBERSHIP'], age: 20 },
  { attendance: ['ON_SITE'], availability: ['MONDAY_MORNING'] },
];

/** Everything that an index answers to a few searches, so that two can be compared. */
export function answersOf(index: MatchIndex): string {
  const answers = CRITERIA.flatMap((criteria) =>
    Object.values(OpportunityOrder).map((orderBy) => index.search(criteria, { orderBy, first: 10_000, now: NOW })),
  );
  return JSON.stringify({ size: index.size, answers });
}
