import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../database/migrate.ts';
import { provision } from '../database/provision.ts';
import { quote } from '../database/provision-sql.ts';
import { roleUrl, SUBGRAPHS, urlOfDatabase } from '../database/roles.ts';
import type { SubgraphName, SubgraphUrls } from '../database/roles.ts';
import { subgraphOpeners } from './subgraph-openers.ts';
import { TEST_ADMIN_URL, TEST_SECRET } from './test-cluster.ts';

/** A database of a test's own. */
export interface TestDatabase {
  /** The URL by which each subgraph's role enters. */
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** The superuser's URL of the same database, to look from outside. */
  readonly adminUrl: string;
  /** Name of the database. */
  readonly name: string;
  /** Disconnects everybody and removes the database. The end of the run does this too. */
  drop(): Promise<void>;
}

/** The database that the others are copies of: provisioned, and migrated by the subgraphs that have migrations. */
const TEMPLATE = 'test_template';

/** Any constant; one worker makes the template and the others wait. */
const LOCK = 7_202_611_223;

/**
 * Gives a test file a PostgreSQL database of its own: roles, schemas, job queue and all migrations are there, no rows. It is a file copy of a
 * template and takes about 30 ms; the first call of a run makes the template.
 *
 * ```ts
 * let database: TestDatabase;
 * beforeAll(async () => { database = await testDatabase(); });
 * afterAll(() => database.drop());
 * ```
 *
 * @throws Error when jest's global setup did not run
 */
export async function testDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env[TEST_ADMIN_URL];
  if (!serverUrl) throw new Error('There is no test cluster: run the spec through jest.config.js, whose global setup starts it.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(serverUrl, async (admin) => {
    await ensureTemplate(admin, serverUrl);
    await admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
    // Rights on the database itself are not part of a copy.
    await admin.query(`revoke all on database ${name} from public`);
    await admin.query(`grant connect on database ${name} to ${SUBGRAPHS.join(', ')}`);
  });
  const urls = SUBGRAPHS.map((role) => [role, roleUrl(serverUrl, TEST_SECRET, role, name)] as const);
  return {
    name,
    urls: Object.fromEntries(urls) as unknown as SubgraphUrls,
    adminUrl: urlOfDatabase(serverUrl, name),
    drop: () =>
      asAdmin(serverUrl, async (admin) => {
        await admin.query(`drop database if exists ${quote(name)} with (force)`);
      }),
  };
}

async function ensureTemplate(admin: Client, serverUrl: string): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [TEMPLATE]);
    if (rowCount) return;
    await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
    const urls = await provision({ adminUrl: serverUrl, secret: TEST_SECRET, database: TEMPLATE });
    await migrate(urls, await subgraphOpeners());
    await admin.query(`alter database ${TEMPLATE} with is_template true`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

async function asAdmin(url: string, use: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: url, application_name: 'engagement-netz tests' });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    await use(admin);
  } finally {
    await admin.end();
  }
}
