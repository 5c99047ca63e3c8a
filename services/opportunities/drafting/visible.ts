import { membershipIn } from '../../shared/authorise.ts';
import type { FindByKey } from '../../shared/loaders.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';

/**
 * The postings that a viewer may see: what is public, and everything of the organisations that they act for. Only members cost a second
 * question, and only for what is not public.
 */
export function visibleTo(viewer: Viewer, open: FindByKey<Opportunity>, any: FindByKey<Opportunity>): FindByKey<Opportunity> {
  if (viewer.memberships.length === 0) return open;
  return async (ids) => {
    const found = await open(ids);
    const rest = ids.filter((id) => !found.has(id));
    if (rest.length === 0) return found;
    const own = [...(await any(rest)).values()].filter(({ id, organisationId }) => rest.includes(id) && membershipIn(viewer, organisationId));
    return new Map([...found, ...own.map((row) => [row.id, row] as const)]);
  };
}
