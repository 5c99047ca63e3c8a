import 'reflect-metadata';
import { openJobs } from '../shared/jobs.ts';
import { runPart } from '../shared/run-part.ts';
import { serveSubgraph } from '../shared/serve-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildOpportunitiesSubgraph } from './subgraph.ts';

/** The opportunities subgraph as a process of its own. */
await runPart('opportunities', async ({ environment, logger }) => {
  const { DATABASE_URL, SUBGRAPH_PORT, VIEWER_PUBLIC_KEY, SECRET } = environment('DATABASE_URL', 'SUBGRAPH_PORT', 'VIEWER_PUBLIC_KEY', 'SECRET');
  const db = await openDatabase({ url: DATABASE_URL, onPoolError: (err) => logger.warn({ err }, 'a database connection broke') }).initialize();
  const jobs = await openJobs({ databaseUrl: DATABASE_URL, logger });
  const subgraph = await buildOpportunitiesSubgraph({ db, databaseUrl: DATABASE_URL, jobs, secret: SECRET, logger });
  const { port, close } = await serveSubgraph(subgraph, { port: Number(SUBGRAPH_PORT), publicKey: VIEWER_PUBLIC_KEY, logger });
  return {
    port,
    async close() {
      await close();
      await jobs.stop();
    },
  };
});
