import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { HelpOfferLetter } from './offer-letter.ts';

/** Keeps a letter; false when the same one was kept before. */
export async function insertLetter(tx: EntityManager, letter: Omit<HelpOfferLetter, 'sentAt'>): Promise<boolean> {
  const { id, offerId, opportunityId, senderId, senderName, replyTo, message, idempotencyKey, writtenAt } = letter;
  const rows = await tx.query(
    `INSERT INTO help_offer_letters (id, offer_id, opportunity_id, sender_id, sender_name, reply_to, message, idempotency_key, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (offer_id, idempotency_key) DO NOTHING RETURNING id`,
    [id, offerId, opportunityId, senderId, senderName, replyTo, message, idempotencyKey, writtenAt],
  );
  return rows.length > 0;
}

/** When somebody was written to last, of several offers. */
export async function findLastLetters(db: DataSource, offerIds: readonly string[]): Promise<{ id: string; writtenAt: Date }[]> {
  return db.query('SELECT offer_id AS id, max(written_at) AS "writtenAt" FROM help_offer_letters WHERE offer_id = ANY($1::uuid[]) GROUP BY offer_id', [offerIds]);
}

/** What the mail of a letter is made of. */
export interface LetterForMail {
  readonly id: string;
  readonly offerId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly message: string;
  readonly senderName: string | null;
  readonly replyTo: string | null;
  readonly networkName: string;
  /** Of the help request, while there is one. */
  readonly title: string | null;
  readonly slug: string | null;
  readonly writtenAt: Date;
  readonly sentAt: Date | null;
}

/** A letter for the time of its mail: null when it is gone or another worker has it. */
export async function lockLetterForMail(tx: EntityManager, id: string): Promise<LetterForMail | null> {
  const rows: LetterForMail[] = await tx.query(
    `SELECT l.id, l.offer_id AS "offerId", o.name, o.email, o.locale, l.message, l.sender_name AS "senderName", l.reply_to AS "replyTo", k.network_name AS "networkName", p.title, p.slug,
        l.written_at AS "writtenAt", l.sent_at AS "sentAt"
       FROM help_offer_letters l JOIN help_offers o ON o.id = l.offer_id JOIN known_crises k ON k.id = o.crisis_id LEFT JOIN opportunities p ON p.id = l.opportunity_id AND p.status = 'PUBLISHED'
      WHERE l.id = $1 FOR UPDATE OF l SKIP LOCKED`,
    [id],
  );
  return rows[0] ?? null;
}

export async function letterExists(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM help_offer_letters WHERE id = $1', [id])).length > 0;
}

/** Notes that a letter went out, and forgets who is answered. */
export async function markLetterSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE help_offer_letters SET sent_at = $2, reply_to = NULL, sender_name = NULL WHERE id = $1', [id, now]);
}
