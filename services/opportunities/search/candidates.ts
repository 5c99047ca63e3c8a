import type { OpportunitiesContext } from '../context.ts';
import type { Criteria } from '../matching/posting.ts';
import { TEXT_CANDIDATES, type TextMatches } from './search.repository.ts';

type Services = Pick<OpportunitiesContext, 'now' | 'live' | 'ranksIn'>;

/**
 * For words that occur in too many postings to look at all of them, but where something else is asked for too: what fits that best is looked through for
 * the words. In a town that is everything, so that the answer is exact again; elsewhere it is added to the freshest ones. Filters that are facets are
 * not asked for here, since their counts are told as if they were not set.
 */
export async function candidatesOf({ now, live, ranksIn }: Services, text: string, criteria: Criteria, matches: TextMatches): Promise<TextMatches> {
  const others: Criteria = { ...criteria, words: null, interests: null, kinds: null, commitment: null, attendance: null };
  const isNarrower = Object.values(others).some((value) => (Array.isArray(value) ? value.length > 0 : value != null));
  if (matches.isComplete || !isNarrower) return matches;
  const { ids, isWhole } = live.index.best(others, TEXT_CANDIDATES, now());
  const ranks = await ranksIn(text, ids);
  return { ...matches, ranks: new Map([...matches.ranks, ...ranks]), isComplete: isWhole };
}
