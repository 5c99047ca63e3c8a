import { DataSource, type EntityTarget, type MixedList, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';

const DATE_OID = 1082;
const TEXT_ARRAY_OID: number = 1009;

const readTexts = pg.types.getTypeParser(TEXT_ARRAY_OID, 'text') as (value: string) => string[];

const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  // Days stay text (`2026-11-22`): as a Date they would move with the time zone of the process.
  [DATE_OID]: (value) => value,
  // Code lists (`{MONDAY_MORNING,FRIDAY_EVENING}`) need nobody to look for quotes, and a page has hundreds of them.
  [TEXT_ARRAY_OID]: (value) => (/^\{\w[\w,-]*\}$/.test(value) && !/\bNULL\b/i.test(value) ? value.slice(1, -1).split(',') : readTexts(value)),
};

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format),
};

export interface DatabaseOptions {
  /** Connection URL of the subgraph's own role. */
  readonly url: string;
  /** The subgraph's PostgreSQL schema. */
  readonly schema: string;
  readonly entities: MixedList<EntityTarget<ObjectLiteral>>;
  readonly migrations: MixedList<new () => MigrationInterface>;
  readonly poolSize?: number;
  /** Told of connections that break while idle; without it they would end the process. */
  readonly onPoolError?: (error: Error) => void;
}

/** A TypeORM data source (not yet initialized) that gives up on an unreachable server after 3 s and on a statement after 10 s. */
export function dataSourceOf({ url, schema, entities, migrations, poolSize = 10, onPoolError }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    entities: entities as MixedList<string>,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize,
    connectTimeoutMS: 3000,
    poolErrorHandler: onPoolError ?? (() => undefined),
    applicationName: schema,
    extra: { Client: PreparingClient, types, statement_timeout: 10_000, idle_in_transaction_session_timeout: 30_000 },
  });
}
