import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { forgetChanges } from '../search/changes.repository.ts';
import { expireOpportunities } from './opportunity.repository.ts';

const EXPIRE = 'opportunities.expire';

/** Marks every five minutes what ran out, which searches don't wait for, since they look at the clock; and forgets changes that every search knows. */
export async function startExpiryWorker({ db, jobs, logger }: { db: DataSource; jobs: Jobs; logger: Logger }): Promise<void> {
  await jobs.work(EXPIRE, async () => {
    const expired = await expireOpportunities(db, new Date());
    await forgetChanges(db, new Date());
    if (expired > 0) logger.info({ expired }, 'postings ran out');
  });
  await jobs.schedule(EXPIRE, '*/5 * * * *');
}
