import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../ops/testing/database.ts';
import { dataSourceOf } from './database.ts';

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  db = await dataSourceOf({ url: database.urls.events, schema: 'events', entities: [], migrations: [], poolSize: 1 }).initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test.each([
  [[]],
  [['MONDAY_MORNING']],
  [['MONDAY_MORNING', 'gymnastics-fitness', 'DE']],
  [['a b', 'c,d', '"', '\\', '{}', '']],
  [['NULL', 'null', 'NULLABLE']],
  [['x', null, 'y']],
  [['Größe', 'ß']],
])('a list of texts comes back as it went: %j', async (texts) => {
  expect(await db.query('SELECT $1::text[] AS texts', [texts])).toEqual([{ texts }]);
});

test('nested lists come back too', async () => {
  const texts = [['a', 'b'], ['c', 'd']];
  expect(await db.query('SELECT $1::text[] AS texts', [texts])).toEqual([{ texts }]);
});

test('a day stays the text that it is', async () => {
  expect(await db.query(`SELECT DATE '2026-11-22' AS day`)).toEqual([{ day: '2026-11-22' }]);
});
