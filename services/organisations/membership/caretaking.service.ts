import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import { conflictAt } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { requireVouching } from '../verification/access.ts';
import { isInOtherHands, removeCaretakers, saveCaretakers } from './caretaking.repository.ts';
import type { LookAfterOrganisationInput } from './membership.inputs.ts';
import type { MembershipPayload } from './membership.payloads.ts';
import { lockMembers } from './membership.repository.ts';

/**
 * Lets the coordination of its network act for an organisation that nobody else acts for: all who coordinate it become owners, until somebody accepts an
 * invitation as an owner.
 *
 * @throws UNAUTHENTICATED, FORBIDDEN, or NOT_FOUND where it is not public; CONFLICT (IN_OTHER_HANDS)
 */
export async function lookAfterOrganisation(context: OrganisationsContext, { organisationId }: LookAfterOrganisationInput): Promise<MembershipPayload> {
  const { db, members, organisations, viewer } = context;
  const organisation = isUuid(organisationId) ? await organisations.load(organisationId) : null;
  const { person, role } = requireVouching(viewer, organisation);
  const { id, networkId } = organisation as NonNullable<typeof organisation>;
  await db.transaction(async (tx) => {
    await lockMembers(tx, id);
    if (await isInOtherHands(tx, id, networkId)) throw conflictAt('input.organisationId', 'IN_OTHER_HANDS', 'has members who act for it.');
    await saveCaretakers(tx, id, networkId, person.id);
    await recordAudit(tx, { networkId, actorId: person.id, actorRole: role, action: 'organisation.looked-after', objectType: 'ORGANISATION', objectId: id });
  });
  members.clear(id);
  return { organisation: organisation as NonNullable<typeof organisation> };
}

/** Ends the caretaking in the transaction in which somebody becomes an owner by invitation. */
export async function takeOver(tx: EntityManager, organisationId: string, personId: string): Promise<void> {
  const before = await removeCaretakers(tx, organisationId, personId);
  if (before) await recordAudit(tx, { ...before, actorId: personId, actorRole: ActorRole.OWNER, action: 'organisation.taken-over', objectType: 'ORGANISATION', objectId: organisationId });
}
