import type { DataSource, EntityManager } from 'typeorm';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { forgetEndedSessions } from '../session/session.repository.ts';
import { hashOfLinkToken, linkTokenOf } from './link.token.ts';
import { linkMail } from './mails/link.ts';
import { LINK_MARGIN_HOURS, SignInQueue } from './sign-in.codes.ts';
import { linkKeyOf } from './sign-in.desk.ts';
import { forgetLinks, linkExists, type LinkForMail, lockLinkForMail, markLinkSent } from './sign-in.repository.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

async function sendLink({ mailer, publicUrl, secret }: MailWorkerOptions, tx: EntityManager, row: LinkForMail, now: Date): Promise<void> {
  const { id, email, locale, createdAt, expiresAt, sentAt, usedAt, tokenHash } = row;
  if (sentAt || usedAt || expiresAt < now) return;
  const token = linkTokenOf(id, linkKeyOf(secret));
  if (!hashOfLinkToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when the link was made.');
  const { host, hostname } = new URL(publicUrl);
  const link = pageAddress(publicUrl, locale, `/sign-in/confirm?token=${token}`);
  await mailer.send({ messageId: `<session.${id}.link@${hostname}>`, date: createdAt, to: { address: email }, ...linkMail(locale, link, host) });
  await markLinkSent(tx, id, now);
}

function withLink(options: MailWorkerOptions, id: string, now: Date): Promise<void> {
  const row = { what: 'link', lock: (tx: EntityManager) => lockLinkForMail(tx, id), exists: (tx: EntityManager) => linkExists(tx, id) };
  return withLockedRow(options.db, row, (tx, link) => sendLink(options, tx, link, now));
}

/** Forgets links a day after their end, sessions at their end, and limits that have run out. */
export async function cleanUpSessions(db: DataSource, now: Date): Promise<void> {
  await forgetLinks(db, new Date(now.getTime() - LINK_MARGIN_HOURS * 3_600_000), now);
  await forgetEndedSessions(db, now);
}

/** Begins to send links and to clean up every hour; ends with `jobs.stop()`. */
export async function startSignInWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, now = () => new Date() } = options;
  await jobs.work<{ linkId: string }>(SignInQueue.LINK, ({ data }) => withLink(options, data.linkId, now()), { concurrency: 2 });
  await jobs.work(SignInQueue.CLEAN_UP, () => cleanUpSessions(db, now()));
  await jobs.schedule(SignInQueue.CLEAN_UP, '23 * * * *');
}
