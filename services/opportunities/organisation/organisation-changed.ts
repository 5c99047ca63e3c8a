import type { DataSource, EntityManager } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { publishWaiting } from '../drafting/waiting.ts';
import { type OrganisationChanged, saveKnownOrganisations } from './known-organisation.repository.ts';

const ORGANISATION_CHANGED = 'organisation.changed';

/** Takes the news over, and publishes what waited for a verification. Idempotent, and in any order: an older version changes nothing. */
export async function learnOrganisations(db: DataSource | EntityManager, organisations: readonly OrganisationChanged[], now = new Date()): Promise<void> {
  await db.transaction(async (tx) => {
    await saveKnownOrganisations(tx, organisations);
    await publishWaiting(tx, organisations.map(({ id }) => id), now);
  });
}

/** Begins to listen to the organisations subgraph; ends with `jobs.stop()`. */
export async function startOrganisationWorker({ db, jobs }: { db: DataSource; jobs: Jobs }): Promise<void> {
  await jobs.work<{ organisations: OrganisationChanged[] }>(ORGANISATION_CHANGED, ({ data }) => learnOrganisations(db, data.organisations));
}
