import { isEligible } from '../matching/gates.ts';
import { comesBefore, majorOf, minorOf } from '../matching/keyset.ts';
import { distanceTo, scoreOf } from '../matching/match.ts';
import type { MatchIndex } from '../matching/match-index.ts';
import type { Criteria, Posting } from '../matching/posting.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';

/** How far around its place a sample search looks, in kilometres; what the search page begins with. */
export const SAMPLE_RADIUS = 25;
/** Beyond this position nobody looks, and none is told. */
export const LAST_RANK = 100;

/** Where a posting stands in a search. */
export interface Standing {
  readonly found: boolean;
  /** From 1; null when it is not found or beyond `LAST_RANK`. */
  readonly rank: number | null;
  /** How many are found, it included. */
  readonly totalCount: number;
}

/**
 * Where a posting that need not be live would stand among the live ones, by best match. `words` of the criteria hold the posting itself
 * when the text is found in it.
 */
export function standingIn(index: MatchIndex, criteria: Criteria, posting: Posting, vocabulary: Vocabulary, now: Date): Standing {
  const orderBy = 'BEST_MATCH';
  const { page, totalCount } = index.search(criteria, { orderBy, first: LAST_RANK, now });
  const others = page.filter(({ id }) => id !== posting.id);
  const competing = totalCount - (page.length - others.length);
  if (!isEligible(criteria, posting, vocabulary, now)) return { found: false, rank: null, totalCount: competing };
  const km = criteria.near ? distanceTo(posting, criteria.near) : Infinity;
  const major = majorOf(orderBy, scoreOf(criteria, posting, vocabulary).score, km, posting.publishedAt.getTime());
  const minor = minorOf(orderBy, posting.lastConfirmedAt.getTime());
  const ahead = others.filter(({ key }) => comesBefore(key.major, key.minor, key.id, major, minor, posting.id)).length;
  return { found: true, rank: ahead < LAST_RANK ? ahead + 1 : null, totalCount: competing + 1 };
}

/** Words that may be typed: of four letters and more, as they stand in the text, once each. */
export function typableWords(text: string): string[] {
  return [...new Set(text.match(/\p{L}[\p{L}\p{M}\p{N}-]{2,}\p{L}/gu) ?? [])];
}
