import type { EntityManager } from 'typeorm';
import { isInCrisis } from '../crisis/known-crisis.repository.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { whenPublic } from './drafting.service.ts';
import { holdWaiting, updateVersion } from './drafting.repository.ts';
import { recordPosting, SYSTEM_ACTOR } from './posting-audit.ts';

/** Publishes what waited for the verification of organisations, in the transaction that learns of it; tells how many postings. */
export async function publishWaiting(tx: EntityManager, organisationIds: readonly string[], now: Date): Promise<number> {
  const waiting = await holdWaiting(tx, organisationIds);
  for (const posting of waiting) {
    await updateVersion(tx, posting.id, posting.version, { status: OpportunityStatus.PUBLISHED, ...whenPublic(posting, now, await isInCrisis(tx, posting.networkId, now)) }, now);
    await recordPosting(tx, posting, 'published', OpportunityStatus.PUBLISHED, SYSTEM_ACTOR);
  }
  return waiting.length;
}
