import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { type CrisisChanged, saveKnownCrisis } from './known-crisis.repository.ts';

const CRISIS_CHANGED = 'network.crisis-changed';

/** Begins to listen to the organisations subgraph; idempotent, and in any order. Ends with `jobs.stop()`. */
export async function startCrisisWorker({ db, jobs }: { db: DataSource; jobs: Jobs }): Promise<void> {
  await jobs.work<CrisisChanged>(CRISIS_CHANGED, ({ data }) => saveKnownCrisis(db, data));
}
