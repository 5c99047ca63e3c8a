import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { testDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

let database: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [database, other] = await Promise.all([testDatabase(), testDatabase()]);
});

afterAll(() => Promise.all([database.drop(), other.drop()]));

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  test('lets each subgraph in under its own role and schema', async () => {
    for (const [name, url] of Object.entries(database.urls))
      expect(await ask(url, 'select current_user::text as role, current_schema::text as schema')).toEqual([{ role: name, schema: name }]);
  });

  test('shares no rows with another test database', async () => {
    await ask(database.urls.events, 'create table a_note (text text)');
    await expect(ask(other.urls.events, 'select * from a_note')).rejects.toThrow('does not exist');
  });

  test('keeps a role out of the schema of another', async () => {
    await ask(database.urls.organisations, 'create table a_secret (text text)');
    await expect(ask(database.urls.events, 'select * from organisations.a_secret')).rejects.toThrow('permission denied');
    await expect(ask(database.urls.events, 'create table public.litter (text text)')).rejects.toThrow('permission denied');
  });

  test('is gone after drop, even when somebody is connected', async () => {
    const third = await testDatabase();
    const client = new Client({ connectionString: third.urls.events });
    client.on('error', () => undefined);
    await client.connect();
    await third.drop();
    await expect(ask(third.urls.events, 'select 1')).rejects.toThrow('does not exist');
  });
});
