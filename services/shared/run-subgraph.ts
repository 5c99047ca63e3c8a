import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { runPart } from './run-part.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import type { Subgraph } from './subgraph.ts';

/** What a subgraph's process is built with. */
export interface SubgraphProcess {
  /** Connected under the subgraph's role. */
  readonly db: DataSource;
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** Reads further variables; throws when one is missing. */
  environment<Name extends string>(...names: Name[]): Record<Name, string>;
}

interface Options {
  readonly openDatabase: (options: { url: string; onPoolError: (error: Error) => void }) => DataSource;
  readonly build: (process: SubgraphProcess) => Promise<Subgraph>;
}

/** Runs a subgraph as a process of its own, which listens on SUBGRAPH_PORT of the loopback for whoever the gateway vouches for. */
export function runSubgraph(name: string, { openDatabase, build }: Options): Promise<void> {
  return runPart(name, async ({ environment, logger }) => {
    const { DATABASE_URL, SUBGRAPH_PORT, VIEWER_PUBLIC_KEY } = environment('DATABASE_URL', 'SUBGRAPH_PORT', 'VIEWER_PUBLIC_KEY');
    const db = await openDatabase({ url: DATABASE_URL, onPoolError: (err) => logger.warn({ err }, 'a database connection broke') }).initialize();
    const subgraph = await build({ db, databaseUrl: DATABASE_URL, logger, environment });
    return serveSubgraph(subgraph, { port: Number(SUBGRAPH_PORT), publicKey: VIEWER_PUBLIC_KEY, logger });
  });
}
