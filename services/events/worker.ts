import type { DataSource } from 'typeorm';
import type { Jobs } from '../shared/jobs.ts';
import { startOrganisationWorker } from './organisation/organisation-changed.ts';

/** Begins everything that this subgraph does without being asked; ends with `jobs.stop()`. */
export async function startEventsWorker(options: { readonly db: DataSource; readonly jobs: Jobs }): Promise<void> {
  await startOrganisationWorker(options);
}
