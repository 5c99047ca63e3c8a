import type { EntityManager } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import type { Locale } from '../../shared/locale.ts';
import type { Written } from '../../shared/upsert.ts';
import type { OrganisationStatus } from './organisation.codes.ts';
import { findWritten, upsertOrganisations } from './organisation.repository.ts';
import type { Organisation } from './organisation.ts';

/** What the other subgraphs hear of an organisation that was made or changed; `version` grows with each change. */
export interface OrganisationChanged {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly status: OrganisationStatus;
  readonly networkId: string | null;
  readonly contactEmail: string | null;
  readonly locale: Locale;
  readonly version: number;
}

/** The queue of that news for the opportunities subgraph; a job's data is `{ organisations: OrganisationChanged[] }`. */
export const ORGANISATION_CHANGED = 'organisation.changed';

/** The same for the events subgraph, which has a queue of its own since a job is taken once; it hears id, name, status and version only. */
export const ORGANISATION_CHANGED_FOR_EVENTS = 'organisation.changed.events';

/** Tells the other subgraphs how organisations stand in the caller's transaction, when that commits. */
export async function announceOrganisations(tx: EntityManager, jobs: Pick<Jobs, 'enqueue'>, ids: readonly string[]): Promise<OrganisationChanged[]> {
  // Read back: a slug and a status that were there before are not those of the row that was handed in.
  const changed = (await findWritten(tx, ids)).map(({ id, slug, name, status, networkId, contactEmail, contactLocale, version }) => ({
    id, slug, name, status, networkId, contactEmail, locale: contactLocale, version,
  }));
  await jobs.enqueue(tx, ORGANISATION_CHANGED, { organisations: changed });
  await jobs.enqueue(tx, ORGANISATION_CHANGED_FOR_EVENTS, { organisations: changed.map(({ id, name, status, version }) => ({ id, name, status, version })) });
  return changed;
}

/** Writes organisations within the caller's transaction, and tells the other subgraphs when it commits. */
export async function saveOrganisations(
  tx: EntityManager,
  jobs: Pick<Jobs, 'enqueue'>,
  organisations: readonly Organisation[],
): Promise<{ outcomes: Written[]; changed: OrganisationChanged[] }> {
  const outcomes = await upsertOrganisations(tx, organisations);
  const ids = organisations.filter((_, position) => outcomes[position] !== 'unchanged').map(({ id }) => id);
  return { outcomes, changed: ids.length === 0 ? [] : await announceOrganisations(tx, jobs, ids) };
}
