import type { DataSource } from 'typeorm';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { searchConfirmationMail } from './mails/confirmation.ts';
import { CONFIRM_MARGIN_HOURS, ENDED_DAYS, SavedSearchQueue } from './saved-search.codes.ts';
import { eraseOldSearches, lockSearchForMail, markSearchConfirmationSent, searchExists } from './saved-search.repository.ts';
import { confirmKey } from './saved-search.service.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';

const HOUR = 3_600_000;

/** Sends the mail that asks for confirmation, once, while its link is good. */
async function sendConfirmation({ db, mailer, secret, publicUrl }: MailWorkerOptions, savedSearchId: string, now: Date): Promise<void> {
  await withLockedRow(db, { what: 'saved search', lock: (tx) => lockSearchForMail(tx, savedSearchId), exists: (tx) => searchExists(tx, savedSearchId) }, async (tx, search) => {
    const { id, email, locale, createdAt, confirmedAt, confirmationSentAt, tokenExpiresAt, tokenHash } = search;
    if (confirmationSentAt || confirmedAt || !tokenExpiresAt || tokenExpiresAt <= now) return;
    const token = tokenOf(id, confirmKey(secret));
    if (!tokenHash || !hashOfToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when the search was saved.');
    const { host, hostname } = new URL(publicUrl);
    const link = pageAddress(publicUrl, locale, `/saved-searches/confirm?token=${token}`);
    await mailer.send({ messageId: `<saved-search.${id}.confirm@${hostname}>`, date: createdAt, to: { address: email }, ...searchConfirmationMail(search, link, host) });
    await markSearchConfirmationSent(tx, id, now);
  });
}

/** Erases what nobody confirmed in time, and what ended 30 days ago; tells how many. */
export function cleanUpSavedSearches(db: DataSource, now: Date): Promise<number> {
  return eraseOldSearches(db, new Date(now.getTime() - CONFIRM_MARGIN_HOURS * HOUR), daysLater(dayOf(now), -ENDED_DAYS));
}

/** Begins to send the mails that ask for confirmation and to clean up every hour; ends with `jobs.stop()`. */
export async function startSavedSearchWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ savedSearchId: string }>(SavedSearchQueue.CONFIRM, ({ data }) => sendConfirmation(options, data.savedSearchId, now()), { concurrency: 2 });
  await jobs.work(SavedSearchQueue.CLEAN_UP, async () => {
    const erased = await cleanUpSavedSearches(db, now());
    if (erased > 0) logger.info({ erased }, 'saved searches that nobody confirmed or that have ended are erased');
  });
  await jobs.schedule(SavedSearchQueue.CLEAN_UP, '37 * * * *');
}
