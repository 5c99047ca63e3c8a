import type { DataSource } from 'typeorm';
import { type DatabaseOptions, dataSourceOf } from '../shared/database.ts';
import { Organisations1732300000000 } from './migrations/1732300000000-organisations.ts';
import { Network } from './network/network.ts';
import { Organisation } from './organisation/organisation.ts';
import { Verification } from './verification/verification.ts';

/** The data source of this subgraph, not yet initialized. */
export function openDatabase(options: Pick<DatabaseOptions, 'url' | 'poolSize' | 'onPoolError'>): DataSource {
  return dataSourceOf({
    ...options,
    schema: 'organisations',
    entities: [Network, Organisation, Verification],
    migrations: [Organisations1732300000000],
  });
}
