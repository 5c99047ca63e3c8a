import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { Side } from '../inquiry/inquiry.codes.ts';
import { type InquiryStatus } from '../inquiry/inquiry.codes.ts';
import { live } from '../opportunity/live.repository.ts';
import { MailKind } from './conversation.codes.ts';

type Db = DataSource | EntityManager;

export interface PlannedMail {
  readonly inquiryId: string;
  readonly kind: MailKind;
  /** The message that it is about, or that goes with it. */
  readonly messageId: string | null;
}

/** Plans a mail; null when it was planned before. */
export async function planMail(db: EntityManager, { inquiryId, kind, messageId }: PlannedMail, now: Date): Promise<string | null> {
  const [row] = await db.query(
    'INSERT INTO inquiry_mails (inquiry_id, kind, message_id, planned_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id',
    [inquiryId, kind, messageId, now],
  );
  return row?.id ?? null;
}

/** Whether a mail about an earlier message of this side is there or under way, and the message has not been read since. */
export async function isNoticePending(db: EntityManager, inquiryId: string, sender: Side): Promise<boolean> {
  const rows = await db.query(
    `SELECT FROM inquiry_mails n JOIN messages m ON m.id = n.message_id
      WHERE n.inquiry_id = $1 AND n.kind = '${MailKind.NEW_MESSAGE}' AND m.sender = $2 AND m.read_at IS NULL LIMIT 1`,
    [inquiryId, sender],
  );
  return rows.length > 0;
}

/**
 * Plans what is due for threads that wait for their first answer: one reminder to the organisation after three days and one after seven, and
 * then a word to the person. What is older than a month is left in peace, e.g. after an update of the installation.
 */
export async function planReminders(db: EntityManager, now: Date): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `INSERT INTO inquiry_mails (inquiry_id, kind, planned_at)
     SELECT i.id, due.kind, $1 FROM inquiries i
       JOIN (VALUES ('${MailKind.REMINDER_3}', 3, 7), ('${MailKind.REMINDER_7}', 7, 30), ('${MailKind.STILL_WAITING}', 8, 30)) AS due(kind, from_day, to_day)
         ON i.confirmed_at <= $1::timestamptz - due.from_day * interval '1 day' AND i.confirmed_at > $1::timestamptz - due.to_day * interval '1 day'
      WHERE i.status = 'OPEN' AND i.first_response_at IS NULL
     ON CONFLICT DO NOTHING RETURNING id`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** Everything that a mail of a thread says. */
export interface MailFacts extends PlannedMail {
  readonly id: string;
  readonly plannedAt: Date;
  readonly sentAt: Date | null;
  readonly status: InquiryStatus;
  readonly personId: string | null;
  readonly threadTokenHash: Buffer | null;
  readonly personName: string;
  readonly personEmail: string;
  readonly personLocale: Locale;
  /** Who wrote the message, when it was read and what it says; null without a message. */
  readonly sender: Side | null;
  readonly readAt: Date | null;
  readonly body: string | null;
  readonly opportunityId: string | null;
  readonly opportunityTitle: string | null;
  readonly organisationName: string;
  readonly organisationSlug: string;
  readonly organisationEmail: string | null;
  readonly organisationLocale: Locale;
}

/** Takes a planned mail for the time of the transaction: null when it is gone or another worker has it. The lock is the claim, and it dies with the worker's connection. */
export async function lockMail(db: EntityManager, id: string): Promise<MailFacts | null> {
  const [row] = await db.query(
    `SELECT n.id, n.kind, n.inquiry_id AS "inquiryId", n.message_id AS "messageId", n.planned_at AS "plannedAt", n.sent_at AS "sentAt",
        i.status, i.person_id AS "personId", i.thread_token_hash AS "threadTokenHash", i.name AS "personName", i.email AS "personEmail", i.locale AS "personLocale",
        m.sender, m.read_at AS "readAt", m.body, o.id AS "opportunityId", o.title AS "opportunityTitle",
        k.name AS "organisationName", k.slug AS "organisationSlug", k.contact_email AS "organisationEmail", k.locale AS "organisationLocale"
       FROM inquiry_mails n JOIN inquiries i ON i.id = n.inquiry_id JOIN known_organisations k ON k.id = i.organisation_id
       LEFT JOIN messages m ON m.id = n.message_id LEFT JOIN opportunities o ON o.id = i.opportunity_id
      WHERE n.id = $1 FOR UPDATE OF n SKIP LOCKED`,
    [id],
  );
  return row ?? null;
}

export async function mailExists(db: Db, id: string): Promise<boolean> {
  return (await db.query('SELECT FROM inquiry_mails WHERE id = $1', [id])).length > 0;
}

export async function markMailSent(db: EntityManager, id: string, now: Date): Promise<void> {
  await db.query('UPDATE inquiry_mails SET sent_at = $2 WHERE id = $1', [id, now]);
}

/** Another posting that is like the one that somebody asked about. */
export interface SimilarPosting {
  readonly title: string;
  readonly slug: string;
  readonly organisationName: string;
}

/**
 * Live postings of other organisations with the same interests, as near as half a degree: those that share the most first, then the nearest.
 * The worker has no matching index, and a mail may wait for a plain statement.
 */
export async function findSimilar(db: Db, opportunityId: string, { now, limit }: { now: Date; limit: number }): Promise<SimilarPosting[]> {
  return db.query(
    `SELECT s.title, s.slug, k.name AS "organisationName"
       FROM opportunities o
       JOIN opportunities s ON s.organisation_id <> o.organisation_id AND s.interest_ids && o.interest_ids
        AND (o.latitude IS NULL OR s.attendance = 'REMOTE' OR (abs(s.latitude - o.latitude) < 0.5 AND abs(s.longitude - o.longitude) < 0.5))
       JOIN known_organisations k ON k.id = s.organisation_id AND ${live('$2', 's')}
      WHERE o.id = $1
      ORDER BY cardinality(ARRAY(SELECT unnest(s.interest_ids) INTERSECT SELECT unnest(o.interest_ids))) DESC,
        (s.latitude - o.latitude) ^ 2 + (s.longitude - o.longitude) ^ 2 NULLS LAST, s.id LIMIT $3`,
    [opportunityId, now, limit],
  );
}
