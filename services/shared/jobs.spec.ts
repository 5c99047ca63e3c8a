import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { pino } from 'pino';
import { type TestDatabase, testDatabase } from '../../ops/testing/database.ts';
import { dataSourceOf } from './database.ts';
import { DEAD_LETTERS, type Job, type Jobs, openJobs } from './jobs.ts';
import { eventually } from './testing/eventually.ts';

const logger = pino({ level: 'silent' });

/** Collects what a queue's handler gets; `until` waits for that many. */
function collector() {
  const seen: Job<{ n: number }>[] = [];
  const until = async (count: number) => {
    await eventually(`${count} jobs came`, () => seen.length >= count);
    return seen.map(({ data }) => data.n);
  };
  return { seen, until };
}

describe('jobs', () => {
  let database: TestDatabase;
  let jobs: Jobs;
  let sql: Client;
  let queue: string;
  beforeAll(async () => {
    database = await testDatabase();
    sql = new Client({ connectionString: database.urls.events });
    await sql.connect();
  });
  beforeEach(async () => {
    jobs = await openJobs({ databaseUrl: database.urls.events, logger });
    queue = `test.${expect.getState().currentTestName?.replaceAll(/\W+/g, '-').slice(-60)}`;
  });
  afterEach(() => jobs.stop());
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  async function waiting(): Promise<number> {
    const { rows } = await sql.query('SELECT count(*)::int AS count FROM jobs.job WHERE name = $1', [queue]);
    return rows[0].count;
  }

  test('are there when the transaction commits, for the worker of another process', async () => {
    const other = await openJobs({ databaseUrl: database.urls.opportunities, logger });
    const { seen, until } = collector();
    await other.work<{ n: number }>(queue, async (job) => void seen.push(job));
    await sql.query('BEGIN');
    await jobs.enqueue(sql, queue, { n: 1 });
    expect(seen).toEqual([]);
    await sql.query('COMMIT');
    expect(await until(1)).toEqual([1]);
    await other.stop();
  });

  test('that have piled up are handled one after the other without pauses', async () => {
    for (let n = 0; n < 25; n++) await jobs.enqueue(sql, queue, { n });
    const { seen, until } = collector();
    await jobs.work<{ n: number }>(queue, async (job) => void seen.push(job));
    expect(await until(25)).toEqual(Array.from({ length: 25 }, (_, n) => n));
  });

  test('are not there when the transaction rolls back', async () => {
    await sql.query('BEGIN');
    await jobs.enqueue(sql, queue, { n: 1 });
    await sql.query('ROLLBACK');
    expect(await waiting()).toBe(0);
  });

  test('of a list are all there when the transaction commits; an empty list adds none', async () => {
    await sql.query('BEGIN');
    await jobs.enqueue(sql, queue, [{ n: 1 }, { n: 2 }, { n: 3 }]);
    await jobs.enqueue(sql, queue, []);
    await sql.query('COMMIT');
    const { seen, until } = collector();
    await jobs.work<{ n: number }>(queue, async (job) => void seen.push(job));
    expect(new Set(await until(3))).toEqual(new Set([1, 2, 3]));
    expect(seen).toHaveLength(3);
  });

  test("take TypeORM's transaction as well", async () => {
    const db = await dataSourceOf({ url: database.urls.events, schema: 'events', entities: [], migrations: [] }).initialize();
    const { seen, until } = collector();
    await jobs.work<{ n: number }>(queue, async (job) => void seen.push(job));
    await db.transaction((tx) => jobs.enqueue(tx, queue, { n: 2 }));
    expect(await until(1)).toEqual([2]);
    await db.destroy();
  });

  test('wait for their time', async () => {
    await jobs.enqueue(sql, queue, { n: 1 }, { startAfter: new Date(Date.now() + 3_600_000) });
    const { rows } = await sql.query(`SELECT start_after > now() + interval '59 minutes' AS later FROM jobs.job WHERE name = $1`, [queue]);
    expect(rows).toEqual([{ later: true }]);
  });

  test('are tried again after a failure, with the number of the attempt', async () => {
    const attempts: number[] = [];
    const { seen, until } = collector();
    await jobs.work<{ n: number }>(queue, async (job) => {
      attempts.push(job.attempt);
      if (job.attempt === 0) throw new Error('Not yet.');
      seen.push(job);
    });
    await jobs.enqueue(sql, queue, { n: 3 });
    // The pause before the next try is seconds long; make it pass.
    await eventually('it waits for the next try', async () => (await sql.query(`UPDATE jobs.job SET start_after = now() WHERE name = $1 AND state = 'retry'`, [queue])).rowCount === 1);
    expect(await until(1)).toEqual([3]);
    expect(attempts).toEqual([0, 1]);
  });

  test('keep of a failure its message and code, and nothing that it carries about people', async () => {
    await jobs.work(queue, async () => {
      throw Object.assign(new Error('Kaboom!'), { code: 'E1', parameters: ['anna@example.net'] });
    });
    await jobs.enqueue(sql, queue, { n: 1 });
    let output: unknown;
    await eventually('it has failed once', async () => {
      output = (await sql.query(`SELECT output FROM jobs.job WHERE name = $1 AND state = 'retry'`, [queue])).rows[0]?.output;
      return Boolean(output);
    });
    expect(output).toMatchObject({ message: 'Kaboom!', code: 'E1' });
    expect(JSON.stringify(output)).not.toContain('anna');
  });

  test('end among the dead letters when every try failed, and not before some hours', async () => {
    await jobs.enqueue(sql, queue, { n: 1 });
    const { rows } = await sql.query(
      `SELECT retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, dead_letter FROM jobs.job WHERE name = $1`,
      [queue],
    );
    expect(rows).toEqual([
      { retry_limit: 28, retry_delay: 5, retry_backoff: true, retry_delay_max: 3600, expire_seconds: 60, dead_letter: DEAD_LETTERS },
    ]);
  });

  test('come by the clock once, however many processes ask for them', async () => {
    await Promise.all([jobs.schedule(queue, '17 * * * *'), jobs.schedule(queue, '17 * * * *')]);
    const { rows } = await sql.query('SELECT cron, timezone FROM jobs.schedule WHERE name = $1', [queue]);
    expect(rows).toEqual([{ cron: '17 * * * *', timezone: 'UTC' }]);
  });
});
