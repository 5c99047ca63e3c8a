import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountSettings } from '../../gateway/account/account-env.ts';
import { buildGateway } from '../../gateway/app.ts';
import { subgraphsReady } from '../../gateway/health.ts';
import { inProcessDataSource } from '../../gateway/in-process-data-source.ts';
import { startMetrics } from '../../gateway/metrics.ts';
import { UPLOAD_MS } from '../../gateway/upload/upload-route.ts';
import { buildEventsSubgraph } from '../../services/events/subgraph.ts';
import { startEventsWorker } from '../../services/events/worker.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';
import { buildOpportunitiesSubgraph } from '../../services/opportunities/subgraph.ts';
import { startOpportunitiesWorker } from '../../services/opportunities/worker.ts';
import { buildOrganisationsSubgraph } from '../../services/organisations/subgraph.ts';
import { startOrganisationsWorker } from '../../services/organisations/worker.ts';
import { openJobs } from '../../services/shared/jobs.ts';
import { openMailer } from '../../services/shared/mail/open-mailer.ts';
import { partLogger } from '../../services/shared/run-part.ts';
import type { Subgraph } from '../../services/shared/subgraph.ts';
import { listPort } from '../import/browser/list-port.ts';
import { calendarRows } from '../import/calendar/calendar-rows.ts';
import { prepareDatabase } from '../installation/prepare.ts';
import { closeStores, openStores } from '../installation/stores.ts';
import { listen, stopListening } from '../../services/shared/listen.ts';
import { loadDemoOnce, sayWhereMailsGo } from './demo.ts';
import type { Serve } from './serve.ts';

/** Folder of the built project, next to which `schema/` lies. */
const DIST = join(import.meta.dirname, '../..');

/** What is not needed to answer waits this long, so that a first start has the processors for the rest. */
const SETTLED_MS = 5000;

/** Everything in this process: three subgraphs called directly, the worker, the gateway, the site. */
export const serve: Serve = async ({ env, database, steps, build, isWatched = false }) => {
  const logger = partLogger('engagement-netz', env.LOG_LEVEL);
  const urls = await steps.step('Database', () => prepareDatabase(database, env), { tell: () => `${database.isEmbedded ? '' : 'of DATABASE_URL '}is up to date` });
  const stores = await openStores(urls, logger);
  steps.onStop('Database connections', () => closeStores(stores));
  const jobs = await openJobs({ databaseUrl: urls.opportunities, logger });
  steps.onStop('Jobs', () => jobs.stop());
  await loadDemoOnce(database, stores, jobs, steps);
  await build?.gazetteer;
  const gazetteer = loadGazetteer();
  const subgraphs = await steps.step('Subgraphs', () =>
    Promise.all([
      buildOrganisationsSubgraph({ db: stores.organisations, jobs, secret: env.SECRET }),
      buildOpportunitiesSubgraph({ db: stores.opportunities, databaseUrl: urls.opportunities, jobs, secret: env.SECRET, logger, gazetteer }),
      buildEventsSubgraph({ db: stores.events, jobs, secret: env.SECRET, findPlace: gazetteer.find }),
    ]),
    { tell: (built) => built.map(({ name }) => name).join(', ') },
  );
  steps.onStop('Subgraphs', () => Promise.all(subgraphs.map((subgraph) => subgraph.close())));

  const directory = join(env.DATA_DIR, 'mail');
  const mailer = openMailer({ smtpUrl: env.SMTP_URL, directory, from: env.MAIL_FROM, logger });
  const work = { jobs, mailer, secret: env.SECRET, publicUrl: env.PUBLIC_URL, logger };
  await startOrganisationsWorker({ ...work, db: stores.organisations, lists: listPort(stores) });
  await startOpportunitiesWorker({ ...work, db: stores.opportunities, learnFrom: new Date(Date.now() + SETTLED_MS) });
  await startEventsWorker({ ...work, db: stores.events, calendarRows: calendarRows() });
  sayWhereMailsGo(env.SMTP_URL, directory, steps);

  const byName = new Map<string, Subgraph>(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const metrics = env.METRICS_PORT === undefined ? undefined : startMetrics();
  const account = accountSettings(env);
  const gateway = await steps.step('Gateway', async () =>
    buildGateway({
      supergraphSdl: await readFile(join(DIST, '../schema/supergraph.graphql'), 'utf8'),
      dataSourceFor: (name) => {
        const subgraph = byName.get(name);
        if (!subgraph) throw new Error(`The supergraph names a subgraph "${name}" that is not there.`);
        return inProcessDataSource(subgraph, logger);
      },
      env: { publicUrl: env.PUBLIC_URL, trustProxy: env.TRUST_PROXY, requestsPerMinute: env.REQUESTS_PER_MINUTE, documentMegabytes: env.DOCUMENT_MEGABYTES, ...(account && { account: { settings: account, secret: env.SECRET } }), ...(env.MAP_STYLE_URL ? { mapStyleUrl: env.MAP_STYLE_URL } : {}) },
      logger,
      clientDir: Promise.resolve(build?.done).then(() => DIST),
      isClientWatched: isWatched,
      ready: subgraphsReady(subgraphs, logger),
      ...(metrics ? { metrics } : {}),
    }),
    { stop: (built) => built.close() },
  );
  await steps.step('Web server', () => listen(gateway.app, { port: env.PORT, requestMs: UPLOAD_MS }), { stop: stopListening, tell: () => `listens on port ${env.PORT}` });
  const { METRICS_PORT } = env;
  if (metrics && METRICS_PORT !== undefined) {
    await steps.step('Metrics', () => listen(metrics.handler, { port: METRICS_PORT, host: '127.0.0.1' }), { stop: stopListening, tell: () => `on 127.0.0.1:${METRICS_PORT}` });
  }
};
