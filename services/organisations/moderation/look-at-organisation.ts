import type { EntityManager } from 'typeorm';
import { flagsOf, TEXT_LOOKED_AT, type TextLookedAt } from '../../shared/text-flags.ts';
import type { OrganisationsContext } from '../context.ts';
import { OrganisationStatus } from '../organisation/organisation.codes.ts';
import type { Organisation } from '../organisation/organisation.ts';

/** Tells the queue, when the caller's transaction commits, what is conspicuous about the texts of an organisation that was changed. One that waits is looked at as a whole anyway. */
export async function lookAtOrganisation(tx: EntityManager, { jobs, now }: Pick<OrganisationsContext, 'jobs' | 'now'>, { id, networkId, purpose, description, status, version }: Organisation): Promise<void> {
  const isSuspended = status === OrganisationStatus.SUSPENDED;
  if (networkId === null || (status !== OrganisationStatus.VERIFIED && !isSuspended)) return;
  const seen = flagsOf([purpose, description], { wasHidden: isSuspended, state: `${version}` });
  const told: TextLookedAt = { ...seen, objectType: 'ORGANISATION', objectId: id, networkId, organisationId: id, version, at: now().toISOString() };
  await jobs.enqueue(tx, TEXT_LOOKED_AT, told);
}
