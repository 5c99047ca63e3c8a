import type { DataSource } from 'typeorm';
import { type DatabaseOptions, dataSourceOf } from '../shared/database.ts';
import { Inquiry } from './inquiry/inquiry.ts';
import { Opportunities1732300000000 } from './migrations/1732300000000-opportunities.ts';
import { Inquiries1732400000000 } from './migrations/1732400000000-inquiries.ts';
import { TypedWords1732500000000 } from './migrations/1732500000000-typed-words.ts';
import { Workspace1732900000000 } from './migrations/1732900000000-workspace.ts';
import { Opportunity } from './opportunity/opportunity.ts';
import { KnownOrganisation } from './organisation/known-organisation.ts';

/** The data source of this subgraph, not yet initialized. */
export function openDatabase(options: Pick<DatabaseOptions, 'url' | 'poolSize' | 'onPoolError'>): DataSource {
  return dataSourceOf({
    ...options,
    schema: 'opportunities',
    entities: [Opportunity, KnownOrganisation, Inquiry],
    migrations: [Opportunities1732300000000, Inquiries1732400000000, TypedWords1732500000000, Workspace1732900000000],
  });
}
