import type { DataSource } from 'typeorm';
import type { Jobs } from '../jobs.ts';
import { type Counting, countMissingDays } from './counting.ts';

/** Counts every night what happened on the day before; ends with `jobs.stop()`. `subgraph` names the queue. */
export async function startFiguresWorker({ db, jobs }: { readonly db: DataSource; readonly jobs: Jobs }, subgraph: string, counting: Counting): Promise<void> {
  const queue = `${subgraph}.figures`;
  await jobs.work(queue, ({ signal }) => countMissingDays(db, counting, new Date(), signal));
  await jobs.schedule(queue, '20 1 * * *');
}
