import { once } from 'node:events';
import { inflateRawSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ExecutionResult } from 'graphql';
import { afterEach, describe, expect, test } from '@jest/globals';
import { accountExport } from './account-export.ts';

let close = (): void => undefined;
afterEach(() => close());

async function fetched(answer: ExecutionResult, now = '2026-11-25T20:00:00Z'): Promise<Response> {
  const router = accountExport({ execute: () => Promise.resolve(answer), publicUrl: 'https://engagement.example', now: () => new Date(now) });
  const server = express().use(router).listen(0, '127.0.0.1');
  close = () => void server.close();
  await once(server, 'listening');
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/account/export`);
}

/** The files of an archive, read from its directory as every program does. */
function filesIn(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const count = zip.readUInt16LE(zip.length - 12);
  for (let at = zip.readUInt32LE(zip.length - 6), left = count; left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const begin = local + 30 + zip.readUInt16LE(local + 26);
    files.set(zip.toString('ascii', at + 46, at + 46 + nameLength), inflateRawSync(zip.subarray(begin, begin + size)).toString());
    at += 46 + nameLength;
  }
  return files;
}

const viewer = {
  locale: 'DE',
  organisations: [{ table: 'people', title: 'Ihr Konto', rows: [{ email: 'kim@people.example', name: 'Kim <Muster>', is_operator: false }] }],
  opportunities: [{ table: 'inquiries', title: 'Ihre Anfragen', rows: [{ message: 'Guten Tag,\nich lese gern vor.', skills: ['a', 'b'] }] }],
  events: [],
};

describe('the archive of an account', () => {
  test('has a page for people in their language, and for programs what every part keeps', async () => {
    const response = await fetched({ data: { viewer } });
    expect([response.status, response.headers.get('content-disposition'), response.headers.get('cache-control')]).toEqual([200, 'attachment; filename="engagement-netz-2026-11-25.zip"', 'private, no-store']);
    const files = filesIn(Buffer.from(await response.arrayBuffer()));
    expect([...files.keys()]).toEqual(['index.html', 'organisations/data.json', 'opportunities/data.json', 'events/data.json']);
    expect(JSON.parse(files.get('opportunities/data.json') ?? '')).toEqual(viewer.opportunities);
    const page = files.get('index.html') ?? '';
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('am 25. November 2026');
    expect(page).toContain('<h2>Ihre Anfragen</h2>');
    expect(page).toContain('Kim &lt;Muster&gt;');
  });

  test('has the day that it is here, at night and in summer too', async () => {
    for (const [moment, day, inWords] of [['2026-12-31T23:05:00Z', '2027-01-01', '1. Januar 2027'], ['2026-07-05T22:30:00Z', '2026-07-06', '6. Juli 2026']] as const) {
      const response = await fetched({ data: { viewer } }, moment);
      expect(response.headers.get('content-disposition')).toContain(`engagement-netz-${day}.zip`);
      expect(filesIn(Buffer.from(await response.arrayBuffer())).get('index.html')).toContain(`am ${inWords}`);
      close();
    }
  });

  test('is refused to nobody, and is not made when a part is missing', async () => {
    expect((await fetched({ data: { viewer: null } })).status).toBe(401);
    close();
    expect((await fetched({ data: { viewer: { ...viewer, events: null } } })).status).toBe(503);
    close();
    expect((await fetched({ data: null })).status).toBe(503);
  });
});
