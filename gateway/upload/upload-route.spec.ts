import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import { listen, stopListening } from '../../services/shared/listen.ts';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { nobody } from '../../services/shared/viewer.ts';
import { bodyWithin } from '../body-within.ts';
import { uploadRoute } from './upload-route.ts';

let server: Server;
let told: string[] = [];
let kept = 0;
/** Bytes that came over the connection and were not kept yet, at most. */
let held = 0;
let connection: Socket | undefined;
beforeAll(async () => {
  const source = {
    begin: async () => 'file',
    add: async (_viewer: unknown, _id: string, _number: number, portion: Buffer) => {
      // Whoever reads on meanwhile reads now.
      await delay(20);
      held = Math.max(held, (connection?.bytesRead ?? 0) - kept);
      kept += portion.length;
    },
    finish: async () => ({ id: 'file', format: 'PDF', size: kept }),
    drop: async () => void told.push('dropped'),
  };
  const viewerOf = () => ({ ...nobody(), id: 'somebody' });
  const app = express();
  app.use('/uploads', uploadRoute({ source, viewerOf, mostBytes: 3_000_000, silenceMs: 150, logger: pino({ level: 'silent' }) }));
  app.use(bodyWithin(150));
  app.post('/slow', express.json(), (_request, response) => void response.send('done'));
  app.use((_request, response) => void response.status(404).end());
  server = await listen(app, { port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => void (connection = socket));
});
afterAll(() => stopListening(server));
beforeEach(() => {
  told = [];
  kept = 0;
  held = 0;
});

async function begun(path: string, type: string, head: string): Promise<{ socket: Socket; answer: () => string }> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1').on('data', (text) => void (answer += text));
  // That the other side hangs up is what is looked for.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write([`POST ${path} HTTP/1.1`, 'Host: localhost', `Content-Type: ${type}`, head, '', ''].join('\r\n'));
  return { socket, answer: () => answer };
}

test('nothing more of a file is read while a portion is being kept, so that a portion is all that is held', async () => {
  const { socket, answer } = await begun('/uploads/documents', 'application/octet-stream', 'Content-Length: 3000000\r\nConnection: close');
  socket.write(Buffer.alloc(3_000_000));
  await once(socket, 'close');
  expect(answer()).toMatch(/^HTTP\/1\.1 201 [\s\S]*"size":3000000/);
  expect(held).toBeGreaterThan(1_000_000);
  expect(held).toBeLessThan(1_500_000);
});

test('who begins to send a file and falls silent is hung up on, and what has come is dropped', async () => {
  const { socket, answer } = await begun('/uploads/documents', 'application/octet-stream', 'Content-Length: 2000000');
  socket.write(Buffer.alloc(1_500_000));
  await once(socket, 'close');
  expect(answer()).toBe('');
  await eventually('the end of it', async () => told.length === 1);
  expect(kept).toBeGreaterThan(0);
});

test('so is who was refused and falls silent', async () => {
  const { socket, answer } = await begun('/uploads/documents', 'application/pdf', 'Content-Length: 2000000');
  socket.write(Buffer.alloc(1_500_000));
  await once(socket, 'close');
  expect(answer()).toMatch(/^HTTP\/1\.1 415 /);
  expect([kept, told]).toEqual([0, []]);
});

test('who goes on sending beyond the limit hears why, is hung up on, and nothing of it is held', async () => {
  const { socket, answer } = await begun('/uploads/documents', 'application/octet-stream', 'Transfer-Encoding: chunked');
  const chunk = Buffer.alloc(65_536, ' ');
  let sent = 0;
  while (!socket.destroyed && sent < 200_000_000) {
    const isTaken = [Buffer.from('10000\r\n'), chunk, Buffer.from('\r\n')].map((part) => socket.write(part)).every(Boolean);
    sent += chunk.length;
    if (!isTaken) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
  }
  expect(answer()).toMatch(/^HTTP\/1\.1 413 [\s\S]*TOO_LARGE/);
  expect(sent).toBeLessThan(40_000_000);
  expect(kept).toBeLessThanOrEqual(3_000_000);
  expect(told).toEqual(['dropped']);
});

test('at other doors a body has as long as a body of that size needs, and no longer', async () => {
  const { socket, answer } = await begun('/slow', 'application/json', 'Content-Length: 20');
  socket.write('{"a":');
  await once(socket, 'close');
  expect(answer()).toMatch(/^HTTP\/1\.1 408 [\s\S]*"path":"body","code":"TOO_SLOW"/);
  const refused = await begun('/refused', 'application/json', 'Content-Length: 20');
  refused.socket.write('{"a":');
  await once(refused.socket, 'close');
  expect(refused.answer()).toMatch(/^HTTP\/1\.1 404 /);
  const quick = await begun('/slow', 'application/json', 'Content-Length: 2\r\nConnection: close');
  quick.socket.write('{}');
  await once(quick.socket, 'close');
  expect(quick.answer()).toMatch(/^HTTP\/1\.1 200 [\s\S]*done$/);
});
