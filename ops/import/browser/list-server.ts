import { type FetchOptions, secureAddress } from '../../../services/shared/fetching/fetch-version.ts';
import { answeringServer } from '../../../services/shared/testing/answering-server.ts';

/** For tests: a server of lists on this machine, which is asked as one of the internet is, but without encryption. */
export async function listServer() {
  const { port, asked, answers, close, fetch } = await answeringServer();
  return {
    address: `https://listen.example:${port}/vereine.csv`,
    asked,
    fetch: {
      ...fetch,
      urlOf(text, base) {
        const url = secureAddress(text, base && new URL(base.href.replace(/^http:/, 'https:')));
        return new URL(url.href.replace(/^https:/, 'http:'));
      },
    } satisfies FetchOptions,
    answers,
    gives: (text: string | Buffer, headers: Record<string, string> = {}) => answers((_request, response) => void response.writeHead(200, headers).end(text)),
    refuses: (status: number) => answers((_request, response) => void response.writeHead(status).end()),
    close,
  };
}
