import { SUBGRAPHS } from '../../database/roles.ts';
import { freePort } from '../../database/port.ts';
import type { BenchDatabase } from '../database.ts';
import { ask, until } from '../http.ts';
import { end, messageOf, ROOT, startModule, startProgram } from '../processes.ts';
import type { Bench } from '../suite.ts';

/** Something that answers the graph. */
export interface Server {
  readonly name: string;
  readonly url: string;
  readonly pids: readonly number[];
}

const READY_MS = 60_000;

/** The product as it is, all in one process, on the database that is given to it; without a limit of requests. */
export async function product({ adminUrl, dataDir, secret }: BenchDatabase, { onEnd }: Bench): Promise<Server> {
  const port = await freePort();
  const environment = {
    PORT: String(port), DATABASE_URL: adminUrl, DATA_DIR: dataDir, SECRET: secret, REQUESTS_PER_MINUTE: '0',
    PUBLIC_URL: undefined, SMTP_URL: undefined, METRICS_PORT: undefined, LOG_LEVEL: 'error',
  };
  // In the same session as the alternative: where the system shares the processors out by session, neither has an advantage.
  const child = startProgram(process.execPath, ['ops/start.ts'], { cwd: ROOT, environment });
  onEnd(() => end(child));
  const url = `http://127.0.0.1:${port}/graphql`;
  const isReady = async (): Promise<boolean> => (await ask(url, '{ __typename }')).data !== undefined;
  await until(isReady, { withinMs: READY_MS, what: 'The product', alive: () => child.exitCode === null });
  return { name: 'product', url, pids: [child.pid ?? 0] };
}

/** A stock gateway over HTTP, in front of the same subgraphs behind stock servers: four processes on the same database, in production mode. */
export async function stock({ urls, secret }: BenchDatabase, { onEnd }: Bench): Promise<Server> {
  const production = { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' };
  const launch = async (path: string, environment: Record<string, string>): Promise<{ url: string; pid: number }> => {
    const child = startModule(path, { ...production, ...environment });
    onEnd(() => end(child));
    const { url } = await messageOf<{ url: string }>(child, READY_MS);
    return { url, pid: child.pid ?? 0 };
  };
  const subgraphs = await Promise.all(
    SUBGRAPHS.map(async (name) => ({ name, ...(await launch('ops/bench/page/stock-subgraph.js', { SUBGRAPH: name, DATABASE_URL: urls[name], SECRET: secret })) })),
  );
  const gateway = await launch('ops/bench/page/stock-gateway.js', { URLS: JSON.stringify(Object.fromEntries(subgraphs.map(({ name, url }) => [name, url]))) });
  return { name: 'stock gateway', url: gateway.url, pids: [gateway.pid, ...subgraphs.map(({ pid }) => pid)] };
}
