import { idOrSlug, type Named } from '../../shared/id-or-slug.ts';
import type { OpportunitiesContext } from '../context.ts';
import { Place } from '../place/place.ts';
import { findOpportunityBySlug } from './opportunity.repository.ts';
import type { Opportunity } from './opportunity.ts';

/** One opportunity by id or by slug; exactly one of them must be given. By id, members also get what is not public of their organisation. */
export async function opportunityBy(
  { db, opportunities }: Pick<OpportunitiesContext, 'db' | 'opportunities'>,
  named: Named,
): Promise<Opportunity | null> {
  const { id, slug } = idOrSlug(named);
  return slug === null ? opportunities.load(id) : findOpportunityBySlug(db, slug);
}

/** Where the work is done; null when it has no place. */
export function placeOf({ id, placeName, postalCode, region, latitude, longitude }: Opportunity): Place | null {
  if (placeName === null || latitude === null || longitude === null) return null;
  return Object.assign(new Place(), { id: `opportunity:${id}`, name: placeName, postalCode, region, latitude, longitude });
}
