import { signedIn } from '../../shared/authorise.ts';
import { badField, type CodedError, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OpportunitiesContext } from '../context.ts';
import { hashOfToken, isToken, tokenOf } from '../../shared/link-token.ts';
import { notifications } from '../notification/notification.codes.ts';
import { CONFIRM_HOURS } from './saved-search.codes.ts';
import { changeSearch, confirmSearch, deleteSearch, findOwnedSearch, findSearchByLink, lockByToken } from './saved-search.repository.ts';
import { checkEnd, checkRoom, linkKey, ownerOf } from './saved-search.service.ts';
import type { SavedSearch } from './saved-search.ts';
import type { ChangeSavedSearchInput, ConfirmSavedSearchInput, ConfirmSavedSearchPayload, DeleteSavedSearchInput } from './saved-search.types.ts';

/** By the token of a mail's link; null for one that leads nowhere (any more). Changes nothing. */
export async function savedSearchByLink({ db }: OpportunitiesContext, token: string): Promise<SavedSearch | null> {
  return isToken(token) ? findSearchByLink(db, hashOfToken(token)) : null;
}

/** By its id, for its owner alone; null for everybody else. */
export async function savedSearchById(context: OpportunitiesContext, id: string): Promise<SavedSearch | null> {
  return context.viewer.id !== null && isUuid(id) ? findOwnedSearch(context.db, ownerOf(context), id) : null;
}

function tokenRefusal(search: SavedSearch | null): CodedError {
  if (!search) return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its search has been erased.');
  if (!search.confirmedAt) return badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${CONFIRM_HOURS} hours.`);
  return conflictAt('input.token', 'TOKEN_USED', 'was used before; the search is looked at.');
}

/**
 * Looks at a search from now on: once per token. Whoever confirms wants its mails, also when they wanted no alerts before.
 * @throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN, TOKEN_EXPIRED); CONFLICT (TOKEN_USED, or 50 searches, which leaves the token good)
 */
export async function confirmSavedSearch({ db, now, secret }: OpportunitiesContext, { token }: ConfirmSavedSearchInput): Promise<ConfirmSavedSearchPayload> {
  return db.transaction(async (tx) => {
    const search = isToken(token) ? await lockByToken(tx, hashOfToken(token)) : null;
    const isGood = search && !search.confirmedAt && search.tokenExpiresAt && search.tokenExpiresAt > now();
    if (!isGood) throw tokenRefusal(search);
    await confirmSearch(tx, search, now());
    await checkRoom(tx, search.email);
    await notifications.begin({ db: tx, now, secret }, 'ALERTS', search.email);
    return { savedSearch: Object.assign(search, { confirmedAt: now() }), linkToken: tokenOf(search.id, linkKey(secret)) };
  });
}

/** The search that is meant, if the asker may change it. @throws BAD_USER_INPUT, UNAUTHENTICATED, NOT_FOUND */
async function namedSearch(context: OpportunitiesContext, { id, token }: { readonly id?: string | null; readonly token?: string | null }): Promise<SavedSearch> {
  if ((id === null || id === undefined) === (token === null || token === undefined)) throw badField('input.id', 'ONE_OF', 'give exactly one of id and token.');
  if (!token) signedIn(context.viewer);
  const search = token ? await savedSearchByLink(context, token) : await savedSearchById(context, id ?? '');
  if (!search) throw notFound('saved search');
  return search;
}

/** Changes what is said of a search and leaves the rest. @throws as namedSearch; BAD_USER_INPUT for an end in the past */
export async function changeSavedSearch(context: OpportunitiesContext, input: ChangeSavedSearchInput): Promise<SavedSearch> {
  const search = await namedSearch(context, input);
  const { name, frequency, endsOn, isPaused } = input;
  checkEnd(endsOn, context.now());
  const rests = isPaused ?? search.pausedAt !== null;
  const change = {
    name: name?.trim() ?? search.name,
    frequency: frequency ?? search.frequency,
    endsOn: endsOn === undefined ? search.endsOn : endsOn,
    pausedAt: rests ? (search.pausedAt ?? context.now()) : null,
  };
  await changeSearch(context.db, search.id, change);
  return Object.assign(search, change);
}

/** Ends a search for good. @throws as namedSearch */
export async function deleteSavedSearch(context: OpportunitiesContext, input: DeleteSavedSearchInput): Promise<{ name: string }> {
  const { id, name } = await namedSearch(context, input);
  await deleteSearch(context.db, id);
  return { name };
}
