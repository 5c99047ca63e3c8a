import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import { coordinates, membershipIn, signedIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OrganisationsContext } from '../context.ts';
import { countModerationDecisions, type DecisionsOf, findModerationDecisions, lockModerationDecision, noteOnDecision } from './decision.repository.ts';
import { isObjectionable } from './deciding.ts';
import { isErased } from './erased.repository.ts';
import type { ModerationDecision } from './moderation-decision.ts';
import type { ModerationDecisionPayload, ObjectToDecisionInput } from './moderation.inputs.ts';

interface Objection {
  /** Null for who is not signed in. */
  readonly actorId: string | null;
  readonly actorRole: ActorRole;
  readonly objection: string;
  readonly now: Date;
  /** Of the input that names the decision. */
  readonly path: string;
}

/** Objects to a decision, once: it comes back into the queue. For members of the organisation. @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for coordinators who are no members, CONFLICT (NOT_POSSIBLE, ALREADY_OBJECTED) */
export async function objectToDecision({ db, viewer, now }: OrganisationsContext, { id, objection }: ObjectToDecisionInput): Promise<ModerationDecisionPayload> {
  const person = signedIn(viewer);
  return db.transaction(async (tx) => {
    const before = isUuid(id) ? await lockModerationDecision(tx, id) : null;
    const claim = before?.organisationId ? membershipIn(person, before.organisationId) : undefined;
    if (!before || !claim) throw before && coordinates(person, before.networkId) ? forbidden() : notFound('decision');
    return { decision: await objectTo(tx, before, { actorId: person.id, actorRole: ActorRole[claim.role], objection, now: now(), path: 'input.id' }) };
  });
}

/** Writes an objection to a decision that the transaction holds: it comes back into the queue. @throws CONFLICT (ALREADY_OBJECTED, NOT_POSSIBLE) at `path` */
export async function objectTo(tx: EntityManager, before: ModerationDecision, { actorId, actorRole, objection, now, path }: Objection): Promise<ModerationDecision> {
  const { deed, id, networkId, objectId, objectType, objectedAt, takenBackAt } = before;
  if (objectedAt) throw conflictAt(path, 'ALREADY_OBJECTED', 'has been objected to already.');
  // Of what was erased nothing is written down any more.
  if (!isObjectionable(deed) || takenBackAt || (await isErased(tx, objectId))) throw conflictAt(path, 'NOT_POSSIBLE', 'is nothing to object to (any longer).');
  await noteOnDecision(tx, id, { objection: objection.trim(), objectedBy: actorId, objectedAt: now });
  await recordAudit(tx, { networkId, actorId, actorRole, action: 'moderation.objected', objectType, objectId, details: { decisionId: id } });
  return (await lockModerationDecision(tx, id)) as ModerationDecision;
}

/** What was decided in a network, or about what an organisation published, newest first. Who may see it is decided before. */
export async function decisionsOf({ db }: OrganisationsContext, of: DecisionsOf, page: { readonly first: number; readonly after?: string | null | undefined }): Promise<Connection<ModerationDecision>> {
  const first = checkFirst(page.first);
  const [before] = page.after ? decodeKeyset(page.after, ['uuid']) : [];
  const [rows, totalCount] = await Promise.all([
    findModerationDecisions(db, of, { limit: first + 1, ...(before !== undefined && { before: String(before) }) }),
    countModerationDecisions(db, of),
  ]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.id]) });
}
