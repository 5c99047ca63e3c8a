import type { EntityManager } from 'typeorm';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import { NotificationKind, notifications } from '../notification/notification.codes.ts';
import { FindingQueue, InvitationStatus, KEPT_DAYS } from './finding.codes.ts';
import { forgetInvitations, invitationExists, type InvitationForMail, lockForMail, markSent } from './invitation-mail.repository.ts';
import { invitationKey } from './invitation.token.ts';
import { invitationMail } from './mails/invitation.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

/** Sends the mail, unless there is no reason any more: answered meanwhile, withdrawn from being found, no such mails wanted, the posting gone. It waits on the page anyway. */
async function send(options: MailWorkerOptions, tx: EntityManager, invitation: InvitationForMail): Promise<void> {
  const { mailer, publicUrl, secret } = options;
  const { id, email, holds, invitedAt, locale, name, opportunitySlug, status, tokenHash } = invitation;
  if (!holds || !tokenHash || status !== InvitationStatus.WAITING) return;
  if (!(await notifications.isWanted({ db: tx, secret }, NotificationKind.VOLUNTEER_INVITATIONS, email))) return;
  const token = tokenOf(id, invitationKey(secret));
  if (!hashOfToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when the invitation was made.');
  const pageOf = (path: string) => pageAddress(publicUrl, locale, path);
  const answer = (what: string) => pageOf(`/volunteer-invitation?token=${token}#${what}`);
  const { host, hostname } = new URL(publicUrl);
  const { unsubscribe, footerLink } = unsubscribeFrom(options, NotificationKind.VOLUNTEER_INVITATIONS, email, locale);
  await mailer.send({
    messageId: `<volunteer-invitation.${id}@${hostname}>`,
    date: invitedAt,
    to: { name, address: email },
    unsubscribe,
    ...invitationMail(invitation, {
      posting: pageOf(`/opportunities/${encodeURIComponent(opportunitySlug)}`),
      interested: answer('interested'), declined: answer('declined'), stop: answer('stop'), site: host, footerLink,
    }),
  });
}

/** Begins to send invitations and to forget old ones; ends with `jobs.stop()`. */
export async function startFindingWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ invitationId: string }>(
    FindingQueue.INVITE,
    ({ data: { invitationId: id } }) => {
      const row = { what: 'invitation', lock: (tx: EntityManager) => lockForMail(tx, id, now()), exists: (tx: EntityManager) => invitationExists(tx, id) };
      return withLockedRow(db, row, async (tx, invitation) => {
        if (invitation.sentAt) return;
        await send(options, tx, invitation);
        await markSent(tx, id, now());
      });
    },
    { concurrency: 2 },
  );
  await jobs.work(FindingQueue.CLEAN_UP, async () => {
    const forgotten = await forgetInvitations(db, new Date(now().getTime() - KEPT_DAYS * 86_400_000));
    if (forgotten > 0) logger.info({ forgotten }, 'old invitations of volunteers are forgotten');
  });
  await jobs.schedule(FindingQueue.CLEAN_UP, '52 3 * * *');
}
