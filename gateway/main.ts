import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listen, stopListening } from '../services/shared/listen.ts';
import { runPart } from '../services/shared/run-part.ts';
import { viewerSigner } from '../services/shared/viewer-token.ts';
import { buildGateway } from './app.ts';
import { readGatewayEnv } from './env.ts';
import { UPLOAD_MS } from './upload/upload-route.ts';
import { partsReady } from './health.ts';
import { httpDataSource } from './http-data-source.ts';
import { startMetrics } from './metrics.ts';

/** The built project; `schema/` lies next to it. */
const DIST = join(import.meta.dirname, '..');

/** The gateway as a process of its own; see env.ts for what it reads. */
await runPart('gateway', async ({ logger }) => {
  const supergraphSdl = await readFile(join(DIST, '../schema/supergraph.graphql'), 'utf8');
  const env = readGatewayEnv(process.env, supergraphSdl);
  const sign = viewerSigner(env.VIEWER_PRIVATE_KEY);
  const sources = new Map([...env.subgraphUrls].map(([name, url]) => [name, httpDataSource({ name, url, sign, logger })]));
  const metrics = env.METRICS_PORT === undefined ? undefined : startMetrics();

  const gateway = await buildGateway({
    supergraphSdl,
    dataSourceFor: (name) => {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph names a subgraph "${name}" that is not there.`);
      return source;
    },
    env: { publicUrl: env.PUBLIC_URL, trustProxy: env.TRUST_PROXY, requestsPerMinute: env.REQUESTS_PER_MINUTE, documentMegabytes: env.DOCUMENT_MEGABYTES, ...(env.account && { account: { settings: env.account, secret: env.VIEWER_PRIVATE_KEY } }), ...(env.MAP_STYLE_URL && { mapStyleUrl: env.MAP_STYLE_URL }) },
    logger,
    clientDir: DIST,
    ready: async () => {
      const parts = await partsReady(Object.fromEntries([...sources].map(([name, source]) => [name, () => source.ready()])), logger);
      // One subgraph that is down costs its fields; taking every gateway out of service for it would cost everything.
      return { ready: Object.values(parts).some(Boolean), parts };
    },
    ...(metrics && { metrics }),
  });

  const servers = [await listen(gateway.app, { port: env.PORT, requestMs: UPLOAD_MS })];
  if (metrics) servers.push(await listen(metrics.handler, { port: env.METRICS_PORT ?? 0, host: '127.0.0.1' }));
  return {
    port: env.PORT,
    async close() {
      // What was counted is told at once, however long the last answers take.
      await Promise.all([...servers.map(stopListening), gateway.flushViews()]);
      await gateway.close();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
});
