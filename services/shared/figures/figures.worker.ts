import type { DataSource } from 'typeorm';
import type { Jobs } from '../jobs.ts';
import { findFirstCountedDay } from './reading.repository.ts';
import { type Counting, countMissingDays } from './counting.ts';

/** A first start has other things to do. */
const SETTLED_MS = 5000;

/** Counts every night what happened on the day before, and at the first start what happened until then; ends with `jobs.stop()`. `subgraph` names the queue. */
export async function startFiguresWorker({ db, jobs }: { readonly db: DataSource; readonly jobs: Jobs }, subgraph: string, counting: Counting): Promise<void> {
  const queue = `${subgraph}.figures`;
  await jobs.work(queue, ({ signal }) => countMissingDays(db, counting, new Date(), signal));
  await jobs.schedule(queue, '20 1 * * *');
  if ((await findFirstCountedDay(db)) === null) await jobs.enqueue(db, queue, {}, { startAfter: new Date(Date.now() + SETTLED_MS) });
}
