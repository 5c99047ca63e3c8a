import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the range that Linux gives to outgoing connections, so that the remembered port is still free at the next start. */
const FIRST = 20_000;
const LAST = 32_000;

/**
 * Finds a free TCP port on 127.0.0.1.
 *
 * @param preferred tried first
 * @returns a port that was free a moment ago
 */
export async function freePort(preferred?: number): Promise<number> {
  const candidates = preferred === undefined ? [] : [preferred];
  for (let i = 0; i < 20; i++) candidates.push(randomInt(FIRST, LAST));
  for (const port of candidates) if ((await tryListen(port)) !== undefined) return port;
  const any = await tryListen(0);
  if (any === undefined) throw new Error('No free TCP port was found on 127.0.0.1.');
  return any;
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
