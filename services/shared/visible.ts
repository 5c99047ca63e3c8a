import { membershipIn } from './authorise.ts';
import type { FindByKey } from './loaders.ts';
import type { Viewer } from './viewer.ts';

/**
 * The rows that a viewer may see: what is public, and everything of the organisations that they act for. Only members cost a second question, and only
 * for what is not public.
 *
 * @param open finds what is public
 * @param any finds whatever there is
 * @param also what else they may see of what is not public; undefined when that is nothing at all
 */
export function visibleTo<Row extends { readonly id: string; readonly organisationId: string }>(viewer: Viewer, open: FindByKey<Row>, any: FindByKey<Row>, also?: (row: Row) => boolean): FindByKey<Row> {
  if (viewer.memberships.length === 0 && !also) return open;
  return async (ids) => {
    const found = await open(ids);
    const rest = ids.filter((id) => !found.has(id));
    if (rest.length === 0) return found;
    const own = [...(await any(rest)).values()].filter((row) => rest.includes(row.id) && (membershipIn(viewer, row.organisationId) || also?.(row)));
    return new Map([...found, ...own.map((row) => [row.id, row] as const)]);
  };
}
