import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../database/embedded.ts';
import { urlOfDatabase } from '../database/roles.ts';
import { askWell } from './graph.ts';
import { newDataDir, type Site, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

let folder: string;
let server: EmbeddedDatabase;
let site: Site | undefined;
beforeAll(async () => {
  folder = await newDataDir();
  server = await startEmbeddedDatabase({ dataDir: folder, fsync: false });
});
afterAll(async () => {
  await site?.remove();
  await server.stop();
  await rm(folder, { recursive: true });
});

async function inDatabase<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a database that is given is prepared, gets no demo data, and goes on when the site has stopped', async () => {
  await inDatabase(server.adminUrl, 'create database given');
  const url = urlOfDatabase(server.adminUrl, 'given');
  site = await startSite({ env: { DATABASE_URL: url } });
  expect(site.output()).toContain('✓ Database of DATABASE_URL is up to date');
  expect(site.output()).not.toMatch(/Demo data|PostgreSQL/);
  const empty = { totalCount: 0 };
  expect(await askWell(site.url, '{ opportunities { totalCount } organisations { totalCount } events { totalCount } networks { totalCount } }')).toEqual({
    opportunities: empty, organisations: empty, events: empty, networks: empty,
  });
  expect(await site.stop()).toBe(0);
  expect(await inDatabase(url, 'select count(*)::int as rows from opportunities.opportunities')).toEqual([{ rows: 0 }]);
});
