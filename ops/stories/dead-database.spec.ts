import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { aTown, type Town } from './town.ts';

let town: Town;
let admin: Client;
beforeAll(async () => {
  town = await aTown();
  const server = new URL(town.database.adminUrl);
  server.pathname = '/postgres';
  admin = new Client({ connectionString: server.href });
  await admin.connect();
});
afterAll(async () => {
  await admin?.end();
  await town?.close();
});

const QUERIES = [
  '{ opportunities(first: 5) { totalCount nodes { title } } }',
  '{ opportunities(filter: { text: "Kinder" }) { totalCount } }',
  '{ opportunity(slug: "vorlesen") { title } }',
  '{ organisations(filter: { text: "Verein" }) { nodes { name } } }',
  '{ networks { nodes { name } } }',
  '{ events { nodes { title } } }',
  'mutation { confirmInquiry(input: { token: "0123456789012345678901234567890123456789012" }) { organisationName } }',
];

async function setConnections(allowed: boolean): Promise<void> {
  await admin.query(`ALTER DATABASE ${town.database.name} WITH ALLOW_CONNECTIONS ${allowed}`);
  if (!allowed) await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [town.database.name]);
}

describe('while the database is away', () => {
  test('every answer is masked, with an id that stands in the log, and the database coming back mends all', async () => {
    await setConnections(false);
    try {
      for (const query of QUERIES) {
        const { text, errors } = await town.ask(query);
        expect(errors).toHaveLength(1);
        expect(errors[0]).toMatchObject({ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) } });
        expect(text).not.toMatch(new RegExp(`SELECT|127\\.0\\.0\\.1|ECONN|\\.ts\\b|node_modules|terminat|connection|${town.database.name}`, 'i'));
        expect(town.logged.filter((line) => line.includes(errors[0]?.extensions.id ?? '?'))).toHaveLength(1);
      }
      expect((await fetch(`${town.url}/readyz`)).status).toBe(503);
      expect((await fetch(`${town.url}/healthz`)).status).toBe(200);
      // What needs no database is still there.
      expect((await town.ask('{ interests { id } places(text: "5463") { name } }')).errors).toEqual([]);
    } finally {
      await setConnections(true);
    }
    await eventually('it is ready', async () => (await fetch(`${town.url}/readyz`)).status === 200);
    for (const query of QUERIES.slice(0, -1)) expect((await town.ask(query)).errors).toEqual([]);
  });

  test('the search has caught up soon after', async () => {
    const count = async (): Promise<number> => (await town.ask<{ opportunities: { totalCount: number } }>('{ opportunities { totalCount } }')).data.opportunities.totalCount;
    const before = await count();
    await town.stores.opportunities.query(`DELETE FROM opportunities WHERE id = (SELECT id FROM opportunities WHERE status = 'PUBLISHED' ORDER BY id LIMIT 1)`);
    await eventually('one less is found', async () => (await count()) < before);
  });
});
