import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { NewsletterText } from './newsletter.ts';

/** One mail of a newsletter. */
export interface MailKey {
  readonly newsletterId: string;
  readonly subscriptionId: string;
}

/** What came of a mail: given to a mail server, refused by one, or not wanted any more when its turn came. */
export type MailEnd = 'sent' | 'refused' | 'skipped';

/** A planned mail with everything that it says. */
export interface PlannedMail {
  readonly isDone: boolean;
  readonly email: string;
  readonly locale: Locale;
  readonly scheduledAt: Date;
  readonly texts: readonly NewsletterText[];
  readonly networkId: string;
  readonly networkName: string;
  readonly networkSlug: string;
}

/** Takes a mail for the time of the transaction: null when it is gone or another worker has it. */
export async function lockMail(tx: EntityManager, { newsletterId, subscriptionId }: MailKey): Promise<PlannedMail | null> {
  const [row] = await tx.query(
    `SELECT num_nonnulls(m.sent_at, m.refused_at, m.skipped_at) > 0 AS "isDone", s.email, s.locale, n.scheduled_at AS "scheduledAt", n.texts,
        w.id AS "networkId", w.name AS "networkName", w.slug AS "networkSlug"
       FROM newsletter_mails m JOIN newsletter_subscriptions s ON s.id = m.subscription_id
       JOIN newsletters n ON n.id = m.newsletter_id JOIN networks w ON w.id = n.network_id
      WHERE m.newsletter_id = $1 AND m.subscription_id = $2 FOR UPDATE OF m SKIP LOCKED`,
    [newsletterId, subscriptionId],
  );
  return row ?? null;
}

export async function mailExists(tx: EntityManager, { newsletterId, subscriptionId }: MailKey): Promise<boolean> {
  return (await tx.query('SELECT FROM newsletter_mails WHERE newsletter_id = $1 AND subscription_id = $2', [newsletterId, subscriptionId])).length > 0;
}

/** Notes what came of a mail that is locked. */
export async function markMail(tx: EntityManager, { newsletterId, subscriptionId }: MailKey, end: MailEnd, now: Date): Promise<void> {
  await tx.query(`UPDATE newsletter_mails SET ${end}_at = $3 WHERE newsletter_id = $1 AND subscription_id = $2`, [newsletterId, subscriptionId, now]);
}

/** Gives mails up that were planned before a moment and that no server took; they count as refused. */
export async function giveUpMails(db: DataSource, plannedBefore: Date, now: Date): Promise<void> {
  await db.query('UPDATE newsletter_mails SET refused_at = $2 WHERE planned_at < $1 AND num_nonnulls(sent_at, refused_at, skipped_at) = 0', [plannedBefore, now]);
}

/** The newsletters of which every mail is planned and done, though nobody has noted it. */
export async function findDone(db: DataSource): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT n.id FROM newsletters n WHERE n.status = 'SENDING' AND n.is_planned
        AND NOT EXISTS (SELECT FROM newsletter_mails m WHERE m.newsletter_id = n.id AND num_nonnulls(m.sent_at, m.refused_at, m.skipped_at) = 0)`,
  );
  return rows.map(({ id }) => id);
}

/** Puts a newsletter into the archive once every mail is done: the numbers stay, who got it goes. Does nothing before, and a second time. */
export async function closeWhenDone(db: DataSource, newsletterId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [, closed] = await tx.query(
      `UPDATE newsletters n SET status = 'SENT', sent_count = m.sent, refused_count = m.refused
         FROM (SELECT count(sent_at)::int AS sent, count(refused_at)::int AS refused, count(*) FILTER (WHERE num_nonnulls(sent_at, refused_at, skipped_at) = 0) AS open
                 FROM newsletter_mails WHERE newsletter_id = $1) m
        WHERE n.id = $1 AND n.status = 'SENDING' AND n.is_planned AND m.open = 0`,
      [newsletterId],
    );
    if (closed > 0) await tx.query('DELETE FROM newsletter_mails WHERE newsletter_id = $1', [newsletterId]);
  });
}
