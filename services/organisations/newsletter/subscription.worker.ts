import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { forgetChallenges } from '../../shared/spent-challenge.repository.ts';
import { findNetworksById } from '../network/network.repository.ts';
import { subscriptionMail } from './mails/confirmation.ts';
import { CONFIRM_MARGIN_HOURS, NewsletterQueue, UNWANTED_DAYS } from './newsletter.codes.ts';
import { tidyNewsletters } from './newsletter.worker.ts';
import { eraseOldSubscriptions, lockSubscription, markConfirmationSent, subscriptionExists } from './subscription.repository.ts';
import { confirmKey } from './subscription.service.ts';

const HOUR = 3_600_000;

/** Sends the mail that asks for confirmation, once, while its link is good. */
async function sendConfirmation({ db, mailer, secret, publicUrl }: MailWorkerOptions, subscriptionId: string, now: Date): Promise<void> {
  await withLockedRow(db, { what: 'subscription', lock: (tx) => lockSubscription(tx, subscriptionId), exists: (tx) => subscriptionExists(tx, subscriptionId) }, async (tx, subscription) => {
    const { id, networkId, email, locale, createdAt, confirmedAt, confirmationSentAt, tokenExpiresAt, tokenHash } = subscription;
    const [network] = await findNetworksById(db, [networkId]);
    if (!network || confirmationSentAt || confirmedAt || !tokenExpiresAt || tokenExpiresAt <= now) return;
    const token = tokenOf(id, confirmKey(secret));
    if (!tokenHash || !hashOfToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when the newsletter was subscribed to.');
    const { host, hostname } = new URL(publicUrl);
    const link = pageAddress(publicUrl, locale, `/newsletter/confirm?token=${token}`);
    await mailer.send({ messageId: `<newsletter.${id}.confirm@${hostname}>`, date: createdAt, to: { address: email }, ...subscriptionMail({ networkName: network.name, locale }, link, host) });
    await markConfirmationSent(tx, id, now);
  });
}

/** Begins to send the mails that ask for confirmation and to clean up every hour; ends with `jobs.stop()`. */
export async function startSubscriptionWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ subscriptionId: string }>(NewsletterQueue.CONFIRM, ({ data }) => sendConfirmation(options, data.subscriptionId, now()), { concurrency: 2 });
  await jobs.work(NewsletterQueue.CLEAN_UP, async () => {
    const at = now();
    await forgetChallenges(db, at);
    await tidyNewsletters(options, at);
    const erased = await eraseOldSubscriptions(db, { unconfirmedBefore: new Date(at.getTime() - CONFIRM_MARGIN_HOURS * HOUR), unwantedBefore: new Date(at.getTime() - UNWANTED_DAYS * 24 * HOUR) });
    if (erased > 0) logger.info({ erased }, 'subscriptions to newsletters that nobody confirmed or wants any more are erased');
  });
  await jobs.schedule(NewsletterQueue.CLEAN_UP, '47 * * * *');
}
