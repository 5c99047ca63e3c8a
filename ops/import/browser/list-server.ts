import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FetchOptions, secureAddress } from '../../../services/shared/fetching/fetch-version.ts';

/** For tests: a server of lists on this machine, which is asked as one of the internet is, but without encryption. */
export async function listServer() {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => void response.writeHead(404).end();
  const asked: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fetch: FetchOptions = {
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allows: (address, given) => address === '127.0.0.1' && given === port,
    urlOf(text, base) {
      const url = secureAddress(text, base && new URL(base.href.replace(/^http:/, 'https:')));
      return new URL(url.href.replace(/^https:/, 'http:'));
    },
  };
  return {
    address: `https://listen.example:${port}/vereine.csv`,
    asked,
    fetch,
    answers: (next: typeof answer) => void (answer = next),
    gives: (text: string | Buffer, headers: Record<string, string> = {}) => void (answer = (_request, response) => void response.writeHead(200, headers).end(text)),
    refuses: (status: number) => void (answer = (_request, response) => void response.writeHead(status).end()),
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
