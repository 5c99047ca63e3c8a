import type { DataSource } from 'typeorm';
import type { MailWorkerOptions } from '../../../shared/mail/mail-worker.ts';
import { WAITING_HOURS, WaitingDocumentQueue } from './waiting-document.codes.ts';
import { forgetWaiting } from './waiting-document.repository.ts';

/** Forgets files that came in a day ago and were attached to nothing. */
export function cleanUpWaiting(db: DataSource, now: Date): Promise<void> {
  return forgetWaiting(db, new Date(now.getTime() - WAITING_HOURS * 3_600_000));
}

/** Begins to clean up every hour; ends with `jobs.stop()`. */
export async function startWaitingDocumentWorker({ db, jobs, now = () => new Date() }: Pick<MailWorkerOptions, 'db' | 'jobs' | 'now'>): Promise<void> {
  await jobs.work(WaitingDocumentQueue.CLEAN_UP, () => cleanUpWaiting(db, now()));
  await jobs.schedule(WaitingDocumentQueue.CLEAN_UP, '41 * * * *');
}
