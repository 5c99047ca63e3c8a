import { Pool } from 'undici';
import { randomFrom } from '../random.ts';
import type { LoadOrder, LoadReport } from './messages.ts';

/** A process that keeps every one of its connections busy: each sends the next request as soon as it has its answer. */
async function run({ url, connections, ms, seed, bodies, lengths }: LoadOrder): Promise<LoadReport> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const random = randomFrom(seed);
  const latencies: number[] = [];
  let failures = 0;
  let firstFailure: string | undefined;
  const fail = (what: string): void => {
    failures += 1;
    firstFailure ??= what;
  };
  const since = performance.now();

  async function one(): Promise<void> {
    const index = Math.floor(random() * bodies.length);
    const sent = performance.now();
    try {
      const { statusCode, body } = await pool.request({
        path: pathname, method: 'POST', headers: { 'content-type': 'application/json' }, body: bodies[index] ?? '', bodyTimeout: 10_000, headersTimeout: 10_000,
      });
      const answer = await body.arrayBuffer();
      if (statusCode === 200 && answer.byteLength === lengths[index]) latencies.push(performance.now() - sent);
      else fail(`status ${statusCode}, ${answer.byteLength} bytes instead of ${lengths[index]}: ${Buffer.from(answer).toString('utf8', 0, 300)}`);
    } catch (error) {
      fail(String(error));
    }
  }

  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - since < ms) await one();
    }),
  );
  const seconds = (performance.now() - since) / 1000;
  await pool.close();
  return { seconds, latencies, failures, ...(firstFailure !== undefined && { firstFailure }) };
}

process.on('message', (order: LoadOrder) => void run(order).then((report) => process.send?.(report)));
process.on('disconnect', () => process.exit(0));
