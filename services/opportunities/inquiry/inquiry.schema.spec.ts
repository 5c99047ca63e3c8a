import { expect, test } from '@jest/globals';
import { testDatabase } from '../../../ops/testing/database.ts';
import { openDatabase } from '../database.ts';

test('the table of inquiries is as the entity says', async () => {
  const database = await testDatabase();
  const db = await openDatabase({ url: database.urls.opportunities }).initialize();
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => /inquir/.test(query))).toEqual([]);
  await db.destroy();
  await database.drop();
});
