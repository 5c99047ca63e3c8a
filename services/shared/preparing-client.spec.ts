import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../ops/testing/database.ts';
import { PreparingClient, statementNames } from './preparing-client.ts';

describe('a statement', () => {
  test('has a name from its second use on, always the same', () => {
    const nameOf = statementNames();
    expect([1, 2, 3].map(() => nameOf('SELECT $1'))).toEqual([undefined, 'read_1', 'read_1']);
    nameOf('WITH x AS (SELECT $1) SELECT * FROM x');
    expect(nameOf('WITH x AS (SELECT $1) SELECT * FROM x')).toBe('read_2');
  });

  test('that changes something has none', () => {
    const nameOf = statementNames();
    expect([1, 2, 3].map(() => nameOf('UPDATE a SET b = $1'))).toEqual([undefined, undefined, undefined]);
  });

  test('has none once there are enough, and those that have one keep it', () => {
    const nameOf = statementNames(1);
    for (const text of ['SELECT $1', 'SELECT $1', 'SELECT $2', 'SELECT $2']) nameOf(text);
    expect(['SELECT $1', 'SELECT $2'].map(nameOf)).toEqual(['read_1', undefined]);
  });
});

describe('a connection', () => {
  let database: TestDatabase;
  let client: PreparingClient;

  beforeAll(async () => {
    database = await testDatabase();
    client = new PreparingClient({ connectionString: database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  test('prepares what comes again and answers as before', async () => {
    const ask = async (value: number): Promise<unknown> => (await client.query('SELECT $1::int * 2 AS twice', [value])).rows[0];
    expect([await ask(1), await ask(2), await ask(3)]).toEqual([{ twice: 2 }, { twice: 4 }, { twice: 6 }]);
    const { rows } = await client.query('SELECT statement FROM pg_prepared_statements');
    expect(rows).toEqual([{ statement: 'SELECT $1::int * 2 AS twice' }]);
  });

  test('goes on after a prepared statement that failed', async () => {
    const ask = async (value: number): Promise<unknown> => (await client.query('SELECT 6 / $1::int AS share', [value])).rows[0];
    await ask(1);
    await ask(2);
    await expect(ask(0)).rejects.toMatchObject({ code: '22012' });
    expect(await ask(3)).toEqual({ share: 2 });
  });
});
