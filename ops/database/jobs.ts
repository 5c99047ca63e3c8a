import type { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { jobRightsStatements } from './provision-sql.ts';

/**
 * Makes or updates the tables of the job queue in schema `jobs`, and lets the three roles use them. Done here, by one account with
 * the right to, so that the services start their queue with `migrate: false` and need no right to change tables.
 *
 * @param client connected as the owner of schema `jobs`; statements of others wait for the queue's own lock
 */
export async function provisionJobs(client: Client): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values ? [...values] : undefined) },
    schema: 'jobs',
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  // Without a listener a warning would end the process.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false, close: false });
  for (const statement of jobRightsStatements()) await client.query(statement);
}
