import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { migrate } from './migrate.ts';
import type { OpenDatabase } from './migrate.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await testDatabase();
});

afterEach(() => database.drop());

/** A migration that runs one statement. */
function aMigration(name: string, statement: string): new () => MigrationInterface {
  return class {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(statement);
    }

    async down(): Promise<void> {}
  };
}

function opening(...migrations: (new () => MigrationInterface)[]): OpenDatabase {
  return ({ url }) => new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'toy_migrations' });
}

const first = aMigration('First1732300000000', 'create table toy (id int)');
const second = aMigration('Second1732300000001', 'alter table toy add column name text');

describe('migrating', () => {
  test('brings each subgraph up to date in its own schema, once', async () => {
    const openers = { organisations: opening(first, second), events: opening(first) };
    expect(await migrate(database.urls, openers)).toEqual([
      { subgraph: 'organisations', ran: ['First1732300000000', 'Second1732300000001'] },
      { subgraph: 'events', ran: ['First1732300000000'] },
    ]);
    expect(await migrate(database.urls, openers)).toEqual([
      { subgraph: 'organisations', ran: [] },
      { subgraph: 'events', ran: [] },
    ]);
  });

  test('done by two at once runs every migration once', async () => {
    const openers = { opportunities: opening(aMigration('Slow1732300000000', 'create table toy as select 1 as id from pg_sleep(0.2)'), second) };
    const reports = await Promise.all([migrate(database.urls, openers), migrate(database.urls, openers)]);
    expect(reports.flat().flatMap(({ ran }) => ran).toSorted()).toEqual(['Second1732300000001', 'Slow1732300000000']);
  });

  test('may take longer than a statement of a request may', async () => {
    const slow = aMigration('Slow1732300000000', 'create table toy as select 1 as id from pg_sleep(0.3)');
    const hasty: OpenDatabase = ({ url }) => new DataSource({ type: 'postgres', url, migrations: [slow], migrationsTableName: 'toy_migrations', extra: { statement_timeout: 50 } });
    expect(await migrate(database.urls, { events: hasty })).toEqual([{ subgraph: 'events', ran: ['Slow1732300000000'] }]);
  });

  test('names the subgraph that fails and keeps what was done before', async () => {
    const broken = aMigration('Broken1732300000001', 'alter table nowhere add column x int');
    await expect(migrate(database.urls, { events: opening(first, broken) })).rejects.toThrow(
      'The schema of events could not be brought up to date: relation "nowhere" does not exist',
    );
    expect(await migrate(database.urls, { events: opening(first, second) })).toEqual([{ subgraph: 'events', ran: ['Second1732300000001'] }]);
  });
});
