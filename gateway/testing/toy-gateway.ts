import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLDataSource } from '@apollo/gateway';
import { pino } from 'pino';
import { buildGateway, type Gateway, type GatewayEnv, type GatewayOptions } from '../app.ts';
import { subgraphsReady } from '../health.ts';
import { inProcessDataSource } from '../in-process-data-source.ts';
import { toySubgraphs, toySupergraph, type ToyOptions } from './toy-graph.ts';

/** An answer of the gateway as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: (string | number)[]; extensions: { code: string; id?: string; fields?: { path: string; code: string; message: string }[] } }[];
    extensions?: unknown;
  };
}

/** A gateway on a free port of the loopback, with the lines that it logged. */
export interface TestGateway {
  readonly url: string;
  readonly gateway: Gateway;
  readonly logged: string[];
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  send(path: string, init?: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

interface Options extends ToyOptions {
  readonly env?: Partial<GatewayEnv>;
  /** Instead of the toys in process. */
  readonly dataSources?: Readonly<Record<string, GraphQLDataSource>>;
  readonly gateway?: Partial<GatewayOptions>;
}

function isJson(text: string): boolean {
  return /^[[{]/.test(text);
}

/** Starts a gateway over the toy library. */
export async function toyGateway({ env, dataSources, gateway: more, ...toys }: Options = {}): Promise<TestGateway> {
  const logged: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const subgraphs = Object.values(toySubgraphs(toys));
  const sources: Record<string, GraphQLDataSource> = {
    ...Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, inProcessDataSource(subgraph, logger)])),
    ...dataSources,
  };
  const gateway = await buildGateway({
    supergraphSdl: toySupergraph(),
    dataSourceFor: (name) => {
      const source = sources[name];
      if (!source) throw new Error(`no subgraph ${name}`);
      return source;
    },
    env: { publicUrl: 'http://localhost:4000', requestsPerMinute: 0, ...env },
    logger,
    ready: subgraphsReady(subgraphs, logger),
    ...more,
  });
  const server = createServer(gateway.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: (isJson(text) ? JSON.parse(text) : {}) as Answer['body'] };
  };
  return {
    url,
    gateway,
    logged,
    send,
    ask: (query, variables, operationName) =>
      send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables, operationName }) }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await gateway.close();
    },
  };
}
