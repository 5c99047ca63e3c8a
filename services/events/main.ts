import 'reflect-metadata';
import { runPart } from '../shared/run-part.ts';
import { serveSubgraph } from '../shared/serve-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildEventsSubgraph } from './subgraph.ts';

/** The events subgraph as a process of its own. */
await runPart('events', async ({ environment, logger }) => {
  const { DATABASE_URL, SUBGRAPH_PORT, VIEWER_PUBLIC_KEY } = environment('DATABASE_URL', 'SUBGRAPH_PORT', 'VIEWER_PUBLIC_KEY');
  const db = await openDatabase({ url: DATABASE_URL, onPoolError: (err) => logger.warn({ err }, 'a database connection broke') }).initialize();
  const subgraph = await buildEventsSubgraph({ db });
  return serveSubgraph(subgraph, { port: Number(SUBGRAPH_PORT), publicKey: VIEWER_PUBLIC_KEY, logger });
});
