import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase as openEvents } from '../../services/events/database.ts';
import { openDatabase as openOpportunities } from '../../services/opportunities/database.ts';
import { openDatabase as openOrganisations } from '../../services/organisations/database.ts';
import type { SubgraphName, SubgraphUrls } from '../database/roles.ts';

/** How each subgraph opens its data source. */
export const OPENERS = { organisations: openOrganisations, opportunities: openOpportunities, events: openEvents } as const;

/** The initialized data source of each subgraph. */
export type Stores = Readonly<Record<SubgraphName, DataSource>>;

/** Opens all three; closes again what opened when one does not. */
export async function openStores(urls: SubgraphUrls, logger: Logger, poolSize = 10): Promise<Stores> {
  const onPoolError = (err: Error) => logger.warn({ err }, 'a database connection broke');
  const open = (name: SubgraphName) => OPENERS[name]({ url: urls[name], poolSize, onPoolError });
  const stores = { organisations: open('organisations'), opportunities: open('opportunities'), events: open('events') };
  const results = await Promise.allSettled(Object.values(stores).map((store) => store.initialize()));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await closeStores(stores);
    throw failed.reason;
  }
  return stores;
}

export async function closeStores(stores: Stores): Promise<void> {
  await Promise.all(Object.values(stores).filter((store) => store.isInitialized).map((store) => store.destroy()));
}
