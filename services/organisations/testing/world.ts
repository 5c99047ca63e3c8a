import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { type Ask, asker } from '../../shared/testing/ask.ts';
import { type Jobs, openJobs } from '../../shared/jobs.ts';
import { proofOfWork } from '../../shared/proof-of-work.ts';
import { openDatabase } from '../database.ts';
import { buildOrganisationsSubgraph } from '../subgraph.ts';

export const SECRET = 'a secret of tests';

/** For tests: the organisations subgraph on a database of its own, with real jobs that nobody works on. */
export interface OrganisationsWorld {
  readonly database: TestDatabase;
  readonly db: DataSource;
  readonly jobs: Jobs;
  readonly ask: Ask;
  readonly now: () => Date;
  /** What the jobs of a queue carry, in the order of their making. */
  jobsOf(queue: string): Promise<unknown[]>;
  /** Moves the clock of the services. */
  later(hours: number): void;
  close(): Promise<void>;
}

/** Work for tests: as hard to forge, and quickly done. */
export const WORK = proofOfWork(SECRET, 'newsletter', { rounds: 50, tries: [2, 4] });

export async function organisationsWorld(): Promise<OrganisationsWorld> {
  const database = await testDatabase();
  const db = await openDatabase({ url: database.urls.organisations }).initialize();
  const jobs = await openJobs({ databaseUrl: database.urls.organisations, logger: pino({ level: 'silent' }) });
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const subgraph = await buildOrganisationsSubgraph({ db, jobs, secret: SECRET, now, newsletterWork: WORK });
  return {
    database,
    db,
    jobs,
    ask: asker(subgraph),
    now,
    async jobsOf(queue) {
      const rows = await db.query('SELECT data FROM jobs.job WHERE name = $1 ORDER BY created_on, id', [queue]);
      return rows.map(({ data }: { data: unknown }) => data);
    },
    later: (hours) => void (ahead += hours * 3_600_000),
    async close() {
      await jobs.stop();
      await subgraph.close();
      await database.drop();
    },
  };
}
