import { membershipIn } from '../../shared/authorise.ts';
import type { FindByKey } from '../../shared/loaders.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { Event } from '../event/event.ts';

/**
 * The events that a viewer may see: what is public, and everything of the organisations that they act for. Only members cost a second
 * question, and only for what is not public.
 */
export function visibleTo(viewer: Viewer, open: FindByKey<Event>, any: FindByKey<Event>): FindByKey<Event> {
  if (viewer.memberships.length === 0) return open;
  return async (ids) => {
    const found = await open(ids);
    const rest = ids.filter((id) => !found.has(id));
    if (rest.length === 0) return found;
    const own = [...(await any(rest)).values()].filter(({ id, organisationId }) => rest.includes(id) && membershipIn(viewer, organisationId));
    return new Map([...found, ...own.map((row) => [row.id, row] as const)]);
  };
}
