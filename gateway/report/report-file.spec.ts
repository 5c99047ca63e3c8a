import { afterEach, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { extractText, getDocumentProxy } from 'unpdf';
import { listen, stopListening } from '../../services/shared/listen.ts';
import type { MadeReport } from '../built-client.ts';
import { requestLimit } from '../request-limit.ts';
import type { Report } from './report.ts';
import { reportFile } from './report-file.ts';

const REPORT: Report = {
  language: 'de', madeOn: '2026-11-26', fileName: 'gruenau.pdf', title: 'Bericht', network: 'Grünau', period: 'Juli 2026', facts: ['Erstellt.'], keyFigures: [{ label: 'Nachrichten', text: '7 *', before: '' }],
  method: { heading: 'Wie', paragraphs: ['So.'] }, contents: 'Inhalt', sections: [], definitions: { heading: 'Was', chapters: [] }, pageOf: 'Seite # von ##',
};

let server: Server;
afterEach(() => stopListening(server));

/** Stands for the client's bundle: it is told who asks and for what, and answers as it was said. */
async function serving(answer: MadeReport, perMinute = 0) {
  const asked: { url: string; who: unknown; isSignedIn: boolean }[] = [];
  const router = reportFile({
    builtClient: () =>
      Promise.resolve({
        manifest: {},
        async report({ url }, { execute, isSignedIn }) {
          asked.push({ url, who: (await execute({ query: '{ viewer { id } }' })).data?.['who'], isSignedIn });
          return answer;
        },
        render: () => Promise.reject(new Error('no page')),
      }),
    execute: () => Promise.resolve({ data: { who: 'whoever asks' } }),
    asNobody: () => Promise.resolve({ data: { who: 'nobody' } }),
    isSignedIn: () => true,
    logger: { error: () => undefined },
    publicUrl: 'https://netz.example',
    limit: requestLimit(perMinute),
  });
  server = await listen(express().set('query parser', 'simple').use(router), { port: 0, host: '127.0.0.1' });
  const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { asked, get };
}

test('the page of coordinators is asked in the name of whoever asks, and its file is kept by nobody else', async () => {
  const { asked, get } = await serving({ status: 200, report: REPORT });
  const response = await get('/en/desk/network/gruenau/statistics.pdf?from=2026-07&to=2026-07');
  expect(['content-type', 'cache-control', 'x-robots-tag', 'content-disposition'].map((name) => response.headers.get(name))).toEqual(['application/pdf', 'private, no-store', 'noindex', 'attachment; filename="gruenau.pdf"']);
  expect(asked).toEqual([{ url: 'https://netz.example/en/desk/network/gruenau/statistics?from=2026-07&to=2026-07', who: 'whoever asks', isSignedIn: true }]);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await response.arrayBuffer())), { mergePages: true });
  expect(text).toContain('Grünau');
});

test('the page for everybody is asked in the name of nobody, whoever asks', async () => {
  const { asked, get } = await serving({ status: 200, report: REPORT });
  expect((await get('/networks/gruenau/statistics.pdf')).headers.get('cache-control')).toBe('private, no-cache');
  expect(asked).toEqual([{ url: 'https://netz.example/networks/gruenau/statistics', who: 'nobody', isSignedIn: false }]);
});

test.each([[400, 'BAD_USER_INPUT'], [401, 'UNAUTHENTICATED'], [403, 'FORBIDDEN'], [404, 'NOT_FOUND'], [503, 'INTERNAL_SERVER_ERROR']] as const)('a refusal by %i is said as %s', async (status, code) => {
  const { get } = await serving({ status, refusals: status === 400 ? [{ path: 'from', code: 'AFTER_TO' }] : [] });
  const response = await get('/desk/network/gruenau/statistics.pdf');
  const { errors } = (await response.json()) as { errors: [{ extensions: { code: string; fields?: object[] } }] };
  expect([response.status, response.headers.get('cache-control'), errors[0].extensions.code]).toEqual([status, 'private, no-store', code]);
  if (status === 400) expect(errors[0].extensions.fields).toMatchObject([{ path: 'from', code: 'AFTER_TO' }]);
  if (status === 503) expect(response.headers.get('retry-after')).toBe('60');
});

test('a client that asks too often is refused', async () => {
  const { get } = await serving({ status: 404, refusals: [] }, 2);
  const statuses = [];
  for (let time = 0; time < 3; time++) statuses.push((await get('/networks/gruenau/statistics.pdf')).status);
  expect(statuses).toEqual([404, 404, 429]);
});
