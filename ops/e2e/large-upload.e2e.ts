import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Site, startSite } from './site.ts';

jest.setTimeout(240_000);

const MEGABYTE = 1024 * 1024;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.remove());

/** Memory of all processes of the site but PostgreSQL's, in bytes. */
async function memory(): Promise<number> {
  const own = (await site.processes()).filter(({ command }) => command.startsWith('node '));
  const texts = await Promise.all(own.map(({ pid }) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')));
  return texts.reduce((sum, text) => sum + Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) * 1024, 0);
}

/** Sends a body of so many bytes as long as somebody takes it. @returns the answer, what was sent, and by how much the memory grew at most */
async function send(head: readonly string[], bytes: number, frame: (chunk: Buffer) => Buffer[] = (chunk) => [chunk]): Promise<{ answer: string; sent: number; grown: number }> {
  const before = await memory();
  const socket = connect(site.port, '127.0.0.1');
  let [answer, sent, peak] = ['', 0, before];
  socket.setEncoding('latin1').on('data', (text) => void (answer += text));
  // That the other side hangs up is what is looked for.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...head, '', ''].join('\r\n'));
  const chunk = Buffer.alloc(64 * 1024, 'Verein;Ort ');
  while (!socket.destroyed && sent < bytes) {
    const isTaken = frame(chunk).map((part) => socket.write(part)).every(Boolean);
    sent += chunk.length;
    if (!isTaken) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
    if (sent % MEGABYTE === 0) peak = Math.max(peak, await memory());
  }
  peak = Math.max(peak, await memory());
  socket.destroy();
  return { answer, sent, grown: peak - before };
}

const chunked = (chunk: Buffer): Buffer[] => [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')];

test.each<[string, readonly string[], (chunk: Buffer) => Buffer[]]>([
  ['that says how large it is', [`Content-Length: ${200 * MEGABYTE}`], (chunk) => [chunk]],
  ['that does not', ['Transfer-Encoding: chunked'], chunked],
])('an upload of 200 MB %s is refused with a code, cut off early, and takes no memory', async (_name, head, frame) => {
  const { answer, grown, sent } = await send(head, 200 * MEGABYTE, frame);
  expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*TOO_LARGE/);
  // What lies in the buffers of both machines is sent, but not taken.
  expect(sent).toBeLessThan(40 * MEGABYTE);
  expect(grown).toBeLessThan(100 * MEGABYTE);
});

test('a packed upload of 400 MB is refused with a code while it is unpacked, and takes no memory', async () => {
  const before = await memory();
  const bomb = gzipSync(Buffer.alloc(400 * MEGABYTE, ' '));
  expect(bomb.length).toBeLessThan(MEGABYTE);
  const answer = await fetch(`${site.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: new Uint8Array(bomb) });
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('TOO_LARGE')]);
  expect((await memory()) - before).toBeLessThan(100 * MEGABYTE);
});
