import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField, conflict, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { OpportunitiesContext } from '../context.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { countFavourites, deleteFavourite, findFavourites, findFavouritesAmong, insertFavourite } from './favourite.repository.ts';
import type { FavouriteInput, FavouritePayload } from './favourite.types.ts';

/** How many somebody may keep, so that a program can't fill the table. */
export const MOST_FAVOURITES = 500;

/** A request's loader: whether the viewer keeps an opportunity; all of a page in one statement. Null for nobody, without asking. */
export function favouriteLoader(db: DataSource, { id }: Viewer): DataLoader<string, boolean | null> {
  return new DataLoader(async (opportunityIds: readonly string[]) => {
    if (id === null) return opportunityIds.map(() => null);
    const kept = await findFavouritesAmong(db, id, opportunityIds);
    return opportunityIds.map((opportunityId) => kept.has(opportunityId));
  });
}

/** Keeps a public opportunity for the viewer; doing it twice is no mistake. @throws UNAUTHENTICATED, NOT_FOUND, CONFLICT at 500 */
export async function addFavourite({ db, now, viewer, opportunities, favourites }: OpportunitiesContext, { opportunityId }: FavouriteInput): Promise<FavouritePayload> {
  const { id } = signedIn(viewer);
  const opportunity = await opportunities.load(opportunityId);
  if (!opportunity) throw notFound('opportunity');
  if (!(await insertFavourite(db, id, opportunity.id, now(), MOST_FAVOURITES))) throw conflict(`Nobody can keep more than ${MOST_FAVOURITES}; take some away first.`);
  favourites.clear(opportunity.id);
  return { opportunity };
}

/** Keeps it no longer, also when it is not public any more; doing it twice is no mistake. @throws UNAUTHENTICATED, BAD_USER_INPUT */
export async function removeFavourite({ db, viewer, opportunities, favourites }: OpportunitiesContext, { opportunityId }: FavouriteInput): Promise<FavouritePayload> {
  const { id } = signedIn(viewer);
  if (!isUuid(opportunityId)) throw badField('input.opportunityId', 'UNKNOWN', 'is not an id of this graph.');
  await deleteFavourite(db, id, opportunityId);
  favourites.clear(opportunityId);
  return { opportunity: await opportunities.load(opportunityId) };
}

/** What the viewer keeps, the latest first; what has run out stays with its status. @throws UNAUTHENTICATED, BAD_USER_INPUT */
export async function ownFavourites({ db, viewer }: Pick<OpportunitiesContext, 'db' | 'viewer'>, page: { readonly first: number; readonly after?: string | null }): Promise<Connection<Opportunity>> {
  const { id } = signedIn(viewer);
  const first = checkFirst(page.first);
  const [addedAt, opportunityId] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = addedAt === undefined ? null : { addedAt: String(addedAt), opportunityId: String(opportunityId) };
  const [rows, totalCount] = await Promise.all([findFavourites(db, id, first + 1, after), countFavourites(db, id)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.addedAt.toISOString(), row.id]) });
}
