import type { EntityManager } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import type { Locale } from '../../shared/locale.ts';
import type { Written } from '../../shared/upsert.ts';
import type { OrganisationStatus } from './organisation.codes.ts';
import { findVersions, upsertOrganisations } from './organisation.repository.ts';
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

/** The queue of that news; a job's data is `{ organisations: OrganisationChanged[] }`. */
export const ORGANISATION_CHANGED = 'organisation.changed';

/** Writes organisations within the caller's transaction, and tells the other subgraphs when it commits. */
export async function saveOrganisations(
  tx: EntityManager,
  jobs: Pick<Jobs, 'enqueue'>,
  organisations: readonly Organisation[],
): Promise<{ outcomes: Written[]; changed: OrganisationChanged[] }> {
  const outcomes = await upsertOrganisations(tx, organisations);
  const news = organisations.filter((_, position) => outcomes[position] !== 'unchanged');
  if (news.length === 0) return { outcomes, changed: [] };
  const versions = await findVersions(tx, news.map(({ id }) => id));
  const changed = news.map(({ id, slug, name, status, networkId, contactEmail, contactLocale }) => ({
    id, slug, name, status, networkId, contactEmail, locale: contactLocale, version: versions.get(id) ?? 1,
  }));
  await jobs.enqueue(tx, ORGANISATION_CHANGED, { organisations: changed });
  return { outcomes, changed };
}
