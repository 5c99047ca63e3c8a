import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { keyFor } from '../../shared/keys.ts';
import type { Mailer } from '../../shared/mail/mailer.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { newId } from '../../shared/ids.ts';
import { REMIND_DAYS } from '../drafting/expiry.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import { NotificationKind, notifications } from '../notification/notification.codes.ts';
import { FreshnessQueue, LINK_DAYS } from './freshness.codes.ts';
import { findOrganisationsToRemind, forgetLinks, holdEnding, insertLink, linkExists, lockReminder, markReminded, markSent } from './freshness.repository.ts';
import { reminderMail } from './mails/reminder.ts';
import { isReminderDue, remindersDue } from './reminders.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface FreshnessWorkerOptions {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue' | 'work' | 'schedule'>;
  readonly mailer: Mailer;
  readonly secret: string;
  /** Address of the site as people type it. */
  readonly publicUrl: string;
  readonly logger: Logger;
  readonly now?: () => Date;
}

const keyOf = (secret: string): string => keyFor(secret, 'freshness token');

/**
 * Notes one reminder for everything of an organisation that is due. Link, mark and job come with one transaction, so nothing is
 * reminded of twice, however often this runs; false when nothing was due.
 */
async function remindOrganisation({ db, jobs, secret }: FreshnessWorkerOptions, organisationId: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + REMIND_DAYS[0] * DAY);
  return db.transaction(async (tx) => {
    const due = (await holdEnding(tx, organisationId, now, until)).filter((posting) => isReminderDue(posting, now));
    if (due.length === 0) return false;
    const id = await newId(tx);
    const tokenHash = hashOfToken(tokenOf(id, keyOf(secret)));
    await insertLink(tx, { id, organisationId, opportunityIds: due.map((posting) => posting.id), tokenHash, createdAt: now, expiresAt: new Date(now.getTime() + LINK_DAYS * DAY) });
    await markReminded(tx, due.map((posting) => ({ id: posting.id, remindersSent: remindersDue(posting, now) })));
    await jobs.enqueue(tx, FreshnessQueue.REMIND, { linkId: id });
    return true;
  });
}

/** Asks every organisation about what will be hidden soon, one mail each; tells how many mails. */
export async function remindOrganisations(options: FreshnessWorkerOptions, now: Date): Promise<number> {
  const organisations = await findOrganisationsToRemind(options.db, now, new Date(now.getTime() + REMIND_DAYS[0] * DAY));
  let mails = 0;
  for (const id of organisations) if (await remindOrganisation(options, id, now)) mails += 1;
  return mails;
}

/** Sends the mail of a link, once. */
async function sendReminder({ db, mailer, publicUrl, secret }: FreshnessWorkerOptions, linkId: string, now: Date): Promise<void> {
  const row = { what: 'reminder', lock: (tx: EntityManager) => lockReminder(tx, linkId), exists: (tx: EntityManager) => linkExists(tx, linkId) };
  await withLockedRow(db, row, async (tx, reminder) => {
    const { id, createdAt, organisationEmail, organisationLocale, organisationName, postings, sentAt, tokenHash } = reminder;
    if (sentAt || !organisationEmail || postings.length === 0) return;
    if (!(await notifications.isWanted({ db: tx, secret }, NotificationKind.FRESHNESS, organisationEmail))) return;
    const token = tokenOf(id, keyOf(secret));
    if (!hashOfToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when the reminder was made.');
    const { host, hostname } = new URL(publicUrl);
    const link = pageAddress(publicUrl, organisationLocale, `/still-current?token=${token}`);
    const { unsubscribe, footerLink } = unsubscribeFrom({ secret, publicUrl }, NotificationKind.FRESHNESS, organisationEmail, organisationLocale);
    await mailer.send({
      messageId: `<freshness.${id}@${hostname}>`,
      date: createdAt,
      to: { name: organisationName, address: organisationEmail },
      unsubscribe,
      ...reminderMail(reminder, { link, site: host, footerLink }),
    });
    await markSent(tx, id, now);
  });
}

/** Begins to remind organisations every morning; ends with `jobs.stop()`. */
export async function startFreshnessWorker(options: FreshnessWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ linkId: string }>(FreshnessQueue.REMIND, ({ data }) => sendReminder(options, data.linkId, now()));
  await jobs.work(FreshnessQueue.LOOK, async () => {
    const mails = await remindOrganisations(options, now());
    await forgetLinks(db, now());
    if (mails > 0) logger.info({ mails }, 'organisations are asked whether their postings still hold');
  });
  await jobs.schedule(FreshnessQueue.LOOK, '23 6 * * *');
}
