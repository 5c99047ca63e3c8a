import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FetchOptions } from '../../shared/fetching/fetch-version.ts';
import { isPublicAddress } from '../../shared/fetching/public-address.ts';
import { fetchCalendar } from './fetch-calendar.ts';

/** What the servers were asked for, by the host that they were called. */
let asked: string[] = [];
const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/good.ics': (response) => response.end('BEGIN:VCALENDAR'),
  '/moved.ics': (response) => response.writeHead(302, { location: '/good.ics' }).end(),
  '/round.ics': (response) => response.writeHead(307, { location: '/round.ics' }).end(),
  '/inside.ics': (response) => response.writeHead(301, { location: `http://inside.example:${inside.port}/secret` }).end(),
  '/inside-by-number.ics': (response) => response.writeHead(301, { location: `http://127.0.0.2:${inside.port}/secret` }).end(),
  '/file.ics': (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/again.ics': (response) => response.writeHead(302, { location: `http://calendar.example:${outside.port}/good.ics` }).end(),
  '/large.ics': (response) => response.writeHead(200, { 'content-length': '1001' }).end('x'.repeat(1001)),
  '/larger-than-said.ics': (response) => {
    for (let chunk = 0; chunk < 11; chunk += 1) response.write('x'.repeat(100));
    response.end();
  },
  '/silent.ics': () => undefined,
  '/trickle.ics': (response) => void response.write('BEGIN'),
  '/broken.ics': (response) => response.destroy(),
};

function serve(name: string) {
  const server = createServer((request, response) => {
    asked.push(`${name} ${request.url}`);
    const answer = answers[request.url ?? ''];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  return {
    server, port: 0,
    async listen() {
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      this.port = (server.address() as AddressInfo).port;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
const [outside, inside] = [serve('outside'), serve('inside')];

beforeAll(async () => {
  await outside.listen();
  await inside.listen();
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await outside.close();
  await inside.close();
});

const at = (path: string) => `http://calendar.example:${outside.port}${path}`;
/** As if the first server were one of the internet: its port is, and nothing else. */
const options = (more: FetchOptions = {}): FetchOptions => ({
  allows: (address, port) => address === '127.0.0.1' && port === outside.port,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  mostBytes: 1000, timeoutMs: 5000, ...more,
});

describe('a calendar', () => {
  test('is read from its address, also where that leads on', async () => {
    expect(String(await fetchCalendar(at('/good.ics'), options()))).toBe('BEGIN:VCALENDAR');
    expect(String(await fetchCalendar(at('/moved.ics'), options()))).toBe('BEGIN:VCALENDAR');
  });

  test.each([
    ['/nothing.ics', 'STATUS'], ['/large.ics', 'TOO_LARGE'], ['/larger-than-said.ics', 'TOO_LARGE'], ['/round.ics', 'REDIRECTS'], ['/broken.ics', 'UNREACHABLE'], ['/file.ics', 'ADDRESS'],
  ])('%s is refused: %s', (path, code) => expect(fetchCalendar(at(path), options())).rejects.toMatchObject({ name: 'FetchRefused', code }));

  test.each(['/silent.ics', '/trickle.ics'])('%s does not hold anybody up', (path) => expect(fetchCalendar(at(path), options({ timeoutMs: 300 }))).rejects.toMatchObject({ code: 'TOO_SLOW' }));

  test('is not read from an address that leads to another place, and that place is not asked', async () => {
    await expect(fetchCalendar(at('/inside.ics'), options())).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    await expect(fetchCalendar(at('/inside-by-number.ics'), options())).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    expect(asked).toEqual(['outside /inside.ics', 'outside /inside-by-number.ics']);
  });

  test('is read from the very address that was checked: a name is looked up once for each request, and another answer is checked again', async () => {
    const given = [['127.0.0.1'], ['127.0.0.2'], ['127.0.0.1', '127.0.0.2']];
    const resolve = async () => (given.shift() ?? []).map((address) => ({ address, family: 4 }));
    await expect(fetchCalendar(at('/again.ics'), options({ resolve }))).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    expect([asked, given.length]).toEqual([['outside /again.ics'], 1]);
    await expect(fetchCalendar(at('/good.ics'), options({ resolve }))).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    await expect(fetchCalendar(at('/good.ics'), options({ resolve }))).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    expect(asked).toHaveLength(1);
  });

  test('of a name that nobody answers for does not hold anybody up', () =>
    expect(fetchCalendar(at('/good.ics'), options({ resolve: () => new Promise(() => undefined), timeoutMs: 200 }))).rejects.toMatchObject({ code: 'TOO_SLOW' }));

  test('of a name that nobody has is not there', () =>
    expect(fetchCalendar(at('/good.ics'), options({ resolve: () => Promise.reject(new Error('ENOTFOUND')) }))).rejects.toMatchObject({ code: 'UNREACHABLE' }));
});

describe('without any other rule', () => {
  test.each([
    'http://127.0.0.1:PORT/good.ics', 'http://localhost:PORT/good.ics', 'http://2130706433:PORT/good.ics', 'http://0x7f.1:PORT/good.ics', 'http://[::1]:PORT/good.ics', 'http://[::ffff:127.0.0.1]:PORT/good.ics',
    'http://127.0.0.1/', 'http://10.1.2.3/', 'http://169.254.169.254/latest', 'https://192.168.1.1/', 'https://[fd00::1]/', 'https://[fe80::1]/', 'https://[64:ff9b::7f00:1]/', 'https://[2002:7f00:1::]/', 'http://0.0.0.0/',
  ])('%s is not asked', async (address) => {
    await expect(fetchCalendar(address.replace('PORT', String(outside.port)))).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    expect(asked).toEqual([]);
  });

  test('a name that leads inside is not asked, nor a public server on another port', async () => {
    await expect(fetchCalendar('https://calendar.example/', { resolve: async () => [{ address: '10.0.0.1', family: 4 }] })).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    await expect(fetchCalendar('http://9.9.9.9:25/')).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
  });

  test.each(['file:///etc/hostname', 'ftp://calendar.example/a.ics', 'data:text/calendar,BEGIN', 'javascript:alert(1)', 'calendar.ics', 'https://jo:secret@calendar.example/', ''])('%j is no address of a calendar', (address) =>
    expect(fetchCalendar(address)).rejects.toMatchObject({ code: 'ADDRESS' }));
});

test.each([
  ['9.9.9.9', true], ['172.15.0.1', true], ['172.32.0.1', true], ['2606:4700::1111', true], ['172.16.0.1', false], ['100.64.0.1', false], ['198.19.0.1', false], ['224.0.0.1', false], ['255.255.255.255', false],
  ['::', false], ['::ffff:9.9.9.9', false], ['::9.9.9.9', false], ['2001::1', false], ['2001:db8::1', false], ['ff02::1', false], ['2606:4700::1111%eth0', false], ['calendar.example', false],
])('%s is public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));
