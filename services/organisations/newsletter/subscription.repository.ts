import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { NewsletterSubscription } from './newsletter-subscription.ts';

type Db = DataSource | EntityManager;

async function one(db: Db, condition: string, values: unknown[]): Promise<NewsletterSubscription | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, NewsletterSubscription, 's')} FROM newsletter_subscriptions s WHERE ${condition}`, values);
  return entitiesOf(NewsletterSubscription, rows)[0] ?? null;
}

/** What an address subscribed to, by the name of the network; at most `limit`. */
export async function findSubscriptions(db: Db, email: string, limit: number): Promise<NewsletterSubscription[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, NewsletterSubscription, 's')} FROM newsletter_subscriptions s JOIN networks n ON n.id = s.network_id
      WHERE s.email = $1 AND s.confirmed_at IS NOT NULL ORDER BY n.name COLLATE "de-x-icu", s.id LIMIT $2`,
    [email, limit],
  );
  return entitiesOf(NewsletterSubscription, rows);
}

export async function insertSubscription(tx: EntityManager, subscription: NewsletterSubscription): Promise<void> {
  await tx.createQueryBuilder().insert().into(NewsletterSubscription).values(subscription).execute();
}

/** Writes a subscription that is confirmed; the one of the same address with the same network is changed. */
export async function saveConfirmed(tx: EntityManager, subscription: NewsletterSubscription): Promise<void> {
  const { id, networkId, email, addressMark, locale, fieldIds, placeName, latitude, longitude, createdAt, confirmedAt } = subscription;
  await tx.query(
    `INSERT INTO newsletter_subscriptions (id, network_id, email, address_mark, locale, field_ids, place_name, latitude, longitude, created_at, confirmed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (network_id, email) WHERE confirmed_at IS NOT NULL DO UPDATE
       SET locale = excluded.locale, field_ids = excluded.field_ids, place_name = excluded.place_name, latitude = excluded.latitude, longitude = excluded.longitude`,
    [id, networkId, email, addressMark, locale, fieldIds, placeName, latitude, longitude, createdAt, confirmedAt],
  );
}

/** A subscription by the token of its confirmation mail, locked, used or not. */
export async function lockByToken(tx: EntityManager, tokenHash: Buffer): Promise<NewsletterSubscription | null> {
  return one(tx, 's.token_hash = $1 FOR UPDATE', [tokenHash]);
}

/** Lets newsletters come from now on; the subscription that the address had with the network goes. */
export async function confirmHeld(tx: EntityManager, { id, networkId, email }: NewsletterSubscription, now: Date): Promise<void> {
  await tx.query('DELETE FROM newsletter_subscriptions WHERE network_id = $1 AND email = $2 AND confirmed_at IS NOT NULL', [networkId, email]);
  await tx.query('UPDATE newsletter_subscriptions SET confirmed_at = $2 WHERE id = $1', [id, now]);
}

/** A subscription for the time of its mail: null when it is gone or another worker has it. */
export async function lockSubscription(tx: EntityManager, id: string): Promise<NewsletterSubscription | null> {
  return one(tx, 's.id = $1 FOR UPDATE SKIP LOCKED', [id]);
}

export async function subscriptionExists(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query('SELECT FROM newsletter_subscriptions WHERE id = $1', [id])).length > 0;
}

export async function markConfirmationSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE newsletter_subscriptions SET confirmation_sent_at = $2 WHERE id = $1', [id, now]);
}

/** Ends a subscription of an address; false when it has none with this id. */
export async function deleteSubscription(db: Db, id: string, email: string): Promise<boolean> {
  const [, count] = await db.query('DELETE FROM newsletter_subscriptions WHERE id = $1 AND email = $2 AND confirmed_at IS NOT NULL', [id, email]);
  return count > 0;
}

/** Whether newsletters of a network go to the address with a mark. */
export async function isSubscribed(db: Db, networkId: string, addressMark: string): Promise<boolean> {
  return (await db.query('SELECT FROM newsletter_subscriptions WHERE network_id = $1 AND address_mark = $2 AND confirmed_at IS NOT NULL', [networkId, addressMark])).length > 0;
}

/** Ends the subscription of the address with a mark to the newsletters of a network, and forgets it. */
export async function deleteSubscriptionOf(db: Db, networkId: string, addressMark: string): Promise<void> {
  await db.query('DELETE FROM newsletter_subscriptions WHERE network_id = $1 AND address_mark = $2 AND confirmed_at IS NOT NULL', [networkId, addressMark]);
}

/** Erases what was not confirmed by `unconfirmedBefore`, and what an address has not wanted since `unwantedBefore`; tells how many. */
export async function eraseOldSubscriptions(db: Db, { unconfirmedBefore, unwantedBefore }: { unconfirmedBefore: Date; unwantedBefore: Date }): Promise<number> {
  const [, unconfirmed] = await db.query('DELETE FROM newsletter_subscriptions WHERE confirmed_at IS NULL AND token_expires_at < $1', [unconfirmedBefore]);
  const [, unwanted] = await db.query(
    `DELETE FROM newsletter_subscriptions s USING notification_choices c
      WHERE c.address_mark = s.address_mark AND c.kind = 'NEWSLETTERS' AND NOT c.is_wanted AND c.changed_at < $1`,
    [unwantedBefore],
  );
  return unconfirmed + unwanted;
}
