import type { EntityManager } from 'typeorm';
import { coordinates, membershipIn, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { badField, conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { closeOpenReport } from '../report/report.repository.ts';
import { findCoordinatorIds } from '../verification/reminder.repository.ts';
import { carryOut } from './carry-out.ts';
import { lockLastTakedown, lockModerationDecision, noteOnDecision } from './decision.repository.ts';
import { deedsFor, isTold, mayAnswer, reportDecisionAfter } from './deciding.ts';
import { closeFlaggedText } from './flagged-text.repository.ts';
import { ModerationDeed, ModerationKind } from './moderation.codes.ts';
import type { ModerationCase } from './moderation-case.ts';
import type { ModerationDecision } from './moderation-decision.ts';
import type { DecideModerationCaseInput, ModerationDecisionPayload, TakeBackDecisionInput } from './moderation.inputs.ts';
import { forgetClaim } from './queue.repository.ts';
import { caseFor, notTakenByOthers } from './queue.service.ts';

/** Fewer characters are no reason. */
const SHORTEST_REASON = 10;

type Ending = { readonly deed: ModerationDeed; readonly reason: string | null; readonly person: SignedIn; readonly at: Date };

/** Answers an objection. @throws CONFLICT (OWN_DECISION) for who decided, as long as somebody else coordinates the network */
async function answered(tx: EntityManager, { matterId }: ModerationCase, { deed, person, at }: Ending): Promise<boolean> {
  const decision = await lockModerationDecision(tx, matterId);
  if (!decision?.objectedAt || decision.answeredAt) return false;
  const others = await findCoordinatorIds(tx, decision.networkId);
  if (!mayAnswer(person.id, decision.decidedBy, others)) throw conflictAt('input.id', 'OWN_DECISION', 'is an objection to a decision of yours: somebody else of this network answers it.');
  await noteOnDecision(tx, matterId, { answeredAt: at, ...(deed === ModerationDeed.TAKE_BACK && { takenBackAt: at }) });
  return true;
}

/** Ends what waits; false when it does not (any more). */
async function ended(tx: EntityManager, found: ModerationCase, ending: Ending): Promise<boolean> {
  const { kind, matterId, objectId, objectType } = found;
  const { deed, reason, at } = ending;
  if (kind === ModerationKind.OBJECTION) return answered(tx, found, ending);
  if (kind === ModerationKind.FLAGGED_TEXT) {
    const down = deed === ModerationDeed.TAKE_BACK ? await lockLastTakedown(tx, objectId) : null;
    if (down) await noteOnDecision(tx, down.id, { takenBackAt: at });
    return closeFlaggedText(tx, matterId);
  }
  return closeOpenReport(tx, matterId, { decision: reportDecisionAfter(deed, objectType), note: reason, closedAt: at });
}

function reasonOf(deed: ModerationDeed, given: string | null | undefined): string | null {
  const reason = given?.trim() || null;
  if (isTold(deed) && (reason?.length ?? 0) < SHORTEST_REASON) throw badField('input.reason', 'LENGTH', `must have at least ${SHORTEST_REASON} characters: it is told to whoever published it.`);
  return reason;
}

/**
 * Decides a case: it leaves the queue, what was decided is done, and whoever published the thing is told by mail. Of two at once one wins.
 * @throws UNAUTHENTICATED; NOT_FOUND, also when it is decided already; BAD_USER_INPUT on `input.deed` (NOT_POSSIBLE) or `input.reason`; CONFLICT (CLAIMED, ALREADY_DECIDED, OWN_DECISION, or as the thing has moved on)
 */
export async function decideModerationCase(context: OrganisationsContext, { id, deed, reason: given }: DecideModerationCaseInput): Promise<ModerationDecisionPayload> {
  return context.db.transaction(async (tx) => {
    const { person, found } = await caseFor(tx, context, id);
    if (!deedsFor(found).includes(deed)) throw badField('input.deed', 'NOT_POSSIBLE', `does not go with ${found.kind}.`);
    const reason = reasonOf(deed, given);
    notTakenByOthers(found, person);
    const { kind: caseKind, networkId, objectId, objectType } = found;
    if (!(await ended(tx, found, { deed, reason, person, at: context.now() }))) throw conflictAt('input.id', 'ALREADY_DECIDED', 'has been decided already.');
    await forgetClaim(tx, found);
    const decisionId = await carryOut(tx, context, person, { networkId, caseKind, objectId, objectType, deed, reason });
    return { decision: (await lockModerationDecision(tx, decisionId)) as ModerationDecision };
  });
}

/** Takes a decision back without being asked to: what was taken down is to be seen again. @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT (NOT_POSSIBLE) when it was taken back already or took nothing down */
export async function takeBackDecision(context: OrganisationsContext, { id, reason }: TakeBackDecisionInput): Promise<ModerationDecisionPayload> {
  const person = signedIn(context.viewer);
  return context.db.transaction(async (tx) => {
    const before = isUuid(id) ? await lockModerationDecision(tx, id) : null;
    if (!before) throw notFound('decision');
    if (!coordinates(person, before.networkId)) throw before.organisationId !== null && membershipIn(person, before.organisationId) ? forbidden() : notFound('decision');
    if (before.deed !== ModerationDeed.TAKE_DOWN || before.takenBackAt) throw conflictAt('input.id', 'NOT_POSSIBLE', 'takes nothing down (any longer).');
    const at = context.now();
    await noteOnDecision(tx, id, { takenBackAt: at, ...(before.objectedAt && !before.answeredAt && { answeredAt: at }) });
    const { networkId, caseKind, objectId, objectType } = before;
    const decisionId = await carryOut(tx, context, person, { networkId, caseKind, objectId, objectType, deed: ModerationDeed.TAKE_BACK, reason: reason.trim() });
    return { decision: (await lockModerationDecision(tx, decisionId)) as ModerationDecision };
  });
}
