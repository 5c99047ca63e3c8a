import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { dataSourceOf } from '../database.ts';
import { withLockedRow } from './with-locked-row.ts';

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  db = await dataSourceOf({ url: database.urls.events, schema: 'events', entities: [], migrations: [] }).initialize();
  await db.query('CREATE TABLE letters (id integer PRIMARY KEY, sent integer NOT NULL DEFAULT 0)');
  await db.query('INSERT INTO letters (id) VALUES (1), (2)');
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const row = (id: number) => ({
  what: 'letter',
  lock: async (tx: EntityManager): Promise<{ id: number } | null> => (await tx.query('SELECT id FROM letters WHERE id = $1 FOR UPDATE SKIP LOCKED', [id]))[0] ?? null,
  exists: async (tx: EntityManager): Promise<boolean> => (await tx.query('SELECT 1 FROM letters WHERE id = $1', [id])).length > 0,
});
const count = (tx: EntityManager, id: number): Promise<unknown> => tx.query('UPDATE letters SET sent = sent + 1 WHERE id = $1', [id]);
const sent = async (id: number): Promise<number> => (await db.query('SELECT sent FROM letters WHERE id = $1', [id]))[0].sent;

test('may wait for a mail server for a minute, longer than other transactions', async () => {
  let patience = '';
  await withLockedRow(db, row(1), async (tx) => {
    patience = (await tx.query(`SELECT current_setting('idle_in_transaction_session_timeout') AS value`))[0].value;
  });
  expect(patience).toBe('1min');
});

test('of two workers one has the row, and the other is to try again', async () => {
  let go: () => void = () => undefined;
  const working = new Promise<void>((resolve) => (go = resolve));
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const first = withLockedRow(db, row(1), async (tx) => {
    await count(tx, 1);
    begin();
    await working;
  });
  await begun;
  await expect(withLockedRow(db, row(1), (tx) => count(tx, 1).then(() => undefined))).rejects.toThrow('Another worker has this letter in hand.');
  go();
  await first;
  expect(await sent(1)).toBe(1);
});

test('records nothing of what could not be sent, and does nothing for what is gone', async () => {
  const failing = withLockedRow(db, row(2), async (tx) => {
    await count(tx, 2);
    throw new Error('the mail server is away');
  });
  await expect(failing).rejects.toThrow('the mail server is away');
  expect(await sent(2)).toBe(0);
  let called = false;
  await withLockedRow(db, row(9), async () => void (called = true));
  expect(called).toBe(false);
});
