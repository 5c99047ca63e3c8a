import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { HelpOffer } from './help-offer.ts';

type Db = DataSource | EntityManager;

const selectFrom = (db: Db): string => `SELECT ${columnsOf(db, HelpOffer, 'o')} FROM help_offers o`;

async function one(db: Db, where: string, values: readonly unknown[]): Promise<HelpOffer | null> {
  return entitiesOf(HelpOffer, await db.query(`${selectFrom(db)} WHERE ${where}`, [...values]))[0] ?? null;
}

/** What an offer begins with. */
export type NewHelpOffer = Omit<HelpOffer, 'status' | 'match' | 'confirmedAt' | 'confirmationSentAt' | 'placedAt'>;

export async function insertHelpOffer(tx: EntityManager, offer: NewHelpOffer): Promise<void> {
  await tx.createQueryBuilder().insert().into(HelpOffer).values(offer).execute();
}

/** An offer by the token of its confirmation mail, locked, used or not. */
export async function lockByToken(tx: EntityManager, tokenHash: Buffer): Promise<HelpOffer | null> {
  return one(tx, 'o.token_hash = $1 FOR UPDATE', [tokenHash]);
}

/** Lets the coordinators see an offer from now on; the one that the address made in the same crisis before goes. */
export async function confirmOffer(tx: EntityManager, { id, crisisId, email }: HelpOffer, now: Date): Promise<void> {
  await tx.query('DELETE FROM help_offers WHERE crisis_id = $1 AND lower(email) = lower($2) AND confirmed_at IS NOT NULL', [crisisId, email]);
  await tx.query('UPDATE help_offers SET confirmed_at = $2 WHERE id = $1', [id, now]);
}

/** A confirmed offer by the token of its link. */
export async function findOfferByLink(db: Db, linkHash: Buffer): Promise<HelpOffer | null> {
  return one(db, 'o.link_hash = $1 AND o.confirmed_at IS NOT NULL', [linkHash]);
}

/** The same, held until the transaction ends. */
export async function holdOfferByLink(tx: EntityManager, linkHash: Buffer): Promise<HelpOffer | null> {
  return one(tx, 'o.link_hash = $1 AND o.confirmed_at IS NOT NULL FOR UPDATE', [linkHash]);
}

/** A confirmed offer, held until the transaction ends. */
export async function holdOffer(tx: EntityManager, id: string): Promise<HelpOffer | null> {
  return one(tx, 'o.id = $1 AND o.confirmed_at IS NOT NULL FOR UPDATE', [id]);
}

/** What whoever made an offer may change of it. */
export type OfferChange = Pick<HelpOffer, 'name' | 'phone' | 'words' | 'interestIds' | 'placeName' | 'postalCode' | 'latitude' | 'longitude' | 'availability'>;

export async function changeOffer(tx: EntityManager, id: string, change: OfferChange): Promise<void> {
  await tx.createQueryBuilder().update(HelpOffer).set(change).where('id = :id', { id }).execute();
}

export async function deleteOffer(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM help_offers WHERE id = $1', [id]);
}

export async function markPlaced(tx: EntityManager, id: string, placedAt: Date | null): Promise<void> {
  await tx.query('UPDATE help_offers SET placed_at = $2 WHERE id = $1', [id, placedAt]);
}

/** The newest confirmed offers of a network, those with any of the interests only, open or placed only, where that is asked for. */
export async function findOffersOf(db: DataSource, networkId: string, { interests, isPlaced, limit }: { interests: readonly string[] | null; isPlaced: boolean | null; limit: number }): Promise<HelpOffer[]> {
  const rows = await db.query(
    `${selectFrom(db)} WHERE o.network_id = $1 AND o.confirmed_at IS NOT NULL AND ($2::text[] IS NULL OR o.interest_ids && $2) AND ($3::boolean IS NULL OR (o.placed_at IS NOT NULL) = $3)
      ORDER BY o.confirmed_at DESC, o.id DESC LIMIT $4`,
    [networkId, interests, isPlaced, limit],
  );
  return entitiesOf(HelpOffer, rows);
}

/** An offer for the time of its mail: null when it is gone or another worker has it. */
export async function lockOfferForMail(tx: EntityManager, id: string): Promise<HelpOffer | null> {
  return one(tx, 'o.id = $1 FOR UPDATE SKIP LOCKED', [id]);
}

export async function offerExists(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM help_offers WHERE id = $1', [id])).length > 0;
}

export async function markConfirmationSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE help_offers SET confirmation_sent_at = $2 WHERE id = $1', [id, now]);
}

/** Erases what was not confirmed by `unconfirmedBefore`; tells how many. */
export async function eraseUnconfirmedOffers(db: Db, unconfirmedBefore: Date): Promise<number> {
  const [, count] = await db.query('DELETE FROM help_offers WHERE confirmed_at IS NULL AND token_expires_at < $1', [unconfirmedBefore]);
  return count;
}

/** Erases the offers of crises that had ended by a moment; tells of each network how many. */
export async function eraseOffersOfEnded(tx: EntityManager, endedBefore: Date): Promise<{ networkId: string; count: number }[]> {
  return tx.query(
    `WITH gone AS (DELETE FROM help_offers o USING known_crises k WHERE k.id = o.crisis_id AND k.ends_at <= $1 RETURNING o.network_id)
     SELECT network_id AS "networkId", count(*)::int AS count FROM gone GROUP BY network_id`,
    [endedBefore],
  );
}
