import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestListener } from 'node:http';

/** What the gateway counts about itself, for Prometheus. Holds no addresses and no names of people. */
export interface Metrics {
  /** Counts and times every request. */
  readonly observe: RequestHandler;
  /** Counts operations by their kind, and errors by their code. */
  readonly plugin: ApolloServerPlugin;
  /** Answers `GET /metrics`; belongs on a port of its own that the world does not see. */
  readonly handler: RequestListener;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Paths are many and come from outside; only these classes become labels. */
function routeOf(path: string): string {
  if (path === '/graphql') return 'graphql';
  if (path.startsWith('/assets/')) return 'asset';
  return path === '/healthz' || path === '/readyz' ? 'health' : 'page';
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** Starts counting: requests and durations by route and status, operations, errors by code, and the process itself (event loop, memory, CPU). */
export function startMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({ name: 'http_request_duration_seconds', help: 'Duration of HTTP requests', labelNames: ['route', 'method', 'status'], buckets: SECONDS, registers: [register] });
  const operations = new Counter({ name: 'graphql_operations_total', help: 'Operations that were executed', labelNames: ['operation'], registers: [register] });
  const errors = new Counter({ name: 'graphql_errors_total', help: 'Errors in answers of the graph', labelNames: ['code'], registers: [register] });
  return {
    observe: (request, response, next) => {
      const stop = requests.startTimer({ route: routeOf(request.path), method: METHODS.has(request.method) ? request.method : 'OTHER' });
      response.once('close', () => stop({ status: String(response.statusCode) }));
      next();
    },
    plugin: {
      requestDidStart: async () => ({
        willSendResponse: async ({ operation, response: { body } }) => {
          if (operation) operations.inc({ operation: operation.operation });
          for (const { extensions } of body.kind === 'single' ? (body.singleResult.errors ?? []) : []) errors.inc({ code: String(extensions?.['code']) });
        },
      }),
    },
    handler: (request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end();
      void register.metrics().then((text) => response.writeHead(200, { 'Content-Type': register.contentType }).end(text));
    },
  };
}
