import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { HelpRequestQueue } from './help-request.codes.ts';
import { forgetEndedHelp } from './erase.service.ts';

/** Begins to forget whom help has reached; ends with `jobs.stop()`. */
export async function startHelpRequestWorker({ db, jobs, logger, now = () => new Date() }: { db: DataSource; jobs: Jobs; logger: Logger; now?: () => Date }): Promise<void> {
  await jobs.work(HelpRequestQueue.FORGET, async () => {
    const erased = await forgetEndedHelp({ db, jobs, now });
    if (erased > 0) logger.info({ erased }, 'help requests that had ended are erased');
  });
  await jobs.schedule(HelpRequestQueue.FORGET, '37 * * * *');
}
