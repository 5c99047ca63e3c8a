import type { EntityManager } from 'typeorm';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { notifications, OrganisationNotificationKind } from '../notification/notification.codes.ts';
import { forgetInvitations, type InvitationForMail, invitationExists, lockInvitationForMail, markInvitationSent } from './invitation.repository.ts';
import { hashOfInvitationToken, invitationKeyOf, invitationTokenOf } from './invitation.token.ts';
import { invitationMail, NO_MORE } from './mails/invitation.ts';
import { MembershipQueue } from './membership.codes.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

/** It has nothing to say of itself. */
type MembershipWorkerOptions = Omit<MailWorkerOptions, 'logger'>;

/** How long a link still answers "expired" or "used" before everything about the invitation is erased. */
const MARGIN_MS = 86_400_000;

async function send({ mailer, publicUrl, secret }: MembershipWorkerOptions, tx: EntityManager, row: InvitationForMail, now: Date): Promise<void> {
  const { id, email, locale, createdAt, expiresAt, sentAt, acceptedAt, tokenHash, organisationName } = row;
  if (sentAt || acceptedAt || expiresAt < now || !(await notifications.isWanted({ db: tx, secret }, OrganisationNotificationKind.INVITATIONS, email))) return;
  const token = invitationTokenOf(id, invitationKeyOf(secret));
  if (!hashOfInvitationToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when the invitation was made.');
  const { host, hostname } = new URL(publicUrl);
  const link = pageAddress(publicUrl, locale, `/invitations/accept?token=${token}`);
  const { footerLink, unsubscribe } = unsubscribeFrom({ secret, publicUrl }, OrganisationNotificationKind.INVITATIONS, email, locale, NO_MORE[locale]);
  await mailer.send({
    messageId: `<membership.${id}.invite@${hostname}>`,
    date: createdAt,
    to: { address: email },
    unsubscribe,
    ...invitationMail({ locale, organisationName, footerLink }, link, host),
  });
  await markInvitationSent(tx, id, now);
}

function withInvitation(options: MembershipWorkerOptions, id: string, now: Date): Promise<void> {
  const row = { what: 'invitation', lock: (tx: EntityManager) => lockInvitationForMail(tx, id), exists: (tx: EntityManager) => invitationExists(tx, id) };
  return withLockedRow(options.db, row, (tx, invitation) => send(options, tx, invitation, now));
}

/** Begins to send invitations and to clean up every hour; ends with `jobs.stop()`. */
export async function startMembershipJobs(options: MembershipWorkerOptions): Promise<void> {
  const { db, jobs, now = () => new Date() } = options;
  await jobs.work<{ invitationId: string }>(MembershipQueue.INVITE, ({ data }) => withInvitation(options, data.invitationId, now()), { concurrency: 2 });
  await jobs.work(MembershipQueue.CLEAN_UP, () => forgetInvitations(db, new Date(now().getTime() - MARGIN_MS), now()));
  await jobs.schedule(MembershipQueue.CLEAN_UP, '29 * * * *');
}
