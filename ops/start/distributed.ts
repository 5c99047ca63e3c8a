import 'reflect-metadata';
import { join } from 'node:path';
import { ACCOUNT_VARIABLES } from '../../gateway/account/account-env.ts';
import { SUBGRAPHS } from '../database/roles.ts';
import { openJobs } from '../../services/shared/jobs.ts';
import { partLogger } from '../../services/shared/run-part.ts';
import { generateViewerKeys } from '../../services/shared/viewer-token.ts';
import { prepareDatabase } from '../installation/prepare.ts';
import { closeStores, openStores } from '../installation/stores.ts';
import { loadDemoOnce, sayWhereMailsGo } from './demo.ts';
import { SUBGRAPH_OPTIONS } from './node-options.ts';
import { startPart } from './part.ts';
import type { Serve } from './serve.ts';

const DIST = new URL('../../', import.meta.url);

/** The variables of these names that are set. */
function given<Name extends string>(env: Readonly<Partial<Record<Name, string | undefined>>>, names: readonly Name[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

function moduleOf(path: string): URL {
  return new URL(path, DIST);
}

/** One process for the gateway, for each subgraph and for the worker, with HTTP and signed tokens between them; the same to the outside. */
export const serve: Serve = async ({ env, database, steps, build }) => {
  const logger = partLogger('engagement-netz', env.LOG_LEVEL);
  const urls = await steps.step('Database', () => prepareDatabase(database, env), { tell: () => `${database.isEmbedded ? '' : 'of DATABASE_URL '}is up to date` });
  const stores = await openStores(urls, logger, 2);
  const jobs = await openJobs({ databaseUrl: urls.opportunities, logger });
  try {
    await loadDemoOnce(database, stores, jobs, steps);
  } finally {
    await jobs.stop();
    await closeStores(stores);
  }

  await build?.gazetteer;
  const { say } = steps;
  const { privateKey, publicKey } = generateViewerKeys();
  const common = { LOG_LEVEL: env.LOG_LEVEL, SECRET: env.SECRET, PUBLIC_URL: env.PUBLIC_URL };
  const directory = join(env.DATA_DIR, 'mail');
  const subgraphs = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const environment = (port: number) => ({ ...common, DATABASE_URL: urls[name], SUBGRAPH_PORT: String(port), VIEWER_PUBLIC_KEY: publicKey });
      const part = await steps.step(`Subgraph ${name}`, () => startPart({ name, module: moduleOf(`services/${name}/main.js`), environment, options: SUBGRAPH_OPTIONS, say }), {
        stop: (started) => started.stop(),
        tell: ({ port }) => `listens on 127.0.0.1:${port}`,
      });
      return { name, url: `http://127.0.0.1:${part.port}` };
    }),
  );
  const mail = { MAIL_FROM: env.MAIL_FROM, MAIL_DIRECTORY: directory, ...(env.SMTP_URL ? { SMTP_URL: env.SMTP_URL } : {}) };
  const worker = () => ({ ...common, ...mail, ORGANISATIONS_DATABASE_URL: urls.organisations, OPPORTUNITIES_DATABASE_URL: urls.opportunities, EVENTS_DATABASE_URL: urls.events });
  await steps.step('Worker', () => startPart({ name: 'worker', module: moduleOf('ops/start/worker-main.js'), environment: worker, say }), {
    stop: (started) => started.stop(),
  });
  sayWhereMailsGo(env.SMTP_URL, directory, steps);

  await build?.done;
  const gateway = (port: number) => ({
    ...common,
    PORT: String(port),
    VIEWER_PRIVATE_KEY: privateKey,
    TRUST_PROXY: String(env.TRUST_PROXY),
    REQUESTS_PER_MINUTE: String(env.REQUESTS_PER_MINUTE),
    DOCUMENT_MEGABYTES: String(env.DOCUMENT_MEGABYTES),
    ...given(env, Object.keys(ACCOUNT_VARIABLES) as (keyof typeof ACCOUNT_VARIABLES)[]),
    ...(env.MAP_STYLE_URL ? { MAP_STYLE_URL: env.MAP_STYLE_URL } : {}),
    ...(env.METRICS_PORT ? { METRICS_PORT: String(env.METRICS_PORT) } : {}),
    ...Object.fromEntries(subgraphs.map(({ name, url }) => [`${name.toUpperCase()}_URL`, url])),
  });
  await steps.step('Gateway', () => startPart({ name: 'gateway', module: moduleOf('gateway/main.js'), environment: gateway, port: env.PORT, say }), {
    stop: (started) => started.stop(),
    tell: ({ port }) => `listens on port ${port}`,
  });
};
