import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { live } from '../opportunity/live.repository.ts';
import { forgetChallenges } from '../../shared/spent-challenge.repository.ts';
import { InquiryStatus, Side } from './inquiry.codes.ts';
import type { Inquiry } from './inquiry.ts';

type Db = DataSource | EntityManager;

/** Who a message goes to. `reachable` is false when the organisation has left no address. */
export interface Recipient {
  readonly organisationId: string;
  readonly opportunityId: string | null;
  readonly reachable: boolean;
}

/** The organisation of an opportunity that can be seen, or null. */
export async function findRecipientByOpportunity(db: Db, opportunityId: string, now: Date): Promise<Recipient | null> {
  const [row] = await db.query(
    `SELECT k.id AS "organisationId", o.id AS "opportunityId", k.contact_email IS NOT NULL AS reachable
       FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id
      WHERE o.id = $1 AND ${live('$2')}`,
    [opportunityId, now],
  );
  return row ?? null;
}

/** A verified organisation, or null. */
export async function findRecipientByOrganisation(db: Db, organisationId: string): Promise<Recipient | null> {
  const [row] = await db.query(
    `SELECT k.id AS "organisationId", NULL AS "opportunityId", k.contact_email IS NOT NULL AS reachable
       FROM known_organisations k WHERE k.id = $1 AND k.status = 'VERIFIED'`,
    [organisationId],
  );
  return row ?? null;
}

/** An inquiry that begins, with its first message. */
export type NewInquiry = Pick<
  Inquiry,
  'id' | 'opportunityId' | 'organisationId' | 'personId' | 'personName' | 'email' | 'locale' | 'status' | 'tokenHash' | 'tokenExpiresAt' | 'threadTokenHash' | 'idempotencyKey' | 'createdAt' | 'confirmedAt'
> & { readonly message: string };

/** Gives the id of the first message; null when the same person has begun a thread with the same key before. */
export async function insertInquiry(db: Db, inquiry: NewInquiry): Promise<string | null> {
  const { id, opportunityId, organisationId, personId, personName, email, locale, status, tokenHash, tokenExpiresAt, threadTokenHash, idempotencyKey, createdAt, confirmedAt, message } = inquiry;
  const [row] = await db.query(
    `WITH begun AS (
       INSERT INTO inquiries (id, opportunity_id, organisation_id, person_id, name, email, locale, status, token_hash, token_expires_at,
         thread_token_hash, idempotency_key, created_at, last_message_at, confirmed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14) ON CONFLICT (person_id, idempotency_key) DO NOTHING RETURNING id)
     INSERT INTO messages (inquiry_id, sender, body, sent_at) SELECT id, '${Side.PERSON}', $15, $13 FROM begun RETURNING id`,
    [id, opportunityId, organisationId, personId, personName, email, locale, status, tokenHash, tokenExpiresAt, threadTokenHash, idempotencyKey, createdAt, confirmedAt, message],
  );
  return row?.id ?? null;
}

/** The thread that a person began with this key. */
export async function findInquiryIdByKey(db: Db, personId: string, idempotencyKey: string): Promise<string | null> {
  const [row] = await db.query('SELECT id FROM inquiries WHERE person_id = $1 AND idempotency_key = $2', [personId, idempotencyKey]);
  return row?.id ?? null;
}

export interface ConfirmedInquiry {
  readonly id: string;
  readonly opportunityId: string | null;
  readonly organisationName: string;
  readonly reachable: boolean;
}

/** Uses a token up, once: of two at the same time one gets the inquiry and the other null, like a token that is unknown or too old. */
export async function consumeToken(db: Db, tokenHash: Buffer, now: Date): Promise<ConfirmedInquiry | null> {
  const [rows] = await db.query(
    `UPDATE inquiries i SET status = '${InquiryStatus.OPEN}', confirmed_at = $2
       FROM known_organisations k
      WHERE i.token_hash = $1 AND i.confirmed_at IS NULL AND i.token_expires_at > $2 AND k.id = i.organisation_id
      RETURNING i.id, i.opportunity_id AS "opportunityId", k.name AS "organisationName",
        k.status = 'VERIFIED' AND k.contact_email IS NOT NULL AS reachable`,
    [tokenHash, now],
  );
  return rows[0] ?? null;
}

/** Why a token could not be used: whether it was used before, or null when it is unknown. */
export async function findToken(db: Db, tokenHash: Buffer): Promise<{ used: boolean } | null> {
  const [row] = await db.query('SELECT confirmed_at IS NOT NULL AS used FROM inquiries WHERE token_hash = $1', [tokenHash]);
  return row ?? null;
}

/** Everything that the two mails say; the message is the first of the thread. */
export interface InquiryForMail {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly message: string;
  readonly locale: Locale;
  readonly tokenHash: Buffer | null;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly confirmationSentAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly opportunityTitle: string | null;
  readonly opportunitySlug: string | null;
  readonly organisationName: string;
  readonly organisationSlug: string;
  readonly organisationEmail: string | null;
  readonly organisationLocale: Locale;
}

/**
 * Takes an inquiry for the time of the transaction: null when it is gone or another worker has it.
 * The lock is the claim, and it dies with the worker's connection.
 */
export async function lockForMail(db: EntityManager, id: string): Promise<InquiryForMail | null> {
  const [row] = await db.query(
    `SELECT i.id, i.name, i.email, first.body AS message, i.locale, i.token_hash AS "tokenHash", i.created_at AS "createdAt",
        i.confirmed_at AS "confirmedAt", i.confirmation_sent_at AS "confirmationSentAt", i.delivered_at AS "deliveredAt",
        o.title AS "opportunityTitle", o.slug AS "opportunitySlug",
        k.name AS "organisationName", k.slug AS "organisationSlug", k.contact_email AS "organisationEmail", k.locale AS "organisationLocale"
       FROM inquiries i JOIN known_organisations k ON k.id = i.organisation_id LEFT JOIN opportunities o ON o.id = i.opportunity_id
       CROSS JOIN LATERAL (SELECT body FROM messages m WHERE m.inquiry_id = i.id ORDER BY m.sent_at, m.id LIMIT 1) first
      WHERE i.id = $1 FOR UPDATE OF i SKIP LOCKED`,
    [id],
  );
  return row ?? null;
}

export async function inquiryExists(db: Db, id: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM inquiries WHERE id = $1', [id]);
  return rows.length > 0;
}

export async function markConfirmationSent(db: EntityManager, id: string, now: Date): Promise<void> {
  await db.query('UPDATE inquiries SET confirmation_sent_at = $2 WHERE id = $1', [id, now]);
}

export async function markDelivered(db: EntityManager, id: string, now: Date): Promise<void> {
  await db.query('UPDATE inquiries SET delivered_at = $2 WHERE id = $1', [id, now]);
}

/** Erases inquiries whose token ran out before `before` unused; gives their number. */
export async function eraseUnconfirmed(db: Db, before: Date): Promise<number> {
  const [, count] = await db.query(`DELETE FROM inquiries WHERE status = '${InquiryStatus.UNCONFIRMED}' AND token_expires_at < $1`, [before]);
  return count;
}

/** Forgets challenges that have expired by themselves and limits that have run out. */
export async function forgetRunOut(db: Db, now: Date): Promise<void> {
  await forgetChallenges(db, now);
  await db.query('DELETE FROM inquiry_limits WHERE expire < $1', [now.getTime()]);
}
