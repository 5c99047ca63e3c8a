import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import express from 'express';
import { listen, stopListening } from '../services/shared/listen.ts';
import { media } from './media.ts';

const ID = '00000000-0000-7000-8000-000000000001';
const HIDDEN = '00000000-0000-7000-8000-000000000002';
const LEAFLET = '00000000-0000-7000-8000-000000000004';
const BROKEN = '00000000-0000-7000-8000-000000000003';

describe('pictures', () => {
  let server: Server;
  const asked: unknown[] = [];
  beforeAll(async () => {
    const app = express().use(
      media(async (_request, { query, variables }) => {
        asked.push(variables);
        const id = variables?.['id'];
        if (id === BROKEN) return { data: { pictureFile: null }, errors: [new Error('away')] as never };
        if (typeof query === 'string' && query.includes('documentFile')) {
          const file = { data: Buffer.from('%PDF-').toString('base64'), mediaType: 'application/pdf', name: 'faltblatt.pdf', isPublic: true };
          return { data: { documentFile: id === LEAFLET ? { ...file, size: 5 } : null } };
        }
        const data = Buffer.from('picture').toString('base64');
        return { data: { pictureFile: id === ID ? { data, isPublic: true } : id === HIDDEN ? { data, isPublic: false } : null } };
      }),
    );
    server = await listen(app, { port: 0, host: '127.0.0.1' });
  });
  afterAll(() => stopListening(server));
  const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

  test('that everybody may see are kept for a year, and can be nothing but pictures', async () => {
    const response = await get(`/media/${ID}.webp`);
    expect(await response.text()).toBe('picture');
    expect(Object.fromEntries(['content-type', 'cache-control', 'content-disposition', 'x-content-type-options'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable', 'content-disposition': 'inline', 'x-content-type-options': 'nosniff',
    });
  });

  test('of an organisation that is not public are kept nowhere', async () => {
    expect((await get(`/media/${HIDDEN}.webp`)).headers.get('cache-control')).toBe('private, no-store');
  });

  test('that are not there are 404, and while the subgraph is away 503', async () => {
    expect((await get('/media/00000000-0000-7000-8000-000000000009.webp')).status).toBe(404);
    const away = await get(`/media/${BROKEN}.webp`);
    expect([away.status, away.headers.get('cache-control')]).toEqual([503, 'no-store']);
  });

  test('and documents, which can only be saved, under their own ending alone', async () => {
    const response = await get(`/media/${LEAFLET}.pdf`);
    expect(await response.text()).toBe('%PDF-');
    expect(Object.fromEntries(['content-type', 'cache-control', 'content-disposition', 'x-content-type-options', 'content-security-policy'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'content-type': 'application/pdf', 'cache-control': 'public, max-age=31536000, immutable', 'content-disposition': 'attachment; filename="faltblatt.pdf"', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
    });
    for (const ending of ['docx', 'txt', 'html']) expect((await get(`/media/${LEAFLET}.${ending}`)).status).toBe(404);
  });

  test('have no other addresses', async () => {
    asked.length = 0;
    for (const path of ['/media/x.webp', `/media/${ID}.png`, `/media/${ID}.webp/x`, '/media/..%2f..%2fetc.webp']) expect((await get(path)).status).toBe(404);
    expect(asked).toEqual([]);
  });
});
