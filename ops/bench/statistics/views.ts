import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { openViewCounter, type ViewCounter } from '../../../gateway/views/view-counter.ts';
import { listen, stopListening } from '../../../services/shared/listen.ts';
import { percentile, type Result, result } from '../result.ts';
import { times } from '../times.ts';

const REQUESTS = 4000;
const COUNTS = 200_000;
const PAGES = 1000;
const HEADERS = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };

/** Answers as a page does that takes no time to make, and counts it where there is something to count with. */
async function serve(views?: ViewCounter): Promise<{ readonly ask: (index: number) => Promise<void>; readonly close: () => Promise<void> }> {
  const app = express();
  app.get('/{*path}', (request, response) => {
    views?.count(request, new URL(request.originalUrl, 'http://localhost'));
    response.type('html').send('<!doctype html><title>Page</title>');
  });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  const ask = (index: number): Promise<void> =>
    new Promise((resolve, reject) => get({ port, path: `/organisations/page-${index % PAGES}`, headers: HEADERS }, (response) => response.resume().on('end', resolve)).on('error', reject));
  return { ask, close: () => stopListening(server) };
}

/** What counting adds to a page: by itself, and of a request with it beside the same without, in turns. */
export async function viewResults(): Promise<Result[]> {
  let told = 0;
  const process = (options: unknown) => {
    told += (options as { request: { variables: { input: { views: { count: number }[] } } } }).request.variables.input.views.reduce((sum, { count }) => sum + count, 0);
    return Promise.resolve({ data: {} });
  };
  const views = openViewCounter({ sourceFor: () => ({ process }), logger: pino({ level: 'silent' }) });
  const addresses = Array.from({ length: PAGES }, (_, index) => new URL(`/organisations/page-${index}`, 'http://localhost'));
  const [alone = 0] = await times(1, async () => {
    for (let index = 0; index < COUNTS; index++) views.count({ headers: HEADERS }, addresses[index % PAGES] as URL);
  });
  const [counting, plain] = [await serve(views), await serve()];
  const taken = { counting: [] as number[], plain: [] as number[] };
  for (let round = 0; round < REQUESTS / 100; round++) {
    taken.plain.push(...(await times(100, plain.ask)));
    taken.counting.push(...(await times(100, counting.ask)));
  }
  await Promise.all([counting.close(), plain.close()]);
  await views.close();
  if (told !== COUNTS + REQUESTS) throw new Error(`${told} page views were told, not ${COUNTS + REQUESTS}.`);
  return [
    result('statistics: counting a page view', alone / COUNTS, { unit: 'ms', bar: { atMost: 0.1 } }),
    result('statistics: a request that is counted, p50', percentile(taken.counting, 0.5), { unit: 'ms', against: percentile(taken.plain, 0.5) }),
  ];
}
