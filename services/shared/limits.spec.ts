import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../ops/testing/database.ts';
import { dataSourceOf } from './database.ts';
import { clientNetwork, type Limits, openLimits } from './limits.ts';

describe('limits', () => {
  let database: TestDatabase;
  let db: DataSource;
  let limits: Limits<'twice' | 'once'>;
  beforeAll(async () => {
    database = await testDatabase();
    db = await dataSourceOf({ url: database.urls.events, schema: 'events', entities: [], migrations: [] }).initialize();
    await db.query('CREATE TABLE limits (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)');
    const rules = { twice: { points: 2, seconds: 60 }, once: { points: 1, seconds: 3600 } };
    limits = openLimits({ db, schema: 'events', table: 'limits', secret: 'secret', rules });
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  test('let through what they allow, then say when to come back', async () => {
    await limits.consume('twice', 'a');
    await limits.consume('twice', 'a');
    const refusal = await limits.consume('twice', 'a').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } });
    const { retryAfterSeconds } = (refusal as { extensions: { retryAfterSeconds: number } }).extensions;
    expect(retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  test('count every subject and every rule for itself', async () => {
    await limits.consume('once', 'b');
    await limits.consume('once', 'c');
    await limits.consume('twice', 'b');
    await expect(limits.consume('once', 'b')).rejects.toThrow();
  });

  test('let exactly as many of many at once through', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => limits.consume('twice', 'crowd')));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });

  test('share a statement, and let the first of those who come at the same time through', async () => {
    const ask = jest.spyOn(db, 'query');
    const tries = await Promise.allSettled(['row', 'row', 'row', 'other'].map((subject) => limits.consume('twice', subject)));
    expect(tries.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(ask).toHaveBeenCalledTimes(1);
    ask.mockRestore();
  });

  test('begin anew when the window is over', async () => {
    await limits.consume('once', 'patient');
    await db.query('UPDATE limits SET expire = $1', [Date.now() - 1]);
    await limits.consume('once', 'patient');
  });

  test('keep no subject', async () => {
    await limits.consume('once', 'somebody@example.org');
    const rows: { key: string }[] = await db.query('SELECT key FROM limits');
    expect(rows.some(({ key }) => key.includes('somebody'))).toBe(false);
  });

  test('pass on a dead database as what it is', async () => {
    const dead = await dataSourceOf({ url: database.urls.events, schema: 'events', entities: [], migrations: [] }).initialize();
    await dead.destroy();
    const closed = openLimits({ db: dead, schema: 'events', table: 'limits', secret: 'secret', rules: { once: { points: 1, seconds: 1 } } });
    await expect(closed.consume('once', 'a')).rejects.not.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  });
});

describe('one client', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['2001:DB8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network);
  });
});
