import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { errorMessage } from '../error-code.ts';
import { startEmbeddedDatabase } from './embedded.ts';
import type { EmbeddedDatabase } from './embedded.ts';
import { provision } from './provision.ts';
import { SUBGRAPHS, urlOfDatabase } from './roles.ts';

const SECRET = 'the secret of a test, more than long enough';

// Roles belong to a whole server and these specs change their passwords, so they have a server of their own.
let folder: string;
let server: EmbeddedDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provision-'));
  server = await startEmbeddedDatabase({ dataDir: folder, fsync: false });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

async function aDatabaseOf(account: string, rights: string, name: string): Promise<string> {
  await ask(server.adminUrl, `create role ${account} login password 'known' ${rights}`, `create database ${name} owner ${account}`);
  return urlOfDatabase(server.adminUrl, name).replace(/\/\/[^@]+@/, `//${account}:known@`);
}

// First in this file, since an account that did not make the roles may not change them.
describe('provisioning by an account that owns the database and may create roles', () => {
  test('needs no superuser, and can be repeated', async () => {
    const adminUrl = await aDatabaseOf('landlord', 'createrole', 'rented');
    const urls = await provision({ adminUrl, secret: SECRET });
    expect(await provision({ adminUrl, secret: SECRET })).toEqual(urls);
    expect(await ask(urls.events, 'select current_database() as name, current_schema() as schema')).toEqual([{ name: 'rented', schema: 'events' }]);
  });
});

const prepare = (database: string, secret = SECRET) => provision({ adminUrl: server.adminUrl, secret, database });

describe('provisioning', () => {
  test('makes a database in which each subgraph owns its schema and can use the extensions', async () => {
    const urls = await prepare('one');
    for (const name of SUBGRAPHS) {
      const statement = `select current_user::text as role, current_schema::text as schema, unaccent('Prüm') as plain, similarity('a', 'a') as same`;
      expect(await ask(urls[name], statement)).toEqual([{ role: name, schema: name, plain: 'Prum', same: 1 }]);
      await ask(urls[name], 'create table thing (id int primary key)', 'drop table thing');
    }
  });

  test('keeps every role out of what belongs to others', async () => {
    const urls = await prepare('one');
    await ask(urls.organisations, 'create table if not exists private_note (text text)');
    for (const statement of [
      'select * from organisations.private_note',
      'create table organisations.litter (id int)',
      'create table public.litter (id int)',
      'create table jobs.litter (id int)',
      'create schema litter',
      'set role organisations',
    ])
      await expect(ask(urls.events, statement)).rejects.toThrow('permission denied');
  });

  test('changes nothing when everything is there, and repairs what is not', async () => {
    const urls = await prepare('one');
    const url = urlOfDatabase(server.adminUrl, 'one');
    const roles = `select array_agg(rolpassword order by rolname) as answer from pg_authid`;
    const before = await ask(server.adminUrl, roles);
    expect(await prepare('one')).toEqual(urls);
    expect(await ask(server.adminUrl, roles)).toEqual(before);
    await ask(url, 'drop extension unaccent', 'alter role events reset search_path');
    await prepare('one');
    expect(await ask(urls.events, `select unaccent('ä') as plain, current_schema() as schema`)).toEqual([{ plain: 'a', schema: 'events' }]);
  });

  test('can be done by several at once', async () => {
    const all = await Promise.all(['two', 'two', 'two', 'three'].map((name) => prepare(name)));
    expect(all[0]).toEqual(all[1]);
    expect(await ask(all[3]?.events ?? '', 'select 1 as answer')).toEqual([{ answer: 1 }]);
  });

  test('follows a new secret', async () => {
    const before = await prepare('one');
    const after = await prepare('one', 'another secret, which is long enough too');
    await expect(ask(before.events, 'select 1')).rejects.toThrow('password authentication failed');
    expect(await ask(after.events, 'select 1 as answer')).toEqual([{ answer: 1 }]);
    await prepare('one');
  });

  test('sends no password over the wire', async () => {
    await ask(server.adminUrl, `alter system set log_statement = 'all'`, 'select pg_reload_conf()');
    const urls = await prepare('four');
    await ask(server.adminUrl, `alter system reset log_statement`, 'select pg_reload_conf()');
    const [row] = await ask(server.adminUrl, `select pg_read_file('../../../postgres.log') as log`);
    expect(String(row?.['log'])).toContain('create schema if not exists events');
    for (const url of Object.values(urls)) expect(String(row?.['log'])).not.toContain(new URL(url).password);
  });
});

