import { PgBoss, type Queue } from 'pg-boss';
import type { Logger } from 'pino';
import { loggedError } from './logged-error.ts';

/** The open transaction of a change: a TypeORM EntityManager or QueryRunner, or a pg client. */
export interface SqlRunner {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

/** A job as its handler gets it. */
export interface Job<T> {
  readonly id: string;
  readonly data: T;
  /** 0 at the first try. */
  readonly attempt: number;
  /** Aborted when the job took too long or the process stops; a handler that waits should listen. */
  readonly signal: AbortSignal;
}

export interface EnqueueOptions {
  /** Not before this moment. */
  readonly startAfter?: Date;
}

/** Work that is remembered in PostgreSQL and survives every crash. Handlers must be idempotent: after a crash a job runs again. */
export interface Jobs {
  /**
   * Adds a job to a queue within the caller's transaction, or one for each of a list in one statement: they exist if and when that commits.
   * Data holds ids, never personal data.
   */
  enqueue(transaction: SqlRunner, queue: string, data: object | readonly object[], options?: EnqueueOptions): Promise<void>;
  /** Handles the jobs of a queue, `concurrency` at a time (default 1). A handler that throws is tried again with growing pauses. */
  work<T extends object>(queue: string, handler: (job: Job<T>) => Promise<void>, options?: { concurrency?: number }): Promise<void>;
  /** Adds an empty job to a queue by a cron expression in UTC, once per tick however many processes ask. */
  schedule(queue: string, cron: string): Promise<void>;
  /** Lets running handlers finish (at most 20 s), then lets go of the database. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** PostgreSQL schema of the job tables, made by the operator's role beforehand. */
  readonly schema?: string;
  /** How long a handler may take before its job is given to another, in seconds. */
  readonly expireInSeconds?: number;
  /** How long a worker may be silent before it counts as dead, in seconds, 10 or more. */
  readonly heartbeatSeconds?: number;
  /** How often silent and late workers are looked for, in seconds. */
  readonly superviseIntervalSeconds?: number;
}

/** Where jobs end that failed at every try; an operator looks at them and sends them back. */
export const DEAD_LETTERS = 'dead-letters';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Tries for about 20 hours: 5 s, 10 s, 20 s ... and at last every hour. */
const RETRIES = { retryLimit: 28, retryDelay: 5, retryBackoff: true, retryDelayMax: HOUR };

/** pg-boss asks a runner for `{ rows }`; TypeORM answers the rows themselves. */
function asDatabase(transaction: SqlRunner) {
  return {
    async executeSql(sql: string, values?: unknown[]) {
      const result = await transaction.query(sql, values);
      return Array.isArray(result) ? { rows: result } : (result as { rows: unknown[] });
    },
  };
}

/**
 * Opens the jobs of this process. New jobs are picked up at once (LISTEN / NOTIFY), or within a second where that is not possible.
 * Rejects when the database or the job tables are not there.
 */
export async function openJobs(options: JobsOptions): Promise<Jobs> {
  const { databaseUrl, logger, schema = 'jobs', expireInSeconds = 60, heartbeatSeconds = 10, superviseIntervalSeconds = 5 } = options;
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema,
    migrate: false,
    createSchema: false,
    max: 8,
    useListenNotify: true,
    superviseIntervalSeconds,
    monitorIntervalSeconds: superviseIntervalSeconds,
    // Needs the owner of the tables; PostgreSQL's own vacuum is enough here.
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
  });
  boss.on('error', (err) => logger.error({ err: loggedError(err) }, 'jobs: trouble with the database'));
  boss.on('warning', ({ message }) => logger.warn({ warning: message }, 'jobs: warning'));
  await boss.start();

  const queues = new Map<string, Promise<void>>();
  const make = (name: string, queue: Omit<Queue, 'name'>) => {
    const made = boss.createQueue(name, queue);
    made.catch(() => queues.delete(name));
    return made;
  };
  const ensure = (name: string): Promise<void> => {
    const known = queues.get(name);
    if (known) return known;
    const made = make(name, {
      ...RETRIES,
      expireInSeconds,
      heartbeatSeconds,
      deleteAfterSeconds: DAY,
      deadLetter: DEAD_LETTERS,
      notify: true,
    });
    queues.set(name, made);
    return made;
  };
  await make(DEAD_LETTERS, { retentionSeconds: 90 * DAY });

  return {
    async enqueue(transaction, queue, data, { startAfter } = {}) {
      await ensure(queue);
      const later = startAfter && { startAfter };
      const all: readonly object[] = Array.isArray(data) ? data : [data];
      if (all.length > 0) await boss.insert(queue, all.map((one) => ({ data: one, ...later })), { db: asDatabase(transaction) });
    },
    async work<T extends object>(queue: string, handler: (job: Job<T>) => Promise<void>, { concurrency = 1 } = {}) {
      await ensure(queue);
      for (let index = 0; index < concurrency; index++) {
        const worker: string = await boss.work<T>(queue, { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5 }, async ([job]) => {
          if (!job) return;
          const { id, data, retryCount: attempt, signal } = job;
          try {
            await handler({ id, data, attempt, signal });
          } catch (error) {
            const { stack, ...known } = loggedError(error);
            logger.warn({ err: { ...known, stack }, queue, job: id, attempt }, 'jobs: a job failed and will be tried again');
            // pg-boss keeps everything that an error carries.
            throw Object.assign(new Error(known.message), known);
          } finally {
            // There may be more: without this a backlog, e.g. after a restart, is handled at one job per poll.
            boss.notifyWorker(worker);
          }
        });
      }
    },
    async schedule(queue, cron) {
      await ensure(queue);
      await boss.schedule(queue, cron, {}, { tz: 'UTC' });
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}
