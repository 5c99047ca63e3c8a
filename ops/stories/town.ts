import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { buildGateway } from '../../gateway/app.ts';
import { subgraphsReady } from '../../gateway/health.ts';
import { inProcessDataSource } from '../../gateway/in-process-data-source.ts';
import { buildEventsSubgraph } from '../../services/events/subgraph.ts';
import { startEventsWorker } from '../../services/events/worker.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';
import { buildOpportunitiesSubgraph } from '../../services/opportunities/subgraph.ts';
import { startOpportunitiesWorker } from '../../services/opportunities/worker.ts';
import { buildOrganisationsSubgraph } from '../../services/organisations/subgraph.ts';
import { startOrganisationsWorker } from '../../services/organisations/worker.ts';
import { listen, stopListening } from '../../services/shared/listen.ts';
import { smtpTransport } from '../../services/shared/mail/smtp-transport.ts';
import { operationRunner, type OperationResult } from '../../services/shared/run-operation.ts';
import type { Viewer } from '../../services/shared/viewer.ts';
import { listPort } from '../import/browser/list-port.ts';
import { calendarRows } from '../import/calendar/calendar-rows.ts';
import { bitburg } from '../demo/bitburg.ts';
import { loadDemo } from '../demo/load.ts';
import { type MailSink, mailSink } from '../testing/mail-sink.ts';
import { testStores, type TestStores } from '../testing/stores.ts';

/** An answer over HTTP. */
export interface Reply<T> {
  readonly status: number;
  /** The body as it came, to look for what must not be in it. */
  readonly text: string;
  readonly data: T;
  readonly errors: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: { readonly code: string; readonly id?: string; readonly fields?: readonly { path: string; code: string }[] } }[];
}

/** For stories: the product in one process with the demo town in it, from HTTP down to PostgreSQL and a mail server. */
export interface Town extends TestStores {
  readonly url: string;
  readonly mails: MailSink;
  /** What was logged, line by line. */
  readonly logged: readonly string[];
  ask<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Reply<T>>;
  /** Asks as the gateway would for somebody with these claims, without a session. */
  askAs(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** Asks one subgraph as the gateway would, e.g. for `_entities`. */
  askPart(name: string, viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<OperationResult>;
}

export const SECRET = 'a secret of the town, known to its tests';
export const PUBLIC_URL = 'https://engagement.example';

/** Builds the town and waits for the work that begins by itself; close it at the end. Clocks run as they do, since the demo's days count from today. */
export async function aTown(): Promise<Town> {
  const base = await testStores();
  try {
    const town = await settle(base);
    await town.idle();
    return town;
  } catch (error) {
    await base.close();
    throw error;
  }
}

async function settle(base: TestStores): Promise<Town> {
  const { stores, jobs, database } = base;
  const logged: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  await loadDemo(stores, jobs, bitburg, Temporal.Now.instant());
  const subgraphs = await Promise.all([
    buildOrganisationsSubgraph({ db: stores.organisations, jobs, secret: SECRET }),
    buildOpportunitiesSubgraph({ db: stores.opportunities, databaseUrl: database.urls.opportunities, jobs, secret: SECRET, logger }),
    buildEventsSubgraph({ db: stores.events, jobs, secret: SECRET, findPlace: loadGazetteer().find }),
  ]);
  const subgraphOf = (name: string) => {
    const subgraph = subgraphs.find((built) => built.name === name);
    if (!subgraph) throw new Error(`no subgraph ${name}`);
    return subgraph;
  };
  const mails = await mailSink();
  const mailer = smtpTransport({ url: mails.url, from: 'Engagement Netz <netz@engagement.example>' });
  const work = { jobs, mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger };
  await startOrganisationsWorker({ ...work, db: stores.organisations, lists: listPort(stores) });
  await startOpportunitiesWorker({ ...work, db: stores.opportunities });
  await startEventsWorker({ ...work, db: stores.events, calendarRows: calendarRows() });
  const gateway = await buildGateway({
    supergraphSdl: await readFile(fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url)), 'utf8'),
    dataSourceFor: (name) => inProcessDataSource(subgraphOf(name), logger),
    env: { publicUrl: PUBLIC_URL, requestsPerMinute: 0 },
    logger,
    ready: subgraphsReady(subgraphs, logger),
  });
  const server = await listen(gateway.app, { port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...base,
    url,
    mails,
    logged,
    async ask(query, variables) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
      const text = await response.text();
      const { data = null, errors = [] } = JSON.parse(text);
      return { status: response.status, text, data, errors };
    },
    askAs: (viewer, query, variables) => gateway.execute({ query, ...(variables && { variables }) }, viewer),
    askPart: (name, viewer, query, variables) => operationRunner(subgraphOf(name), logger)({ query, ...(variables && { variables }) }, subgraphOf(name).contextFor(viewer)),
    async close() {
      await stopListening(server);
      await gateway.close();
      // The jobs stop before the data sources that their handlers use.
      await jobs.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
      await mailer.close();
      await mails.close();
      await base.close();
    },
  };
}

/** The problems that a refusal names, as `path CODE`; the code of anything else. */
export function problemsIn({ errors }: Pick<Reply<unknown>, 'errors'>): string[] {
  return errors.flatMap(({ extensions: { fields, code } }) => fields?.map((field) => `${field.path} ${field.code}`) ?? [code]);
}