describe('the job queue', () => {
  const options = { schema: 'jobs', migrate: false, createSchema: false, supervise: false, schedule: false };

  test('takes a job of one role within its transaction and gives it to another role', async () => {
    const urls = await provision({ adminUrl: server.adminUrl, secret: SECRET, database: 'queue' });
    const sender = new PgBoss({ ...options, connectionString: urls.organisations });
    const worker = new PgBoss({ ...options, connectionString: urls.events });
    const client = new Client({ connectionString: urls.organisations });
    await Promise.all([sender.start(), worker.start(), client.connect()]);
    const db = { executeSql: (text: string, values?: unknown[]) => client.query<Record<string, unknown>>(text, values) };
    try {
      await sender.createQueue('organisation.changed');
      for (const [end, n] of [['rollback', 1], ['commit', 2]] as const) {
        await client.query('begin');
        await sender.send('organisation.changed', { n }, { db });
        await client.query(end);
      }
      const jobs = await worker.fetch<{ n: number }>('organisation.changed', { batchSize: 10 });
      expect(jobs.map((job) => job.data)).toEqual([{ n: 2 }]);
      await worker.complete('organisation.changed', jobs[0]?.id ?? '');
      expect(await worker.fetch('organisation.changed')).toEqual([]);
    } finally {
      await Promise.all([sender.stop({ graceful: false }), worker.stop({ graceful: false }), client.end()]);
    }
  });

  test('lets a role supervise and plan jobs without owning the tables', async () => {
    const urls = await provision({ adminUrl: server.adminUrl, secret: SECRET, database: 'queue' });
    const boss = new PgBoss({ ...options, reindex: false, connectionString: urls.opportunities });
    const troubles: string[] = [];
    boss.on('error', (error) => troubles.push(error.message));
    await boss.start();
    await boss.createQueue('opportunity.expire', { retryLimit: 3 });
    await boss.schedule('opportunity.expire', '0 3 * * *');
    await boss.supervise();
    await boss.stop({ graceful: false });
    expect(troubles).toEqual([]);
  });
});

describe('the audit log', () => {
  const add = `insert into audit.entries (actor_role, action, object_type, object_id) values ('OPERATOR', 'thing.done', 'THING', uuidv7())`;

  test('takes entries of every role, which all can read', async () => {
    const urls = await prepare('audited');
    for (const name of SUBGRAPHS) await ask(urls[name], add);
    expect(await ask(urls.events, 'select count(*)::int as entries from audit.entries')).toEqual([{ entries: 3 }]);
    await prepare('audited');
    expect(await ask(urls.events, 'select count(*)::int as entries from audit.entries')).toEqual([{ entries: 3 }]);
  });

  test('cannot be altered by the roles that write it', async () => {
    const urls = await prepare('audited');
    // PostgreSQL warns and grants nothing.
    await ask(urls.organisations, 'grant update, delete on audit.entries to events');
    for (const statement of [
      `update audit.entries set action = 'nothing.done'`,
      'delete from audit.entries',
      'truncate audit.entries',
      `insert into audit.entries (at, actor_role, action, object_type, object_id) values ('2001-01-01', 'OPERATOR', 'a', 'A', uuidv7())`,
      'create table audit.litter (id int)',
      'select * from audit.entries for update',
    ])
      for (const name of SUBGRAPHS) await expect(ask(urls[name], statement)).rejects.toThrow('permission denied');
    for (const statement of ['drop table audit.entries', 'alter table audit.entries disable trigger all', 'drop schema audit cascade'])
      for (const name of SUBGRAPHS) await expect(ask(urls[name], statement)).rejects.toThrow(/must be owner|permission denied/);
  });
});

describe('provisioning by an account with few rights', () => {
  test('says what is missing and what an administrator has to run, which then is enough', async () => {
    const adminUrl = await aDatabaseOf('lodger', '', 'room');
    const message = await provision({ adminUrl, secret: 'a third secret, again of enough length' }).then(() => '', errorMessage);
    expect(message).toContain('the account of DATABASE_URL may not do it');
    expect(message).toContain('- the role events with the password derived from SECRET');
    expect(message).toContain('- the schema jobs, owned by the account of DATABASE_URL');
    const statements = message.split('\n').filter((line) => line.startsWith('  ') && line.endsWith(';'));
    await ask(urlOfDatabase(server.adminUrl, 'room'), ...statements);
    const urls = await provision({ adminUrl, secret: 'a third secret, again of enough length' });
    expect(await ask(urls.events, `select count(*)::int as jobs from jobs.job`)).toEqual([{ jobs: 0 }]);
  });

  test('leaves nothing half done', async () => {
    const adminUrl = await aDatabaseOf('guest', '', 'sofa');
    await expect(provision({ adminUrl, secret: SECRET })).rejects.toThrow('not prepared');
    expect(await ask(adminUrl, `select nspname from pg_namespace where nspname in ('audit', 'jobs', 'events')`)).toEqual([]);
  });
});
