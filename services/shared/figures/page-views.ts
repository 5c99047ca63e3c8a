import type { DataSource } from 'typeorm';
import { requireGateway } from '../authorise.ts';
import type { Viewer } from '../viewer.ts';
import type { PageViewsInput } from './page-views.inputs.ts';
import { addPageViews } from './page-views.repository.ts';

/**
 * Adds to what was counted of the pages of a subgraph.
 * @param networkOf SQL: the id of the network of a page `v.kind`, `v.slug`, or null
 * @returns how many different pages were told
 * @throws FORBIDDEN unless the gateway asks
 */
export async function countPageViews({ db, viewer }: { readonly db: DataSource; readonly viewer: Viewer }, networkOf: string, { views }: PageViewsInput): Promise<number> {
  requireGateway(viewer);
  await addPageViews(db, networkOf, views);
  return views.length;
}
