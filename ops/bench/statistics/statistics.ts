import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { buildGateway } from '../../../gateway/app.ts';
import { inProcessDataSource } from '../../../gateway/in-process-data-source.ts';
import { buildEventsSubgraph } from '../../../services/events/subgraph.ts';
import { COUNTING } from '../../../services/opportunities/statistics/counting.ts';
import { buildOpportunitiesSubgraph } from '../../../services/opportunities/subgraph.ts';
import { buildOrganisationsSubgraph } from '../../../services/organisations/subgraph.ts';
import { countMissingDays } from '../../../services/shared/figures/counting.ts';
import { firstDayOf, lastDayOf, lastQuarter, periodBefore } from '../../../services/shared/figures/period.ts';
import { nobody } from '../../../services/shared/viewer.ts';
import { openStores } from '../../installation/stores.ts';
import { benchDatabase } from '../database.ts';
import { ROOT } from '../processes.ts';
import { percentile, type Result, result } from '../result.ts';
import type { Suite } from '../suite.ts';
import { times } from '../times.ts';
import { busyDays, fillFigures, NETWORK } from './fill.ts';
import { viewResults } from './views.ts';

const PAGES = 30;
const AGGREGATES = 5;

/** What the page of the site asks, as it stands there. */
async function pageQuery(): Promise<string> {
  const source = await readFile(join(ROOT, 'client/routes/desk-statistics/statistics-query.ts'), 'utf8');
  const [, query] = /`\s*(query NetworkFigures\b[^`]*)`/.exec(source) ?? [];
  if (!query) throw new Error('The query of the page was not found.');
  return query;
}

/** Adds the daily rows of the same months up in one statement. */
async function aggregate(db: DataSource, now: Date): Promise<void> {
  const quarter = lastQuarter(now);
  await db.transaction(async (tx) => {
    await tx.query(`SET LOCAL statement_timeout = '5min'`);
    const values = [NETWORK, firstDayOf(periodBefore(quarter).first), lastDayOf(quarter.last)];
    await tx.query('SELECT figure, grouping, key, sum(value), sum(people) FROM daily_figures WHERE network_id = $1 AND day BETWEEN $2 AND $3 GROUP BY figure, grouping, key', values);
  });
}

/** Counts one busy day by the nightly job, which finds all others counted. @returns seconds */
async function night(db: DataSource, day: string, letters: number, now: Date): Promise<number> {
  await db.query(`DELETE FROM daily_figures WHERE day = $1 AND figure LIKE '%nquiries'`, [day]);
  await db.query(`DELETE FROM counted_days WHERE task = 'settled' AND day = $1`, [day]);
  const [ms = 0] = await times(1, () => countMissingDays(db, COUNTING, now));
  const [row] = await db.query(`SELECT value::int AS counted FROM daily_figures WHERE day = $1 AND figure = 'inquiries' AND grouping = 'ALL'`, [day]);
  if (row?.counted !== letters) throw new Error(`${row?.counted} letters were counted, not ${letters}.`);
  return ms / 1000;
}

/** The page of a network with five million daily rows, through the gateway; and the night after a busy day. */
export const statisticsSuite: Suite = async (bench) => {
  const now = new Date();
  const { urls, secret } = await benchDatabase(bench, fillFigures);
  const logger = pino({ level: 'error' }, pino.destination(2));
  const stores = await openStores(urls, logger);
  const rest = { jobs: { enqueue: () => Promise.resolve() }, secret };
  const subgraphs = await Promise.all([
    buildOrganisationsSubgraph({ db: stores.organisations, ...rest }),
    buildOpportunitiesSubgraph({ db: stores.opportunities, databaseUrl: urls.opportunities, logger, ...rest }),
    buildEventsSubgraph({ db: stores.events, findPlace: () => undefined, ...rest }),
  ]);
  bench.onEnd(() => Promise.all(subgraphs.map((subgraph) => subgraph.close())));
  const gateway = await buildGateway({
    supergraphSdl: await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8'),
    dataSourceFor: (name) => inProcessDataSource(subgraphs.find((subgraph) => subgraph.name === name) ?? subgraphs[0], logger),
    env: { publicUrl: 'http://localhost', requestsPerMinute: 0 },
    logger,
    ready: () => Promise.reject(new Error('nobody asks')),
  });
  bench.onEnd(() => gateway.close());
  const coordinator = { ...nobody('192.0.2.1'), id: NETWORK, coordinates: [NETWORK] };
  const query = await pageQuery();
  const page = async (): Promise<void> => {
    const { data, errors } = await gateway.execute({ query, variables: { network: NETWORK, locale: 'DE' } }, coordinator);
    if (errors || !(data as { networkStatistics: { inquiries: { value: number } } }).networkStatistics.inquiries.value) throw new Error(`The page was not answered: ${JSON.stringify(errors)}`);
  };
  await page();
  const [own, theirs] = [percentile(await times(PAGES, page), 0.5), percentile(await times(AGGREGATES, () => aggregate(stores.opportunities, now)), 0.5)];
  const [half, whole] = busyDays(now);
  const [ofHalf, ofWhole] = [await night(stores.opportunities, half!.day, half!.letters, now), await night(stores.opportunities, whole!.day, whole!.letters, now)];
  const results: Result[] = [
    result('statistics: the page of 5,000,000 daily rows through the graph, p50', own, { unit: 'ms', against: theirs }),
    result('statistics: ... times one aggregate over these rows', own / theirs, { unit: 'times', bar: { atMost: 3 } }),
    result('statistics: counting a day of 200,000 letters', ofWhole, { unit: 's', bar: { atMost: 60 } }),
    result('statistics: ... times that of 100,000', ofWhole / ofHalf, { unit: 'times' }),
  ];
  return [...results, ...(await viewResults())];
};
