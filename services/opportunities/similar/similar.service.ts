import { checkFirst } from '../../shared/connection.ts';
import type { OpportunitiesContext } from '../context.ts';
import type { Hit } from '../matching/search-result.ts';
import { criteriaLike, withoutCrowding } from '../matching/similar.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunityEdge } from '../search/opportunity-connection.ts';
import { edgesOf } from '../search/search.service.ts';

/** More than this nobody looks at. */
const MOST = 20;

/** So many are looked at for each that is wanted, so that one busy organisation does not take all places. */
const LOOKED_AT = 10;

type Services = Pick<OpportunitiesContext, 'live' | 'now' | 'opportunities' | 'wordsFound'>;

/**
 * Other live postings like this one, best first, each with the reasons. All are found in the index; their rows, and those for the other
 * postings of a list, are read in one statement.
 *
 * @throws BAD_USER_INPUT for `first` outside 1..20
 */
export async function similarTo({ live, now, ...services }: Services, posting: Opportunity, first: number): Promise<OpportunityEdge[]> {
  const wanted = checkFirst(first, MOST);
  const found = new Map<string, Hit>();
  for (const criteria of criteriaLike({ ...posting, interests: posting.interestIds, skills: posting.skillIds })) {
    if (found.size >= wanted) break;
    const { page } = live.index.search(criteria, { orderBy: 'BEST_MATCH', first: wanted * LOOKED_AT + 1, now: now() });
    for (const hit of page) if (hit.id !== posting.id && !found.has(hit.id)) found.set(hit.id, hit);
  }
  return edgesOf(services, withoutCrowding([...found.values()], wanted, ({ id }) => live.index.organisationOf(id)), undefined);
}
