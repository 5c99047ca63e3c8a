import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { expireOpportunities } from './opportunity.repository.ts';

const EXPIRE = 'opportunities.expire';

/** Marks every five minutes what ran out. Searches don't wait for it: they look at the clock. */
export async function startExpiryWorker({ db, jobs, logger }: { db: DataSource; jobs: Jobs; logger: Logger }): Promise<void> {
  await jobs.work(EXPIRE, async () => {
    const expired = await expireOpportunities(db, new Date());
    if (expired > 0) logger.info({ expired }, 'postings ran out');
  });
  await jobs.schedule(EXPIRE, '*/5 * * * *');
}
