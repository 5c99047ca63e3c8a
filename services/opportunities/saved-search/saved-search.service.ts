import type { EntityManager } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { badField, badUserInput, conflict } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { keyFor } from '../../shared/keys.ts';
import { clientNetwork } from '../../shared/limits.ts';
import { dayOf } from '../../shared/site-days.ts';
import type { OpportunitiesContext } from '../context.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import { checkWork, spendWork } from '../../shared/proven-work.ts';
import { notifications } from '../notification/notification.codes.ts';
import { criteriaOf } from '../search/criteria.ts';
import { type KeptCriteria, keptCriteria } from './kept-criteria.ts';
import { CONFIRM_HOURS, MOST_SAVED_SEARCHES, SavedSearchQueue, SaveSearchStatus } from './saved-search.codes.ts';
import { countSavedSearches, findOwnedSearch, findSavedSearches, insertSavedSearch, type Owner } from './saved-search.repository.ts';
import type { SavedSearch } from './saved-search.ts';
import type { SaveSearchInput, SaveSearchPayload } from './saved-search.types.ts';

/** The key of the tokens of confirmation mails. */
export const confirmKey = (secret: string): string => keyFor(secret, 'saved search confirmation');
/** The key of the tokens by which mails lead to a search. */
export const linkKey = (secret: string): string => keyFor(secret, 'saved search link');

/** @throws BAD_USER_INPUT when a search would have ended before it begins */
export function checkEnd(endsOn: string | null | undefined, now: Date): void {
  if (endsOn && endsOn < dayOf(now)) throw badField('input.endsOn', 'IN_THE_PAST', 'must be today or later.');
}

/** Asked once a search is there, in the same transaction, so that changing one of fifty is no fifty-first. @throws CONFLICT when the address has more than anybody may have */
export async function checkRoom(tx: EntityManager, email: string): Promise<void> {
  if ((await countSavedSearches(tx, email)) > MOST_SAVED_SEARCHES) throw conflict(`Nobody can save more than ${MOST_SAVED_SEARCHES} searches; end one of them first.`);
}

/** Whose searches the viewer may see and change. @throws UNAUTHENTICATED */
export function ownerOf({ viewer }: Pick<OpportunitiesContext, 'viewer'>): Owner {
  const { id, email } = signedIn(viewer);
  return { personId: id, email };
}

async function criteriaOfInput({ gazetteer, matchesOfText }: OpportunitiesContext, { filter }: SaveSearchInput): Promise<KeptCriteria> {
  const kept = keptCriteria(criteriaOf(filter, (typed) => gazetteer.find(typed), 'input.filter'), filter.text);
  if (kept.text && !(await matchesOfText(kept.text)).hasWords) throw badField('input.filter.text', 'NO_WORDS', 'holds no word that can be searched for.');
  return kept;
}

/** Of the address only what the search page would read again, whoever made it up. */
const cleanQuery = (query: string): string => new URLSearchParams(query).toString();

/**
 * Keeps a search. With an account it is looked at from now on; to everybody else a mail asks for confirmation first, and the answer tells nothing about the
 * address. @throws BAD_USER_INPUT that names the field, CONFLICT at 50 searches, RATE_LIMITED
 */
export async function saveSearch(context: OpportunitiesContext, input: SaveSearchInput): Promise<SaveSearchPayload> {
  const { inquiries, now, viewer } = context;
  await inquiries.limits.consume('client', clientNetwork(viewer.clientAddress));
  checkEnd(input.endsOn, now());
  const criteria = await criteriaOfInput(context, input);
  const { id: personId, email } = viewer;
  return personId !== null && email !== null ? saveForAccount(context, { personId, email }, input, criteria) : askToConfirm(context, input, criteria);
}

/** What both ways have in common. */
function begin({ now, secret }: OpportunitiesContext, id: string, { locale, name, query, frequency, endsOn }: SaveSearchInput, criteria: KeptCriteria) {
  const linkHash = hashOfToken(tokenOf(id, linkKey(secret)));
  return { id, locale, name: name.trim(), criteria, query: cleanQuery(query), frequency, endsOn: endsOn ?? null, createdAt: now(), linkHash };
}

async function saveForAccount(context: OpportunitiesContext, owner: { personId: string; email: string }, input: SaveSearchInput, criteria: KeptCriteria): Promise<SaveSearchPayload> {
  const { db, now, secret } = context;
  const savedSearch = await db.transaction(async (tx) => {
    const search = begin(context, await newId(tx), input, criteria);
    const id = await insertSavedSearch(tx, { ...search, ...owner, confirmedAt: now(), tokenHash: null, tokenExpiresAt: null });
    await checkRoom(tx, owner.email);
    await notifications.begin({ db: tx, now, secret }, 'ALERTS', owner.email);
    return findOwnedSearch(tx, owner, id);
  });
  return { status: SaveSearchStatus.SAVED, savedSearch };
}

async function askToConfirm(context: OpportunitiesContext, input: SaveSearchInput, criteria: KeptCriteria): Promise<SaveSearchPayload> {
  const { db, inquiries, now, secret } = context;
  const { email, proofOfWork } = input;
  if (!email || !proofOfWork) {
    const missing = Object.entries({ email, proofOfWork }).filter(([, value]) => !value);
    throw badUserInput(missing.map(([field]) => ({ path: `input.${field}`, code: 'REQUIRED', message: 'is needed from whoever is not signed in.' })));
  }
  const work = await checkWork(inquiries, proofOfWork);
  await inquiries.limits.consume('address', email.toLowerCase());
  await db.transaction(async (tx) => {
    await spendWork(tx, work);
    const id = await newId(tx);
    const tokenExpiresAt = new Date(now().getTime() + CONFIRM_HOURS * 3_600_000);
    const tokenHash = hashOfToken(tokenOf(id, confirmKey(secret)));
    await insertSavedSearch(tx, { ...begin(context, id, input, criteria), personId: null, email, confirmedAt: null, tokenHash, tokenExpiresAt });
    await inquiries.jobs.enqueue(tx, SavedSearchQueue.CONFIRM, { savedSearchId: id });
  });
  return { status: SaveSearchStatus.CONFIRMATION_SENT, savedSearch: null };
}

/** What the viewer has saved, the latest first. @throws UNAUTHENTICATED */
export function ownSavedSearches(context: OpportunitiesContext): Promise<SavedSearch[]> {
  return findSavedSearches(context.db, ownerOf(context));
}
