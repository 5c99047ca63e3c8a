import { Client } from 'pg';
import { pino } from 'pino';
import { type Jobs, openJobs } from '../../services/shared/jobs.ts';
import { learnWaitingWords } from '../../services/opportunities/words/learn.ts';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { closeStores, openStores, type Stores } from '../installation/stores.ts';
import { type TestDatabase, testDatabase } from './database.ts';

/** For tests: the databases of all three subgraphs and the job queue, as `npm start` and `npm run import` open them. */
export interface TestStores {
  readonly database: TestDatabase;
  readonly stores: Stores;
  readonly jobs: Jobs;
  /** Every row of the three schemas and every job, table by table, as text; two equal answers mean that nothing was written. */
  contents(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** What the jobs of a queue carry, in the order of their making. */
  jobsOf(queue: string): Promise<unknown[]>;
  /** Waits until every job that was due is done, but for the counting of figures, which a first start begins with. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** A job that comes by the clock is no sign that something was written. */
const BY_THE_CLOCK_LEFT_OUT = `WHERE name NOT IN (SELECT name FROM jobs.schedule) AND coalesce(data->>'name', '') NOT IN (SELECT name FROM jobs.schedule)`;

/** What waits for such a job, gone within a minute whoever looks; and what is counted of searches, pages and days, which is written by the clock. */
const BY_THE_CLOCK = new Set([
  'opportunities.alert_due', 'opportunities.words_to_learn', 'opportunities.counted_searches', 'opportunities.search_words', 'opportunities.posting_changes',
  ...['organisations', 'opportunities', 'events'].flatMap((schema) => ['page_views', 'daily_figures', 'counted_days', 'monthly_figures', 'closed_months'].map((table) => `${schema}.${table}`)),
]);

export async function testStores(): Promise<TestStores> {
  const logger = pino({ level: 'silent' });
  const database = await testDatabase();
  const stores = await openStores(database.urls, logger, 4);
  const jobs = await openJobs({ databaseUrl: database.urls.organisations, logger });
  const admin = new Client({ connectionString: database.adminUrl });
  // Stories cut the connections of everybody, this one too.
  admin.on('error', () => undefined);
  await admin.connect();
  return {
    database,
    stores,
    jobs,
    async contents() {
      // A job does it every minute, and what it writes is no sign of anything either.
      await learnWaitingWords(stores.opportunities);
      const { rows: tables } = await admin.query<{ name: string }>(
        `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
          WHERE table_type = 'BASE TABLE' AND (table_schema IN ('organisations', 'opportunities', 'events') OR table_schema = 'jobs' AND table_name = 'job') ORDER BY 1`,
      );
      const contents: Record<string, string[]> = {};
      for (const { name } of tables.filter(({ name: table }) => !BY_THE_CLOCK.has(table))) {
        const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ${name === 'jobs.job' ? BY_THE_CLOCK_LEFT_OUT : ''} ORDER BY 1`);
        contents[name] = rows.map(({ row }) => row);
      }
      return contents;
    },
    async jobsOf(queue) {
      const { rows } = await admin.query<{ data: unknown }>('SELECT data FROM jobs.job WHERE name = $1 ORDER BY created_on', [queue]);
      return rows.map(({ data }) => data);
    },
    idle: () =>
      eventually('the end of all jobs that are due', async () => {
        const { rowCount } = await admin.query(`SELECT 1 FROM jobs.job WHERE state IN ('created', 'retry', 'active') AND start_after <= now() AND name NOT LIKE '\\_\\_pgboss%' AND name NOT LIKE '%.figures' LIMIT 1`);
        return rowCount === 0;
      }),
    async close() {
      await admin.end();
      await jobs.stop();
      await closeStores(stores);
      await database.drop();
    },
  };
}
