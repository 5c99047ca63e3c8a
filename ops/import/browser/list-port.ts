import type { ListUndo } from '../../../services/organisations/list-import/list-import.codes.ts';
import type { ListedOpportunity, ListPort, WrittenItem } from '../../../services/organisations/list-import/list-port.ts';
import { findOpportunitiesWithDates, findOrganisationsWithDates, forgetKnownOrganisations as forgetInEvents } from '../../../services/events/organisation/unused-organisation.repository.ts';
import {
  deleteListedOpportunities, findAnsweredOpportunities, findOrganisationsWithPostings, findStandingOpportunities, forgetKnownOrganisations, holdStandingOpportunities, restoreOpportunities, type StandingOpportunity,
} from '../../../services/opportunities/opportunity/listed-opportunity.repository.ts';
import { upsertOpportunities } from '../../../services/opportunities/opportunity/opportunity.repository.ts';
import { learnOrganisations } from '../../../services/opportunities/organisation/organisation-changed.ts';
import { transactionOrDryRun } from '../../../services/shared/dry-run.ts';
import type { Written } from '../../../services/shared/upsert.ts';
import type { Stores } from '../../installation/stores.ts';
import { opportunityOf } from '../database-sink.ts';
import type { ImportedOpportunity } from '../imported-rows.ts';
import { readListApart } from './list-reader.ts';

type OtherStores = Pick<Stores, 'opportunities' | 'events'>;

/** What the reader made of a row came back from the database as it was. */
const rowsOf = (opportunities: readonly ListedOpportunity[]): readonly ImportedOpportunity[] => opportunities as readonly ImportedOpportunity[];

async function upsert({ opportunities: store }: OtherStores, networkId: string, opportunities: readonly ListedOpportunity[], dryRun: boolean): Promise<Written[]> {
  const rows = rowsOf(opportunities);
  const now = new Date();
  const expiryIsQuiet = rows.every((row) => row.expiryIsRelative);
  return transactionOrDryRun(store, dryRun, (tx) => upsertOpportunities(tx, rows.map((row) => opportunityOf(row, networkId, now)), { expiryIsQuiet }));
}

function undoOf({ before, mark }: WrittenItem, now: StandingOpportunity | undefined, isUsed: boolean): ListUndo {
  if (!now) return before ? 'CHANGED_SINCE' : 'REMOVED';
  if (now.mark !== mark) return 'CHANGED_SINCE';
  if (before) return 'RESTORED';
  return isUsed ? 'IN_USE' : 'REMOVED';
}

/** Lists of coordinators between the parts of the house: how they are read, and how what they offer is written and taken back by the service whose it is. */
export function listPort(stores: OtherStores): ListPort {
  const { events, opportunities: store } = stores;
  return {
    read: (file, asked) => readListApart(file, asked),
    async planOpportunities(networkId, opportunities) {
      const standing = await findStandingOpportunities(store, opportunities.map(({ id }) => id));
      const outcomes = await upsert(stores, networkId, opportunities, true);
      return opportunities.map(({ id }, index) => ({ outcome: outcomes[index] ?? 'unchanged', before: standing.get(id)?.before ?? null, mark: standing.get(id)?.mark ?? null }));
    },
    async writeOpportunities(networkId, opportunities, changed) {
      await learnOrganisations(store, changed);
      await upsert(stores, networkId, opportunities, false);
      const standing = await findStandingOpportunities(store, opportunities.map(({ id }) => id));
      return opportunities.map(({ id }) => standing.get(id)?.mark ?? '');
    },
    undoOpportunities: (items) =>
      store.transaction(async (tx) => {
        const ids = items.map(({ id }) => id);
        const standing = await holdStandingOpportunities(tx, ids);
        const used = new Set([...(await findAnsweredOpportunities(tx, ids)), ...(await findOpportunitiesWithDates(events, ids))]);
        const undos = items.map((item) => undoOf(item, standing.get(item.id), used.has(item.id)));
        const those = (what: ListUndo) => items.filter((_, index) => undos[index] === what);
        await restoreOpportunities(tx, those('RESTORED').flatMap(({ before }) => before ?? []));
        await deleteListedOpportunities(tx, those('REMOVED').map(({ id }) => id));
        return undos;
      }),
    async organisationsInUse(ids) {
      return new Set([...(await findOrganisationsWithPostings(store, ids)), ...(await findOrganisationsWithDates(events, ids))]);
    },
    async forgetOrganisations(ids) {
      await forgetKnownOrganisations(store, ids);
      await forgetInEvents(events, ids);
    },
  };
}
