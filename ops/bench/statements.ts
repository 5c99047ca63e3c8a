import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildGateway } from '../../gateway/app.ts';
import { inProcessDataSource } from '../../gateway/in-process-data-source.ts';
import { buildEventsSubgraph } from '../../services/events/subgraph.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';
import { buildOpportunitiesSubgraph } from '../../services/opportunities/subgraph.ts';
import { buildOrganisationsSubgraph } from '../../services/organisations/subgraph.ts';
import { openStores } from '../installation/stores.ts';
import { benchDatabase } from './database.ts';
import { PAGE_QUERY } from './page/query.ts';
import { ROOT } from './processes.ts';
import { type Result, result } from './result.ts';
import { countStatements } from './statement-count.ts';
import type { Suite } from './suite.ts';

const SIZES = [1, 5, 20, 100] as const;
const NEAR = { place: 'Bitburg', radiusKm: 100 };
const FILTERS = { 'by place': { near: NEAR }, 'by words': { near: NEAR, text: 'Kinder' } } as const;

interface Page {
  readonly opportunities: { readonly edges: readonly unknown[] };
}

/** SQL statements that the page of matches with organisation and dates costs, for several lengths of the page: always the same number. */
export const statementsSuite: Suite = async (bench) => {
  const { urls, secret } = await benchDatabase(bench);
  const logger = pino({ level: 'error' }, pino.destination(2));
  const stores = await openStores(urls, logger);
  const jobs = { enqueue: () => Promise.resolve() };
  const subgraphs = await Promise.all([
    buildOrganisationsSubgraph({ db: stores.organisations, jobs, secret }),
    buildOpportunitiesSubgraph({ db: stores.opportunities, databaseUrl: urls.opportunities, jobs, secret, logger }),
    buildEventsSubgraph({ db: stores.events, jobs, secret, findPlace: loadGazetteer().find }),
  ]);
  bench.onEnd(() => Promise.all(subgraphs.map((subgraph) => subgraph.close())));
  const gateway = await buildGateway({
    supergraphSdl: await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8'),
    dataSourceFor: (name) => {
      const subgraph = subgraphs.find((one) => one.name === name);
      if (!subgraph) throw new Error(`There is no subgraph "${name}".`);
      return inProcessDataSource(subgraph, logger);
    },
    env: { publicUrl: 'http://localhost', requestsPerMinute: 0 },
    logger,
    ready: () => Promise.reject(new Error('nobody asks')),
  });
  bench.onEnd(() => gateway.close());

  const count = countStatements(Object.values(stores));
  const results: Result[] = [];
  for (const [label, filter] of Object.entries(FILTERS)) {
    let shortest: number | undefined;
    // What the words mean is read once in a while, whatever the length of the page.
    await gateway.execute({ query: PAGE_QUERY, variables: { filter, first: 1 } });
    for (const first of SIZES) {
      const { statements, value } = await count(() => gateway.execute({ query: PAGE_QUERY, variables: { filter, first } }));
      const { opportunities } = (value.data ?? {}) as Partial<Page>;
      if (value.errors || opportunities?.edges.length !== first) throw new Error(`The page of ${first} has ${opportunities?.edges.length} matches: ${JSON.stringify(value.errors)}`);
      shortest ??= statements;
      results.push(result(`statements of a page ${label}, first = ${first}`, statements, { unit: 'statements', bar: { exactly: shortest } }));
    }
  }
  return results;
};
