import type { EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { tokenOf } from '../../shared/link-token.ts';
import { dayOf } from '../../shared/site-days.ts';
import { NotificationKind, notifications } from '../notification/notification.codes.ts';
import { linkKey } from '../saved-search/saved-search.service.ts';
import { learnWaitingWords } from '../words/learn.ts';
import { AlertQueue } from './alert.codes.ts';
import { alertMailExists, findToldSearches, lockAlertMail, markAlertSent, type PlannedAlert, type ToldSearch } from './alert-mail.repository.ts';
import { forgetAlerts, planMails } from './alert.repository.ts';
import { alertMail } from './mails/alert-mail.ts';
import { matchDue } from './match-due.ts';
import { lastMondayMorning, lastMorning } from './mornings.ts';
import { newsOf } from './news.ts';
import { AlertTexts } from './waiting-searches.ts';

/** Where the mail leads: within the site, in the language of whoever gets it. */
function waysOf({ secret, publicUrl }: MailWorkerOptions, locale: Locale) {
  const pageOf = (path: string): string => pageAddress(publicUrl, locale, path);
  return {
    posting: (slug: string) => pageOf(`/opportunities/${encodeURIComponent(slug)}`),
    search: ({ query }: ToldSearch) => pageOf(`/${query && `?${query}`}`),
    change: ({ id }: ToldSearch) => pageOf(`/saved-searches/change?token=${tokenOf(id, linkKey(secret))}`),
    site: new URL(publicUrl).host,
  };
}

async function send(options: MailWorkerOptions, tx: EntityManager, { id, plannedAt }: PlannedAlert, now: Date): Promise<string[]> {
  const { mailer, publicUrl, secret } = options;
  const searches = await findToldSearches(tx, id, dayOf(now));
  const [first] = searches;
  if (!first || !(await notifications.isWanted({ db: tx, secret }, NotificationKind.ALERTS, first.email))) return [];
  const news = await newsOf(tx, searches, now);
  if (news.length === 0) return [];
  const { email, locale } = first;
  const { footerLink, unsubscribe } = unsubscribeFrom({ secret, publicUrl }, NotificationKind.ALERTS, email, locale);
  await mailer.send({
    messageId: `<alert.${id}@${new URL(publicUrl).hostname}>`,
    date: plannedAt,
    to: { address: email },
    unsubscribe,
    ...alertMail(news, locale, { ...waysOf(options, locale), footerLink }),
  });
  return news.map(({ search }) => search.id);
}

/** Sends a planned mail, once. What cannot be found any more is left out of it, and with nothing left it is not sent. */
function sendPlanned(options: MailWorkerOptions, mailId: string, now: Date): Promise<void> {
  return withLockedRow(options.db, { what: 'alert', lock: (tx) => lockAlertMail(tx, mailId), exists: (tx) => alertMailExists(tx, mailId) }, async (tx, mail) => {
    if (mail.sentAt) return;
    await markAlertSent(tx, mailId, await send(options, tx, mail, now), now);
  });
}

/** Plans the mails that are due, each with its job in one transaction; tells how many. */
export async function planAlerts({ db, jobs }: Pick<MailWorkerOptions, 'db' | 'jobs'>, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const mailIds = await planMails(tx, { now, day: dayOf(now), morning: lastMorning(now), monday: lastMondayMorning(now) });
    for (const mailId of mailIds) await jobs.enqueue(tx, AlertQueue.MAIL, { mailId });
    return mailIds.length;
  });
}

/** Begins to look every minute what has come to light and to send who is to be told; ends with `jobs.stop()`. */
export async function startAlertsWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  const texts = new AlertTexts(db);
  await jobs.work<{ mailId: string }>(AlertQueue.MAIL, ({ data }) => sendPlanned(options, data.mailId, now()), { concurrency: 2 });
  await jobs.work(AlertQueue.LOOK, async ({ signal }) => {
    // Otherwise a compound would be found a minute later than it is told of.
    await learnWaitingWords(db, signal);
    const matches = await matchDue({ db, texts }, { now: now(), day: dayOf(now()) }, signal);
    const mails = await planAlerts(options, now());
    if (matches > 0 || mails > 0) logger.info({ matches, mails }, 'new postings for saved searches');
  });
  await jobs.work(AlertQueue.FORGET, async () => void (await forgetAlerts(db, now())));
  await jobs.schedule(AlertQueue.LOOK, '* * * * *');
  await jobs.schedule(AlertQueue.FORGET, '17 3 * * *');
}
