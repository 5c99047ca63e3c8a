import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { RuleRefused } from './rule.ts';
import { findSeriesToUnfold } from './series.repository.ts';
import { endSeries, horizonOf, unfoldFurther } from './series.service.ts';

export const UNFOLD = 'events.unfold-series';

/** A series is looked at when this much of its horizon has come near, so once in a month and not at every look. */
const SLACK_MS = 30 * 86_400_000;
const BATCH = 100;

/** Unfolds all series that have to be; one whose rule is refused by now ends where it is. @returns how many dates were made */
export async function unfoldAll(db: DataSource, now: Date, signal?: AbortSignal): Promise<number> {
  const before = new Date(horizonOf(now).getTime() - SLACK_MS);
  let made = 0;
  for (let ids = await findSeriesToUnfold(db, before, BATCH); ids.length > 0; ids = await findSeriesToUnfold(db, before, BATCH)) {
    for (const id of ids) {
      signal?.throwIfAborted();
      try {
        made += await db.transaction((tx) => unfoldFurther(tx, now, id));
      } catch (error) {
        if (!(error instanceof RuleRefused)) throw error;
        await db.transaction((tx) => endSeries(tx, id));
      }
    }
  }
  return made;
}

/** Makes the dates of series ahead, every night. */
export async function startSeriesWorker({ db, jobs }: { readonly db: DataSource; readonly jobs: Jobs }): Promise<void> {
  await jobs.work(UNFOLD, async ({ signal }) => void (await unfoldAll(db, new Date(), signal)));
  await jobs.schedule(UNFOLD, '11 2 * * *');
}
