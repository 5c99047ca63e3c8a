import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { saveKnownOrganisations } from './known-organisation.repository.ts';
import type { KnownOrganisation } from './known-organisation.ts';

/** A queue of this subgraph's own, since a job is taken once and the opportunities subgraph listens as well. */
const ORGANISATION_CHANGED = 'organisation.changed.events';

/** Begins to listen to the organisations subgraph; ends with `jobs.stop()`. Idempotent, and in any order: an older version changes nothing. */
export async function startOrganisationWorker({ db, jobs }: { db: DataSource; jobs: Jobs }): Promise<void> {
  await jobs.work<{ organisations: KnownOrganisation[] }>(ORGANISATION_CHANGED, ({ data }) => saveKnownOrganisations(db, data.organisations));
}
