import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { Locale } from '../../shared/locale.ts';
import type { Mailer } from '../../shared/mail/mailer.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { hashOfToken, tokenOf } from '../inquiry/inquiry.token.ts';
import { searchConfirmationMail } from './mails/confirmation.ts';
import { CONFIRM_MARGIN_HOURS, ENDED_DAYS, SavedSearchQueue } from './saved-search.codes.ts';
import { eraseOldSearches, lockSearchForMail, markSearchConfirmationSent, searchExists } from './saved-search.repository.ts';
import { confirmKey, today } from './saved-search.service.ts';

export interface SavedSearchWorkerOptions {
  readonly db: DataSource;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly secret: string;
  /** Address of the site as people type it. */
  readonly publicUrl: string;
  readonly logger: Logger;
  readonly now?: () => Date;
}

const HOUR = 3_600_000;

/** Sends the mail that asks for confirmation, once, while its link is good. */
async function sendConfirmation({ db, mailer, secret, publicUrl }: SavedSearchWorkerOptions, savedSearchId: string, now: Date): Promise<void> {
  await withLockedRow(db, { what: 'saved search', lock: (tx) => lockSearchForMail(tx, savedSearchId), exists: (tx) => searchExists(tx, savedSearchId) }, async (tx, search) => {
    const { id, email, locale, createdAt, confirmedAt, confirmationSentAt, tokenExpiresAt, tokenHash } = search;
    if (confirmationSentAt || confirmedAt || !tokenExpiresAt || tokenExpiresAt <= now) return;
    const token = tokenOf(id, confirmKey(secret));
    if (!tokenHash || !hashOfToken(token).equals(tokenHash)) throw new Error('The installation has another secret than when the search was saved.');
    const { host, hostname } = new URL(publicUrl);
    const link = new URL(`${locale === Locale.EN ? '/en' : ''}/saved-searches/confirm`, publicUrl);
    link.searchParams.set('token', token);
    await mailer.send({ messageId: `<saved-search.${id}.confirm@${hostname}>`, date: createdAt, to: { address: email }, ...searchConfirmationMail(search, link.href, host) });
    await markSearchConfirmationSent(tx, id, now);
  });
}

/** Erases what nobody confirmed in time, and what ended 30 days ago; tells how many. */
export function cleanUpSavedSearches(db: DataSource, now: Date): Promise<number> {
  return eraseOldSearches(db, new Date(now.getTime() - CONFIRM_MARGIN_HOURS * HOUR), today(new Date(now.getTime() - ENDED_DAYS * 24 * HOUR)));
}

/** Begins to send the mails that ask for confirmation and to clean up every hour; ends with `jobs.stop()`. */
export async function startSavedSearchWorker(options: SavedSearchWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ savedSearchId: string }>(SavedSearchQueue.CONFIRM, ({ data }) => sendConfirmation(options, data.savedSearchId, now()), { concurrency: 2 });
  await jobs.work(SavedSearchQueue.CLEAN_UP, async () => {
    const erased = await cleanUpSavedSearches(db, now());
    if (erased > 0) logger.info({ erased }, 'saved searches that nobody confirmed or that have ended are erased');
  });
  await jobs.schedule(SavedSearchQueue.CLEAN_UP, '37 * * * *');
}
