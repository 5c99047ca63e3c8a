import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';

export interface ListenOptions {
  readonly port: number;
  /** Address to bind; all addresses when left out. */
  readonly host?: string;
  /** How long a request may take to come, in milliseconds; 30 s when left out. */
  readonly requestMs?: number;
}

/** Starts an HTTP server that gives up on slow clients. Rejects with a plain sentence when the port is taken. */
export async function listen(handler: RequestListener, { port, host, requestMs = 30_000 }: ListenOptions): Promise<Server> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: requestMs, keepAliveTimeout: 65_000 }, handler);
  server.listen({ port, ...(host ? { host } : {}) });
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Stop what uses it, or set PORT to another one.`, { cause: error });
  }
  return server;
}

/** Answers what is under way, for at most 10 s, and takes nothing new. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A kept connection becomes idle only after its answer; nobody tells us, so we look.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearInterval(sweep);
  clearTimeout(patience);
}
