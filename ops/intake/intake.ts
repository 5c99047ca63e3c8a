import { saveOrganisations } from '../../services/organisations/organisation/organisation.intake.ts';
import type { Organisation } from '../../services/organisations/organisation/organisation.ts';
import { learnOrganisations } from '../../services/opportunities/organisation/organisation-changed.ts';
import { transactionOrDryRun } from '../../services/shared/dry-run.ts';
import type { Jobs } from '../../services/shared/jobs.ts';
import type { Written } from '../../services/shared/upsert.ts';
import type { Stores } from '../installation/stores.ts';

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
