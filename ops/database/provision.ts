import { Client } from 'pg';
import { errorCode, errorMessage } from '../error-code.ts';
import { explainMissing, findMissing } from './missing-parts.ts';
import { provisionJobs } from './jobs.ts';
import { auditStatements, provisionStatements, quote } from './provision-sql.ts';
import { roleUrl, SUBGRAPHS, urlOfDatabase } from './roles.ts';
import type { SubgraphUrls } from './roles.ts';

/** What provisioning needs. */
export interface ProvisionOptions {
  /** URL of an account that may create roles and schemas. Without `database`, the database in it is provisioned. */
  readonly adminUrl: string;
  /** The installation's secret; the roles' passwords are derived from it. */
  readonly secret: string;
  /** Name of the database, made when it does not exist (embedded server). */
  readonly database?: string;
}

/** Any constant; it names the lock that keeps two provisionings apart. */
const LOCK = 7_202_611_221;

/** As in server_version_num. */
const OLDEST_SERVER = 180_000;

/** PostgreSQL's code for an account that may not do something. */
const NOT_ALLOWED = '42501';

/**
 * Prepares a database for the three subgraphs: roles, one schema each, extensions, the tables of the job queue, the audit log. Changes
 * nothing that is right already, and two at once wait for each other.
 *
 * An account that may not create roles is enough once everything is there; otherwise the error names what is missing and the statements
 * that an administrator has to run.
 *
 * @returns the URL by which each subgraph's role enters the database
 * @throws Error with that explanation, or PostgreSQL's own error
 */
export async function provision({ adminUrl, secret, database }: ProvisionOptions): Promise<SubgraphUrls> {
  const targetUrl = database === undefined ? adminUrl : urlOfDatabase(adminUrl, database);
  await withClient(adminUrl, async (admin) => {
    await refuseOldServer(admin);
    // Roles belong to the whole server, so the lock is taken where every provisioning of the server meets.
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    if (database !== undefined) await ensureDatabase(admin, database);
    await withClient(targetUrl, (client) => prepare(client, adminUrl, secret));
  });
  const urls = SUBGRAPHS.map((role) => [role, roleUrl(adminUrl, secret, role, database)] as const);
  return Object.fromEntries(urls) as Record<(typeof SUBGRAPHS)[number], string>;
}

/** The schemas use uuidv7() and RETURNING OLD, which came with version 18. */
async function refuseOldServer(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ version: string; number: number }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
  );
  const [server] = rows;
  if (server && server.number < OLDEST_SERVER) throw new Error(`DATABASE_URL names a PostgreSQL ${server.version}; version 18 or newer is needed.`);
}

async function prepare(client: Client, adminUrl: string, secret: string): Promise<void> {
  const { rows } = await client.query<{ name: string; admin: string }>(
    'select current_database() as name, current_user as admin',
  );
  const { name = '', admin = '' } = rows[0] ?? {};
  const statements = provisionStatements(secret, name, admin);
  const missing = await findMissing(client, (role) => roleUrl(adminUrl, secret, role, name));
  if (missing.length > 0) {
    await run(client, statements).catch(async (error: unknown) => {
      await client.query('rollback');
      throw errorCode(error) === NOT_ALLOWED ? new Error(explainMissing(errorMessage(error), missing, statements)) : error;
    });
  }
  await provisionJobs(client);
  await run(client, auditStatements());
}

/** All or nothing. */
async function run(client: Client, statements: readonly string[]): Promise<void> {
  await client.query('begin');
  for (const statement of statements) await client.query(statement);
  await client.query('commit');
}

async function ensureDatabase(admin: Client, name: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await admin.query(`create database ${quote(name)}`);
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'engagement-netz provision' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
