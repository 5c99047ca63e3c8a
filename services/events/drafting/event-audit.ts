import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import type { MembershipClaim, Viewer } from '../../shared/viewer.ts';
import type { EventStatus } from '../event/event.codes.ts';
import type { Event } from '../event/event.ts';

/** What became of an event that others see or saw: `event.published` or `event.cancelled`. */
export type EventAction = 'published' | 'cancelled';

type Told = Pick<Event, 'id' | 'organisationId' | 'networkId' | 'status'>;

/** Adds to the audit log, in the transaction of the change, what became of an event; `to` is its status from now on. */
export async function recordEvent(tx: EntityManager, { id, organisationId, networkId, status: from }: Told, action: EventAction, to: EventStatus, who: Pick<Viewer, 'id'> & Pick<MembershipClaim, 'role'>): Promise<void> {
  await recordAudit(tx, { actorId: who.id, actorRole: ActorRole[who.role], networkId, action: `event.${action}`, objectType: 'EVENT', objectId: id, details: { organisationId, from, to } });
}
