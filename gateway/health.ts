import { Router } from 'express';
import type { Logger } from 'pino';
import { loggedError } from '../services/shared/logged-error.ts';
import type { Subgraph } from '../services/shared/subgraph.ts';

/** Whether requests can be answered. */
export interface Readiness {
  readonly ready: boolean;
  /** By the name of the part (`organisations`, `supergraph`): does it answer. No hosts, no reasons; those are in the log. */
  readonly parts: Readonly<Record<string, boolean>>;
}

/** How long a part may take to say that it is there. */
const PATIENCE_MS = 2000;

async function answers(check: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  await Promise.race([check(), late]).finally(() => clearTimeout(timer));
}

/** Asks every part at once; what does not answer is named in the log with its reason. */
export async function partsReady(checks: Readonly<Record<string, () => Promise<void>>>, logger: Logger): Promise<Record<string, boolean>> {
  const asked = Object.entries(checks).map(async ([part, check]) => {
    try {
      await answers(check);
      return [part, true] as const;
    } catch (err) {
      logger.warn({ part, err: loggedError(err) }, 'a part is not ready');
      return [part, false] as const;
    }
  });
  return Object.fromEntries(await Promise.all(asked));
}

/** The readiness of one process with everything in it: every subgraph, and with it its database, has to be there. */
export function subgraphsReady(subgraphs: readonly Subgraph[], logger: Logger): () => Promise<Readiness> {
  const checks = Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, () => subgraph.ready()]));
  return async () => {
    const parts = await partsReady(checks, logger);
    return { ready: Object.values(parts).every(Boolean), parts };
  };
}

/** `/healthz` says that the process lives, `/readyz` (200 or 503) whether it can answer, part by part. */
export function healthRoutes(ready: () => Promise<Readiness>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.set('Cache-Control', 'no-store').json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const { ready: isReady, parts } = await ready();
    const shown = Object.fromEntries(Object.entries(parts).map(([part, up]) => [part, up ? 'up' : 'down']));
    response.status(isReady ? 200 : 503).set('Cache-Control', 'no-store').json({ status: isReady ? 'ready' : 'not ready', parts: shown });
  });
  return router;
}
