import type { EntityManager } from 'typeorm';
import { saveOrganisations } from '../../services/organisations/organisation/organisation.intake.ts';
import type { Organisation } from '../../services/organisations/organisation/organisation.ts';
import { learnOrganisations } from '../../services/opportunities/organisation/organisation-changed.ts';
import type { Jobs } from '../../services/shared/jobs.ts';
import type { Written } from '../../services/shared/upsert.ts';
import type { Stores } from '../installation/stores.ts';

/** Ends a transaction without a trace, on purpose. */
class DryRun extends Error {}

/** Runs `work` in a transaction and takes it back when this is a dry run; the answer is the same. */
export async function transactionOrDryRun<T>(store: Stores[keyof Stores], dryRun: boolean, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  let answer: { value: T } | undefined;
  try {
    await store.transaction(async (tx) => {
      answer = { value: await work(tx) };
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  if (!answer) throw new Error('A transaction ended without an answer.');
  return answer.value;
}

/**
 * Writes organisations that come from outside. The opportunities subgraph hears of them by a job like of every change;
 * it is told at once as well, so that the postings that follow are found without waiting for a worker.
 */
export async function takeInOrganisations(
  stores: Stores,
  jobs: Pick<Jobs, 'enqueue'>,
  organisations: readonly Organisation[],
  dryRun = false,
): Promise<Written[]> {
  const { outcomes, changed } = await transactionOrDryRun(stores.organisations, dryRun, (tx) => saveOrganisations(tx, jobs, organisations));
  if (!dryRun) await learnOrganisations(stores.opportunities, changed);
  return outcomes;
}
