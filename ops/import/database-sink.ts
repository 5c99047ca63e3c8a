import { organisationOf } from '../../services/organisations/list-import/listed-organisation.ts';
import { findNetworkBySlug } from '../../services/organisations/network/network.repository.ts';
import { Opportunity } from '../../services/opportunities/opportunity/opportunity.ts';
import { OpportunityStatus } from '../../services/opportunities/opportunity/opportunity.codes.ts';
import { upsertOpportunities } from '../../services/opportunities/opportunity/opportunity.repository.ts';
import type { Jobs } from '../../services/shared/jobs.ts';
import { transactionOrDryRun } from '../../services/shared/dry-run.ts';
import { takeInOrganisations } from '../intake/intake.ts';
import { slugOf } from '../../services/shared/slug.ts';
import type { Stores } from '../installation/stores.ts';
import type { ImportedOpportunity } from './imported-rows.ts';
import type { RowOutcome, Sink } from './sink.ts';
import { UsageError } from './usage-error.ts';

/** The row of the opportunities service that a row of a list becomes. */
export function opportunityOf(row: ImportedOpportunity, networkId: string, now: Date): Opportunity {
  const { place, interests, skills, expiresAt, publishedAt, network: _network, expiryIsRelative: _relative, ...same } = row;
  return Object.assign(new Opportunity(), {
    ...same,
    networkId,
    slug: slugOf(row.title, row.id),
    // What has run out already would be marked by the worker, and then count as changed at every import.
    status: Date.parse(expiresAt) > now.getTime() ? OpportunityStatus.PUBLISHED : OpportunityStatus.EXPIRED,
    interestIds: [...interests],
    skillIds: [...skills],
    placeName: place?.name ?? null,
    postalCode: place?.postalCode ?? null,
    region: place?.region ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    expiresAt: new Date(expiresAt),
    publishedAt: publishedAt === null ? now : new Date(publishedAt),
    lastConfirmedAt: now,
  });
}

/**
 * Writes imported rows into the subgraphs' databases.
 * @param network slug of the network to import into
 * @throws UsageError when there is no such network
 */
export async function databaseSink(stores: Stores, jobs: Pick<Jobs, 'enqueue'>, network: string, close: () => Promise<void>): Promise<Sink> {
  const found = await findNetworkBySlug(stores.organisations, network);
  if (!found) throw new UsageError(`There is no network "${network}".`);
  return {
    async upsertOrganisations(rows, { dryRun }): Promise<RowOutcome[]> {
      const outcomes = await takeInOrganisations(stores, jobs, rows.map((row) => organisationOf(row, found.id)), dryRun);
      return outcomes.map((outcome) => ({ outcome }));
    },
    async upsertOpportunities(rows, { dryRun }): Promise<RowOutcome[]> {
      const now = new Date();
      const expiryIsQuiet = rows.every((row) => row.expiryIsRelative);
      const outcomes = await transactionOrDryRun(stores.opportunities, dryRun, (tx) =>
        upsertOpportunities(tx, rows.map((row) => opportunityOf(row, found.id, now)), { expiryIsQuiet }),
      );
      return outcomes.map((outcome) => ({ outcome }));
    },
    close,
  };
}
