import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import type { Jobs } from '../../shared/jobs.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { notifications, OrganisationNotificationKind } from '../notification/notification.codes.ts';
import { forgetReportLimits } from '../report/report.repository.ts';
import { type DecisionForMail, decisionExists, lockDecisionForMail, markMailed } from './decision-mail.repository.ts';
import { decisionMail, type ToldStep } from './mails/decision.ts';
import { expiringMail } from './mails/expiring.ts';
import { findCoordinator, findCoordinatorIds, findRemindedChecks, noteDueChecks } from './reminder.repository.ts';
import { EXPIRY_NOTICE_DAYS, VerificationQueue } from './verification.codes.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

/** It has nothing to say of itself. */
type VerificationWorkerOptions = Omit<MailWorkerOptions, 'logger'>;

const { COORDINATION, VERIFICATION } = OrganisationNotificationKind;

/** More does not help to begin; the desk has them all. */
const MOST_LINES = 50;

async function tell({ mailer, publicUrl, secret }: VerificationWorkerOptions, tx: EntityManager, decision: DecisionForMail, now: Date): Promise<void> {
  const { id, step, slug, email, locale, organisationName, decidedAt, mailedAt } = decision;
  if (mailedAt || !email || !(await notifications.isWanted({ db: tx, secret }, VERIFICATION, email))) return;
  const { host, hostname } = new URL(publicUrl);
  const path = step === 'VERIFY' || step === 'REINSTATE' ? `/organisations/${encodeURIComponent(slug)}` : `/workspace/${encodeURIComponent(slug)}/verification`;
  const { footerLink, unsubscribe } = unsubscribeFrom({ secret, publicUrl }, VERIFICATION, email, locale);
  await mailer.send({
    messageId: `<verification.${id}.decided@${hostname}>`,
    date: decidedAt,
    to: { name: organisationName, address: email },
    unsubscribe,
    ...decisionMail({ ...decision, step: step as ToldStep, footerLink }, pageAddress(publicUrl, locale, path), host),
  });
  await markMailed(tx, id, now);
}

function tellDecision(options: VerificationWorkerOptions, id: string, now: Date): Promise<void> {
  const row = { what: 'decision', lock: (tx: EntityManager) => lockDecisionForMail(tx, id), exists: (tx: EntityManager) => decisionExists(tx, id) };
  return withLockedRow(options.db, row, (tx, decision) => tell(options, tx, decision, now));
}

/** Looks for checks that end soon or have ended, and orders one mail per coordinator of each network that has some. A second run on a day orders none. */
export async function findDueChecks({ db, jobs }: Pick<VerificationWorkerOptions, 'db'> & { readonly jobs: Pick<Jobs, 'enqueue'> }, now: Date): Promise<void> {
  const day = dayOf(now);
  const until = daysLater(day, EXPIRY_NOTICE_DAYS);
  await db.transaction(async (tx) => {
    const due = await noteDueChecks(tx, { day, until });
    for (const { networkId, organisationId, subject, validUntil } of due.filter(({ stage }) => stage === 'LAPSED')) {
      await recordAudit(tx, { networkId, actorId: null, actorRole: ActorRole.SYSTEM, action: 'organisation.check-lapsed', objectType: 'ORGANISATION', objectId: organisationId, details: { subject, validUntil } });
    }
    for (const networkId of new Set(due.map((check) => check.networkId))) {
      for (const personId of await findCoordinatorIds(tx, networkId)) await jobs.enqueue(tx, VerificationQueue.REMIND, { networkId, personId, day });
    }
  });
}

interface Reminder {
  readonly networkId: string;
  readonly personId: string;
  readonly day: string;
}

async function remind({ db, mailer, publicUrl, secret }: VerificationWorkerOptions, { networkId, personId, day }: Reminder): Promise<void> {
  const coordinator = await findCoordinator(db, networkId, personId);
  const checks = await findRemindedChecks(db, networkId, day, MOST_LINES);
  if (!coordinator || checks.length === 0 || !(await notifications.isWanted({ db, secret }, COORDINATION, coordinator.email))) return;
  const { host, hostname } = new URL(publicUrl);
  const { email, name, locale } = coordinator;
  const { footerLink, unsubscribe } = unsubscribeFrom({ secret, publicUrl }, COORDINATION, email, locale);
  await mailer.send({
    messageId: `<verification.${networkId}.${personId}.${day}@${hostname}>`,
    date: new Date(`${day}T00:00:00Z`),
    to: { ...(name !== null && { name }), address: email },
    unsubscribe,
    ...expiringMail({ ...coordinator, footerLink }, checks, pageAddress(publicUrl, locale, '/desk'), host),
  });
}

/** Begins to tell organisations what was decided, and coordinators once a day which checks end; ends with `jobs.stop()`. */
export async function startVerificationWorker(options: VerificationWorkerOptions): Promise<void> {
  const { db, jobs, now = () => new Date() } = options;
  await jobs.work<{ decisionId: string }>(VerificationQueue.DECIDED, ({ data }) => tellDecision(options, data.decisionId, now()));
  await jobs.work<Reminder>(VerificationQueue.REMIND, ({ data }) => remind(options, data));
  await jobs.work(VerificationQueue.EXPIRING, async () => {
    await forgetReportLimits(db, now());
    await findDueChecks(options, now());
  });
  await jobs.schedule(VerificationQueue.EXPIRING, '41 5 * * *');
}
