import type { DataSource, EntityManager } from 'typeorm';
import type { MailAddress } from '../../shared/mail/mailer.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { Side } from '../inquiry/inquiry.codes.ts';
import { threadTokenKey } from '../inquiry/inquiry.desk.ts';
import { tokenOf } from '../../shared/link-token.ts';
import { NotificationKind, notifications } from '../notification/notification.codes.ts';
import { ConversationQueue, MailKind } from './conversation.codes.ts';
import { findSimilar, lockMail, mailExists, type MailFacts, markMailSent, planReminders } from './mail.repository.ts';
import { threadMail } from './mails/thread-mail.ts';
import { measureResponsiveness } from './measure.ts';
import { findLateOrganisations } from './responsiveness.repository.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

const SIMILAR_POSTINGS = 3;

const REMINDERS: ReadonlySet<MailKind> = new Set([MailKind.REMINDER_3, MailKind.REMINDER_7]);

/** Which side a mail goes to. */
function receiverOf({ kind, sender }: MailFacts): Side {
  if (kind === MailKind.NEW_MESSAGE) return sender === Side.PERSON ? Side.ORGANISATION : Side.PERSON;
  return kind === MailKind.WITHDRAWN || REMINDERS.has(kind) ? Side.ORGANISATION : Side.PERSON;
}

/** Whether a mail still has something to say: the message was not read meanwhile, and nobody answered whoever waits. */
function isStillTrue({ kind, status, readAt }: MailFacts): boolean {
  if (kind === MailKind.NEW_MESSAGE) return readAt === null;
  return kind === MailKind.STILL_WAITING || REMINDERS.has(kind) ? status === 'OPEN' : true;
}

/** The page of a thread: within the workspace, within the account, or by the private link of somebody without one. */
function pathOf(facts: MailFacts, receiver: Side, secret: string): string {
  const { inquiryId, organisationSlug, personId, threadTokenHash } = facts;
  if (receiver === Side.ORGANISATION) return `/workspace/${encodeURIComponent(organisationSlug)}/inquiries/${inquiryId}`;
  return personId === null && threadTokenHash ? `/inquiries/thread#${tokenOf(inquiryId, threadTokenKey(secret))}` : `/conversations/${inquiryId}`;
}

function addressOf({ organisationEmail, organisationName, personEmail, personName }: MailFacts, receiver: Side): MailAddress | null {
  // Whoever has had their account erased has no address any more.
  if (receiver === Side.PERSON) return personEmail ? { name: personName, address: personEmail } : null;
  return organisationEmail ? { name: organisationName, address: organisationEmail } : null;
}

/** Reminders, and everything else that somebody says. Who wants no more of it does not get it. */
function notificationOf(kind: MailKind): NotificationKind {
  return kind === MailKind.STILL_WAITING || REMINDERS.has(kind) ? NotificationKind.REMINDERS : NotificationKind.MESSAGES;
}

async function send(options: MailWorkerOptions, tx: EntityManager, facts: MailFacts, now: Date): Promise<void> {
  const receiver = receiverOf(facts);
  const to = addressOf(facts, receiver);
  const notification = notificationOf(facts.kind);
  if (!to || !isStillTrue(facts) || !(await notifications.isWanted(options, notification, to.address))) return;
  const { mailer, publicUrl, secret } = options;
  const locale = receiver === Side.PERSON ? facts.personLocale : facts.organisationLocale;
  const pageOf = (path: string) => pageAddress(publicUrl, locale, path);
  const { host, hostname } = new URL(publicUrl);
  const similar = facts.opportunityId ? await findSimilar(tx, facts.opportunityId, { now, limit: SIMILAR_POSTINGS }) : [];
  const link = pageOf(pathOf(facts, receiver, secret));
  const { footerLink, unsubscribe } = unsubscribeFrom(options, notification, to.address, locale);
  await mailer.send({
    messageId: `<conversation.${facts.id}@${hostname}>`,
    date: facts.plannedAt,
    to,
    unsubscribe,
    ...threadMail({ facts, link, site: host, similar }, { locale, footerLink, pageOf: (slug) => pageOf(`/opportunities/${encodeURIComponent(slug)}`) }),
  });
}

/** Sends a planned mail, once. */
function sendPlanned(options: MailWorkerOptions, mailId: string, now: Date): Promise<void> {
  return withLockedRow(options.db, { what: 'mail', lock: (tx) => lockMail(tx, mailId), exists: (tx) => mailExists(tx, mailId) }, async (tx, facts) => {
    if (facts.sentAt) return;
    await send(options, tx, facts, now);
    await markMailSent(tx, mailId, now);
  });
}

/** What is due every day: reminders, and how those answer who have let somebody wait too long. */
export async function lookAfterThreads({ db, jobs }: { readonly db: DataSource; readonly jobs: Pick<MailWorkerOptions['jobs'], 'enqueue'> }, now: Date): Promise<number> {
  for (const organisationId of await findLateOrganisations(db, now)) await measureResponsiveness(db, organisationId, now);
  return db.transaction(async (tx) => {
    const planned = await planReminders(tx, now);
    for (const mailId of planned) await jobs.enqueue(tx, ConversationQueue.MAIL, { mailId });
    return planned.length;
  });
}

/** Begins to send the mails of threads and to look every morning who waits; ends with `jobs.stop()`. */
export async function startConversationWorker(options: MailWorkerOptions): Promise<void> {
  const { jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ mailId: string }>(ConversationQueue.MAIL, ({ data }) => sendPlanned(options, data.mailId, now()), { concurrency: 2 });
  await jobs.work(ConversationQueue.DAILY, async () => {
    const reminders = await lookAfterThreads(options, now());
    if (reminders > 0) logger.info({ reminders }, 'threads that wait for an answer');
  });
  await jobs.schedule(ConversationQueue.DAILY, '40 6 * * *');
}
