import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchOptions } from '../fetching/fetch-version.ts';

/** For tests: a server on this machine that answers as it is told, 404 before, and keeps what it is asked. `fetch` lets it be asked as a public one is, under any name. */
export async function answeringServer() {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => void response.writeHead(404).end();
  const asked: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    answers: (next: typeof answer) => void (answer = next),
    fetch: { resolve: async () => [{ address: '127.0.0.1', family: 4 }], allows: (address, given) => address === '127.0.0.1' && given === port } satisfies FetchOptions,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
