import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const LEARN = 'opportunities.learn-words';

export interface WordsWorkerOptions {
  readonly db: DataSource;
  readonly jobs: Jobs;
  readonly logger: Logger;
  /** When to learn for the first time; default at once. A start that has other things to do first says so. */
  readonly learnFrom?: Date;
}

/** Learns the words of what was written: at start and every minute. Until then a new posting is found by the words that are known already. */
export async function startWordsWorker({ db, jobs, logger, learnFrom }: WordsWorkerOptions): Promise<void> {
  await learnOwnWords(db);
  await jobs.work(LEARN, async ({ signal }) => {
    const read = await learnWaitingWords(db, signal);
    if (read > 0) logger.info({ read }, 'words of postings were learned');
  });
  await jobs.schedule(LEARN, '* * * * *');
  await jobs.enqueue(db.manager, LEARN, {}, learnFrom && { startAfter: learnFrom });
}
