import type { DataSource } from 'typeorm';
import type { FetchOptions } from '../../shared/fetching/fetch-version.ts';
import type { Jobs } from '../../shared/jobs.ts';
import type { Written } from '../../shared/upsert.ts';
import { ListOutcome } from './list-import.codes.ts';
import type { ListPort } from './list-port.ts';
import type { ListRow } from './list-row.ts';
import { type ListedOrganisation, mergeOrganisations } from './merge-organisations.ts';

/** What the jobs of lists work with. */
export interface ListDesk {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly now: () => Date;
  readonly lists: ListPort;
  /** How lists at addresses are asked for. */
  readonly fetch?: FetchOptions;
}

export const OUTCOMES = { created: ListOutcome.CREATED, updated: ListOutcome.UPDATED, unchanged: ListOutcome.UNCHANGED } as const satisfies Record<Written, ListOutcome>;

/** Each organisation once, with everything that the rows say about it. */
export function organisationsIn(rows: readonly Pick<ListRow, 'organisation'>[]): ListedOrganisation[] {
  const found = new Map<string, ListedOrganisation>();
  for (const { organisation } of rows) {
    if (!organisation) continue;
    const known = found.get(organisation.id);
    found.set(organisation.id, known ? mergeOrganisations(known, organisation) : organisation);
  }
  return [...found.values()];
}

/** The list in pieces of at most `size`. */
export function portions<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}
