import type { DataSource } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { findKnownCrisis } from '../crisis/known-crisis.repository.ts';
import { CONFIRM_MARGIN_HOURS, HelpOfferQueue, KEPT_DAYS } from './help-offer.codes.ts';
import { eraseOffersOfEnded, eraseUnconfirmedOffers, lockOfferForMail, markConfirmationSent, offerExists } from './help-offer.repository.ts';
import { offerConfirmationMail } from './mails/confirmation.ts';
import { offerLetterMail } from './mails/letter.ts';
import { confirmKey, linkKey } from './offer-help.service.ts';
import { letterExists, lockLetterForMail, markLetterSent } from './offer-letter.repository.ts';

const HOUR = 3_600_000;

/** Sends the mail that asks for confirmation, once, while its link is good. */
async function sendConfirmation({ db, mailer, secret, publicUrl }: MailWorkerOptions, offerId: string, now: Date): Promise<void> {
  await withLockedRow(db, { what: 'help offer', lock: (tx) => lockOfferForMail(tx, offerId), exists: (tx) => offerExists(tx, offerId) }, async (tx, offer) => {
    const { id, crisisId, name, email, locale, createdAt, confirmedAt, confirmationSentAt, tokenExpiresAt, tokenHash } = offer;
    const crisis = await findKnownCrisis(tx, crisisId);
    if (!crisis || confirmationSentAt || confirmedAt || tokenExpiresAt <= now) return;
    const token = tokenOf(id, confirmKey(secret));
    if (!hashOfToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when help was offered.');
    const { host, hostname } = new URL(publicUrl);
    const link = pageAddress(publicUrl, locale, `/help-offers/confirm?token=${token}`);
    await mailer.send({ messageId: `<help-offer.${id}.confirm@${hostname}>`, date: createdAt, to: { name, address: email }, ...offerConfirmationMail({ networkName: crisis.networkName, locale }, link, host) });
    await markConfirmationSent(tx, id, now);
  });
}

/** Sends what a coordinator wrote, once. */
async function sendLetter({ db, mailer, secret, publicUrl }: MailWorkerOptions, letterId: string, now: Date): Promise<void> {
  await withLockedRow(db, { what: 'letter', lock: (tx) => lockLetterForMail(tx, letterId), exists: (tx) => letterExists(tx, letterId) }, async (tx, letter) => {
    const { id, offerId, name, email, locale, replyTo, senderName, slug, networkName, writtenAt, sentAt } = letter;
    if (sentAt || !replyTo) return;
    const { host, hostname } = new URL(publicUrl);
    const links = {
      request: slug ? pageAddress(publicUrl, locale, `/opportunities/${encodeURIComponent(slug)}`) : null,
      offer: pageAddress(publicUrl, locale, `/help-offers/mine?token=${tokenOf(offerId, linkKey(secret))}`),
    };
    await mailer.send({ messageId: `<help-offer-letter.${id}@${hostname}>`, date: writtenAt, to: { name, address: email }, replyTo: { name: senderName ?? networkName, address: replyTo }, ...offerLetterMail(letter, links, host) });
    await markLetterSent(tx, id, now);
  });
}

/** Erases offers that nobody confirmed in time, and those of crises that ended 30 days ago; tells how many. A second run at the same time erases nothing twice. */
export async function forgetHelpOffers(db: DataSource, now: Date): Promise<number> {
  const unconfirmed = await eraseUnconfirmedOffers(db, new Date(now.getTime() - CONFIRM_MARGIN_HOURS * HOUR));
  const ended = await db.transaction(async (tx) => {
    const gone = await eraseOffersOfEnded(tx, new Date(now.getTime() - KEPT_DAYS * 24 * HOUR));
    for (const { networkId, count } of gone) {
      await recordAudit(tx, { networkId, actorId: null, actorRole: ActorRole.SYSTEM, action: 'help-offer.erased', objectType: 'NETWORK', objectId: networkId, details: { count } });
    }
    return gone;
  });
  return ended.reduce((sum, { count }) => sum + count, unconfirmed);
}

/** Begins to send the mails about offers of help and to erase every hour; ends with `jobs.stop()`. */
export async function startHelpOfferWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ offerId: string }>(HelpOfferQueue.CONFIRM, ({ data }) => sendConfirmation(options, data.offerId, now()), { concurrency: 2 });
  await jobs.work<{ letterId: string }>(HelpOfferQueue.LETTER, ({ data }) => sendLetter(options, data.letterId, now()), { concurrency: 2 });
  await jobs.work(HelpOfferQueue.FORGET, async () => {
    const erased = await forgetHelpOffers(db, now());
    if (erased > 0) logger.info({ erased }, 'offers of help that nobody confirmed or whose crisis is long over are erased');
  });
  await jobs.schedule(HelpOfferQueue.FORGET, '27 * * * *');
}
