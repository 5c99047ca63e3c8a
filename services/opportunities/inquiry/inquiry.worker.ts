import type { DataSource, EntityManager } from 'typeorm';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { NotificationKind, notifications } from '../notification/notification.codes.ts';
import { ERASURE_MARGIN_HOURS, InquiryQueue, TOKEN_HOURS } from './inquiry.codes.ts';
import { inquiryTokenKey } from './inquiry.desk.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import {
  eraseUnconfirmed,
  forgetRunOut,
  type InquiryForMail,
  inquiryExists,
  lockForMail,
  markConfirmationSent,
  markDelivered,
} from './inquiry.repository.ts';
import { confirmationMail } from './mails/confirmation.ts';
import { deliveryMail } from './mails/delivery.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

function withInquiry(db: DataSource, id: string, send: (tx: EntityManager, inquiry: InquiryForMail) => Promise<void>): Promise<void> {
  return withLockedRow(db, { what: 'inquiry', lock: (tx) => lockForMail(tx, id), exists: (tx) => inquiryExists(tx, id) }, send);
}

async function sendConfirmation(options: MailWorkerOptions, tx: EntityManager, inquiry: InquiryForMail, now: Date): Promise<void> {
  const { mailer, publicUrl, secret } = options;
  const { id, name, email, createdAt, confirmedAt, confirmationSentAt } = inquiry;
  const ended = now.getTime() > createdAt.getTime() + TOKEN_HOURS * 3_600_000;
  if (confirmationSentAt || confirmedAt || ended) return;
  const token = tokenOf(id, inquiryTokenKey(secret));
  if (!inquiry.tokenHash || !hashOfToken(token).equals(inquiry.tokenHash)) throw new Error('The installation has another secret than when the inquiry was made.');
  const { host, hostname } = new URL(publicUrl);
  const link = pageAddress(publicUrl, inquiry.locale, `/inquiries/confirm?token=${token}`);
  await mailer.send({
    messageId: `<inquiry.${id}.confirm@${hostname}>`,
    date: createdAt,
    to: { name, address: email },
    ...confirmationMail(inquiry, link, host),
  });
  await markConfirmationSent(tx, id, now);
}

/** Brings a message to the organisation: by mail, or only into its workspace when it wants no such mails. */
async function deliver(options: MailWorkerOptions, tx: EntityManager, inquiry: InquiryForMail, now: Date): Promise<void> {
  const { id, name, email, confirmedAt, deliveredAt, organisationName, organisationEmail, organisationLocale, organisationSlug, opportunitySlug } = inquiry;
  if (deliveredAt || !confirmedAt) return;
  const { mailer, publicUrl, secret } = options;
  if (!organisationEmail) throw new Error('The organisation has left no address.');
  if (!(await notifications.isWanted({ db: tx, secret }, NotificationKind.INQUIRIES, organisationEmail))) return markDelivered(tx, id, now);
  const { host, hostname } = new URL(publicUrl);
  const link = opportunitySlug ? pageAddress(publicUrl, organisationLocale, `/opportunities/${encodeURIComponent(opportunitySlug)}`) : null;
  const thread = pageAddress(publicUrl, organisationLocale, `/workspace/${encodeURIComponent(organisationSlug)}/inquiries/${id}`);
  const { footerLink, unsubscribe } = unsubscribeFrom(options, NotificationKind.INQUIRIES, organisationEmail, organisationLocale);
  await mailer.send({
    messageId: `<inquiry.${id}.deliver@${hostname}>`,
    date: confirmedAt,
    to: { name: organisationName, address: organisationEmail },
    replyTo: { name, address: email },
    unsubscribe,
    ...deliveryMail(inquiry, { posting: link, thread, footerLink }, host),
  });
  await markDelivered(tx, id, now);
}

/** Erases what was not confirmed in time and what is no longer needed against robots. */
export async function cleanUpInquiries(db: DataSource, now: Date): Promise<number> {
  await forgetRunOut(db, now);
  return eraseUnconfirmed(db, new Date(now.getTime() - ERASURE_MARGIN_HOURS * 3_600_000));
}

/** Begins to send the mails of inquiries and to clean up every hour; ends with `jobs.stop()`. */
export async function startInquiryWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ inquiryId: string }>(
    InquiryQueue.CONFIRM,
    ({ data }) => withInquiry(db, data.inquiryId, (tx, inquiry) => sendConfirmation(options, tx, inquiry, now())),
    { concurrency: 2 },
  );
  await jobs.work<{ inquiryId: string }>(
    InquiryQueue.DELIVER,
    ({ data }) => withInquiry(db, data.inquiryId, (tx, inquiry) => deliver(options, tx, inquiry, now())),
    { concurrency: 2 },
  );
  await jobs.work(InquiryQueue.CLEAN_UP, async () => {
    const erased = await cleanUpInquiries(db, now());
    if (erased > 0) logger.info({ erased }, 'inquiries that nobody confirmed are erased');
  });
  await jobs.schedule(InquiryQueue.CLEAN_UP, '17 * * * *');
}
