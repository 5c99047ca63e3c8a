import type { EntityManager } from 'typeorm';
import { flagsOf, TEXT_LOOKED_AT, type TextLookedAt } from '../../shared/text-flags.ts';
import type { OpportunitiesContext } from '../context.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { countSameText } from './moderation.repository.ts';

/** Tells the coordinators' queue in the caller's transaction, when that commits, what is conspicuous about a posting that was made public or changed. */
export async function lookAtPosting(tx: EntityManager, { jobs, now }: Pick<OpportunitiesContext, 'jobs' | 'now'>, posting: Opportunity): Promise<void> {
  const { id, networkId, organisationId, title, summary, description, version, status } = posting;
  if (networkId === null) return;
  const wasHidden = status === OpportunityStatus.WITHHELD;
  const seen = flagsOf([title, summary, description], { others: await countSameText(tx, posting), wasHidden, state: `${version}` });
  const told: TextLookedAt = { ...seen, objectType: 'OPPORTUNITY', objectId: id, networkId, organisationId, version, at: now().toISOString() };
  await jobs.enqueue(tx, TEXT_LOOKED_AT, told);
}
