import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import type { Locale } from '../../shared/locale.ts';
import { MailError } from '../../shared/mail/mailer.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { notifications, OrganisationNotificationKind } from '../notification/notification.codes.ts';
import { closeWhenDone, findDone, giveUpMails, lockMail, type MailEnd, mailExists, type MailKey, markMail, type PlannedMail } from './mail.repository.ts';
import { newsletterMail } from './mails/newsletter-mail.ts';
import { BATCH, GIVEN_UP_DAYS, NewsletterQueue } from './newsletter.codes.ts';
import { planNext } from './recipients.repository.ts';
import { findOverdue, findTest, holdGoingOut, markPlanned, markSending } from './sending.repository.ts';

const { NEWSLETTERS } = OrganisationNotificationKind;
const DAY = 86_400_000;

/** One click ends the newsletters of this network; its page offers to end all. */
const NO_MORE: Readonly<Record<Locale, string>> = { DE: 'Diesen Newsletter abbestellen', EN: 'Unsubscribe from this newsletter' };

/** Where in its talk with us a mail server refuses a mailbox or a mail. */
const REFUSALS = new Set(['EENVELOPE', 'EMESSAGE']);

/** Begins to send a newsletter whose time has come, unless it was called back. */
async function start({ db, jobs }: MailWorkerOptions, newsletterId: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const newsletter = await holdGoingOut(tx, newsletterId);
    if (newsletter?.status !== 'SCHEDULED' || !newsletter.scheduledAt || newsletter.scheduledAt > now) return;
    await markSending(tx, newsletterId, now);
    await recordAudit(tx, { networkId: newsletter.networkId, actorId: null, actorRole: ActorRole.SYSTEM, action: 'newsletter.sent', objectType: 'NEWSLETTER', objectId: newsletterId });
    await jobs.enqueue(tx, NewsletterQueue.PLAN, { newsletterId });
  });
}

/** Plans the next mails with their jobs and the planning after them in one transaction, until there are no more. */
async function plan({ db, jobs }: MailWorkerOptions, newsletterId: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const newsletter = await holdGoingOut(tx, newsletterId);
    if (newsletter?.status !== 'SENDING' || newsletter.isPlanned) return;
    const subscriptionIds = await planNext(tx, newsletter, { limit: BATCH, now });
    await markPlanned(tx, newsletterId, subscriptionIds);
    await jobs.enqueue(tx, NewsletterQueue.MAIL, subscriptionIds.map((subscriptionId) => ({ newsletterId, subscriptionId })));
    if (subscriptionIds.length > 0) await jobs.enqueue(tx, NewsletterQueue.PLAN, { newsletterId });
  });
  await closeWhenDone(db, newsletterId);
}

async function deliver({ mailer, publicUrl, secret }: MailWorkerOptions, tx: EntityManager, { newsletterId, subscriptionId }: MailKey, mail: PlannedMail): Promise<MailEnd> {
  const { email, locale, networkId, networkSlug, scheduledAt } = mail;
  if (!(await notifications.isWanted({ db: tx, secret }, NEWSLETTERS, email))) return 'skipped';
  const { host, hostname } = new URL(publicUrl);
  const { footerLink, unsubscribe } = unsubscribeFrom({ secret, publicUrl }, NEWSLETTERS, email, locale, NO_MORE[locale], networkId);
  try {
    await mailer.send({
      messageId: `<newsletter.${newsletterId}.${subscriptionId}@${hostname}>`,
      date: scheduledAt,
      to: { address: email },
      unsubscribe,
      ...newsletterMail(mail, { network: pageAddress(publicUrl, locale, `/networks/${encodeURIComponent(networkSlug)}`), site: host, footerLink }),
    });
    return 'sent';
  } catch (error) {
    // The mailbox is not there, or wants nothing from here; asking again would not help.
    if (error instanceof MailError && REFUSALS.has(error.code) && (error.responseCode ?? 0) >= 500) return 'refused';
    throw error;
  }
}

/** Sends a planned mail, once. */
async function sendPlanned(options: MailWorkerOptions, key: MailKey, now: Date): Promise<void> {
  const row = { what: 'mail of a newsletter', lock: (tx: EntityManager) => lockMail(tx, key), exists: (tx: EntityManager) => mailExists(tx, key) };
  await withLockedRow(options.db, row, async (tx, mail) => {
    if (!mail.isDone) await markMail(tx, key, await deliver(options, tx, key, mail), now);
  });
  await closeWhenDone(options.db, key.newsletterId);
}

interface Test {
  readonly newsletterId: string;
  readonly personId: string;
  readonly testId: string;
}

async function sendTest({ db, mailer, publicUrl }: MailWorkerOptions, { newsletterId, personId, testId }: Test, now: Date): Promise<void> {
  const test = await findTest(db, newsletterId, personId);
  if (!test) return;
  const { host, hostname } = new URL(publicUrl);
  for (const { language } of test.texts) {
    await mailer.send({
      messageId: `<newsletter.test.${testId}.${language.toLowerCase()}@${hostname}>`,
      date: now,
      to: { address: test.email },
      ...newsletterMail({ ...test, locale: language }, { network: pageAddress(publicUrl, language, `/networks/${encodeURIComponent(test.networkSlug)}`), site: host, isTest: true }),
    });
  }
}

/** Mends what a clock that goes wrong, an erasure or a mail server that is away for days has left open. */
export async function tidyNewsletters({ db, jobs }: Pick<MailWorkerOptions, 'db' | 'jobs'>, now: Date): Promise<void> {
  const overdue = await findOverdue(db, now);
  await db.transaction((tx) => jobs.enqueue(tx, NewsletterQueue.START, overdue.map((newsletterId) => ({ newsletterId }))));
  await giveUpMails(db, new Date(now.getTime() - GIVEN_UP_DAYS * DAY), now);
  for (const newsletterId of await findDone(db)) await closeWhenDone(db, newsletterId);
}

/** Begins to send newsletters; ends with `jobs.stop()`. */
export async function startNewsletterWorker(options: MailWorkerOptions): Promise<void> {
  const { jobs, now = () => new Date() } = options;
  await jobs.work<{ newsletterId: string }>(NewsletterQueue.START, ({ data }) => start(options, data.newsletterId, now()));
  await jobs.work<{ newsletterId: string }>(NewsletterQueue.PLAN, ({ data }) => plan(options, data.newsletterId, now()));
  await jobs.work<MailKey>(NewsletterQueue.MAIL, ({ data }) => sendPlanned(options, data, now()), { concurrency: 2 });
  await jobs.work<Test>(NewsletterQueue.TEST, ({ data }) => sendTest(options, data, now()));
}
