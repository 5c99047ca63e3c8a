import type { DataSource } from 'typeorm';
import type { Jobs } from '../shared/jobs.ts';
import { startErasureWorker } from '../shared/erasure.ts';
import { startOrganisationWorker } from './organisation/organisation-changed.ts';
import { KEPT } from './privacy/kept-data.ts';
import { startSeriesWorker } from './series/series.worker.ts';

/** Begins everything that this subgraph does without being asked; ends with `jobs.stop()`. */
export async function startEventsWorker(options: { readonly db: DataSource; readonly jobs: Jobs }): Promise<void> {
  await startOrganisationWorker(options);
  await startSeriesWorker(options);
  await startErasureWorker({ ...options, subgraph: 'events', kept: KEPT, key: '' });
}
