import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import type { MembershipClaim, Viewer } from '../../shared/viewer.ts';
import type { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';

/** Who did something to a posting, and in which capacity. */
export interface PostingActor {
  readonly actorId: string | null;
  readonly actorRole: ActorRole;
}

/** A member of its organisation. */
export function memberActor({ id }: Pick<Viewer, 'id'>, { role }: Pick<MembershipClaim, 'role'>): PostingActor {
  return { actorId: id, actorRole: ActorRole[role] };
}

/** The installation itself, e.g. when a verification publishes what waited for it. */
export const SYSTEM_ACTOR: PostingActor = { actorId: null, actorRole: ActorRole.SYSTEM };

/** Whoever had the link of a mail. */
export const LINK_ACTOR: PostingActor = { actorId: null, actorRole: ActorRole.ANYONE };

/** What became of a posting that others see or saw: `opportunity.published`, `.submitted`, `.closed` or `.reopened`. */
export type PostingAction = 'published' | 'submitted' | 'closed' | 'reopened';

/** Adds to the audit log, in the transaction of the change, what became of a posting; `to` is its status from now on. */
export async function recordPosting(tx: EntityManager, posting: Pick<Opportunity, 'id' | 'organisationId' | 'networkId' | 'status'>, action: PostingAction, to: OpportunityStatus, actor: PostingActor): Promise<void> {
  const { id, organisationId, networkId, status: from } = posting;
  await recordAudit(tx, { ...actor, networkId, action: `opportunity.${action}`, objectType: 'OPPORTUNITY', objectId: id, details: { organisationId, from, to } });
}
