import type { EntityManager } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { flagsOf, TEXT_LOOKED_AT, type TextLookedAt } from '../../shared/text-flags.ts';
import { EventStatus } from '../event/event.codes.ts';
import type { Event } from '../event/event.ts';
import { countSameText } from './moderation.repository.ts';

/** Tells the coordinators' queue in the caller's transaction, when that commits, what is conspicuous about an event that was made public or changed. */
export async function lookAtEvent(tx: EntityManager, { jobs, now }: { readonly jobs: Pick<Jobs, 'enqueue'>; readonly now: () => Date }, event: Event): Promise<void> {
  const { id, networkId, organisationId, title, summary, description, version, status } = event;
  if (networkId === null) return;
  const wasHidden = status === EventStatus.WITHHELD;
  const seen = flagsOf([title, summary, description], { others: await countSameText(tx, event), wasHidden, state: `${version}` });
  const told: TextLookedAt = { ...seen, objectType: 'EVENT', objectId: id, networkId, organisationId, version, at: now().toISOString() };
  await jobs.enqueue(tx, TEXT_LOOKED_AT, told);
}
