import { badField } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OpportunitiesContext } from '../context.ts';
import { OpportunityKind, OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import type { OpportunityEdge } from '../search/opportunity-connection.ts';
import type { OpportunityFilter } from '../search/opportunity-filter.ts';
import { searchOpportunities } from '../search/search.service.ts';
import { findNetworksInCrisis } from './known-crisis.repository.ts';

const MOST_NETWORKS = 3;
export const MOST_URGENT = 20;

/**
 * The help requests of networks in crisis that fit a search, the best match first. They stand above its results, whose order stays what the score says.
 * Asking for them is counted as no search. @throws BAD_USER_INPUT as the search does, and for `first` beyond 1 to 20
 */
export async function urgentHelp(context: OpportunitiesContext, filter: OpportunityFilter, first: number): Promise<OpportunityEdge[]> {
  if (!Number.isInteger(first) || first < 1 || first > MOST_URGENT) throw badField('first', 'OUT_OF_RANGE', `must be from 1 to ${MOST_URGENT}.`);
  const { db, now } = context;
  const { kinds, network } = filter;
  if (kinds && kinds.length > 0 && !kinds.includes(OpportunityKind.HELP_REQUEST)) return [];
  if (network && !isUuid(network)) throw badField('filter.network', 'UNKNOWN', 'is not an id of this graph.');
  const networks = await findNetworksInCrisis(db, { networkId: network ?? null, limit: MOST_NETWORKS, now: now() });
  const found = await Promise.all(
    networks.map((id) => searchOpportunities(context, { ...filter, kinds: [OpportunityKind.HELP_REQUEST], network: id }, { orderBy: OpportunityOrder.BEST_MATCH, first })),
  );
  return found.flatMap(({ edges }) => edges).toSorted((a, b) => b.match.score - a.match.score).slice(0, first);
}
