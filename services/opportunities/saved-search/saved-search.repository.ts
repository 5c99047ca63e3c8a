import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { SavedSearch } from './saved-search.ts';

type Db = DataSource | EntityManager;

/** Whose searches are meant: those of the account, and those that were saved with its address before there was one. */
export interface Owner {
  readonly personId: string;
  readonly email: string | null;
}

const OWNED = '(s.person_id = $1 OR (s.person_id IS NULL AND lower(s.email) = lower($2)))';

const selectFrom = (db: Db): string => `SELECT ${columnsOf(db, SavedSearch, 's')} FROM saved_searches s`;

async function one(db: Db, where: string, values: readonly unknown[]): Promise<SavedSearch | null> {
  return entitiesOf(SavedSearch, await db.query(`${selectFrom(db)} WHERE ${where}`, [...values]))[0] ?? null;
}

/** What a search begins with. */
export type NewSavedSearch = Omit<SavedSearch, 'pausedAt' | 'lastAlertAt' | 'confirmationSentAt'>;

/** Keeps a search. The same one of the same account is changed instead, goes on if it rested, and keeps its id, which is returned. */
export async function insertSavedSearch(tx: EntityManager, search: NewSavedSearch): Promise<string> {
  const { id, personId, email, locale, name, criteria, query, frequency, endsOn, createdAt, confirmedAt, tokenHash, tokenExpiresAt, linkHash } = search;
  const [row] = await tx.query(
    `INSERT INTO saved_searches (id, person_id, email, locale, name, criteria, query, frequency, ends_on, created_at, confirmed_at, token_hash, token_expires_at, link_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (person_id, md5(criteria::text)) WHERE person_id IS NOT NULL DO UPDATE
       SET email = excluded.email, locale = excluded.locale, name = excluded.name, query = excluded.query, frequency = excluded.frequency, ends_on = excluded.ends_on, paused_at = NULL
     RETURNING id`,
    [id, personId, email, locale, name, JSON.stringify(criteria), query, frequency, endsOn, createdAt, confirmedAt, tokenHash, tokenExpiresAt, linkHash],
  );
  return row.id;
}

/** What somebody has saved, the latest first. */
export async function findSavedSearches(db: Db, { personId, email }: Owner): Promise<SavedSearch[]> {
  return entitiesOf(SavedSearch, await db.query(`${selectFrom(db)} WHERE ${OWNED} AND s.confirmed_at IS NOT NULL ORDER BY s.created_at DESC, s.id DESC`, [personId, email]));
}

/** How many confirmed searches go to an address. Waits for others that count the same at this moment, so that two at once cannot pass a limit. */
export async function countSavedSearches(tx: EntityManager, email: string): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('saved searches ' || lower($1), 0))`, [email]);
  const [{ count }] = await tx.query('SELECT count(*)::int AS count FROM saved_searches WHERE lower(email) = lower($1) AND confirmed_at IS NOT NULL', [email]);
  return count;
}

export async function findOwnedSearch(db: Db, { personId, email }: Owner, id: string): Promise<SavedSearch | null> {
  return one(db, `${OWNED} AND s.id = $3 AND s.confirmed_at IS NOT NULL`, [personId, email, id]);
}

export async function findSearchByLink(db: Db, linkHash: Buffer): Promise<SavedSearch | null> {
  return one(db, 's.link_hash = $1 AND s.confirmed_at IS NOT NULL', [linkHash]);
}

/** A search by the token of its confirmation mail, locked, used or not. */
export async function lockByToken(tx: EntityManager, tokenHash: Buffer): Promise<SavedSearch | null> {
  return one(tx, 's.token_hash = $1 FOR UPDATE', [tokenHash]);
}

/** Looks at a search from now on; the same one that was saved with the same address before goes. */
export async function confirmSearch(tx: EntityManager, { id, email, criteria }: SavedSearch, now: Date): Promise<void> {
  await tx.query('UPDATE saved_searches SET confirmed_at = $2 WHERE id = $1', [id, now]);
  await tx.query('DELETE FROM saved_searches WHERE lower(email) = lower($2) AND person_id IS NULL AND criteria = $3 AND id <> $1 AND confirmed_at IS NOT NULL', [id, email, JSON.stringify(criteria)]);
}

/** What may change of a search. */
export type SearchChange = Pick<SavedSearch, 'name' | 'frequency' | 'endsOn' | 'pausedAt'>;

export async function changeSearch(db: Db, id: string, { name, frequency, endsOn, pausedAt }: SearchChange): Promise<void> {
  await db.query('UPDATE saved_searches SET name = $2, frequency = $3, ends_on = $4, paused_at = $5 WHERE id = $1', [id, name, frequency, endsOn, pausedAt]);
}

export async function deleteSearch(db: Db, id: string): Promise<void> {
  await db.query('DELETE FROM saved_searches WHERE id = $1', [id]);
}

/** A search for the time of its mail: null when it is gone or another worker has it. */
export async function lockSearchForMail(tx: EntityManager, id: string): Promise<SavedSearch | null> {
  return one(tx, 's.id = $1 FOR UPDATE SKIP LOCKED', [id]);
}

export async function searchExists(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM saved_searches WHERE id = $1', [id])).length > 0;
}

export async function markSearchConfirmationSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE saved_searches SET confirmation_sent_at = $2 WHERE id = $1', [id, now]);
}

/** Erases what was not confirmed by `unconfirmedBefore`, and what ended before the day `endedBefore`; tells how many. */
export async function eraseOldSearches(db: Db, unconfirmedBefore: Date, endedBefore: string): Promise<number> {
  const [, count] = await db.query('DELETE FROM saved_searches WHERE (confirmed_at IS NULL AND token_expires_at < $1) OR ends_on < $2', [unconfirmedBefore, endedBefore]);
  return count;
}
