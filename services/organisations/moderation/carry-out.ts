import type { EntityManager } from 'typeorm';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import type { SignedIn } from '../../shared/authorise.ts';
import { conflictAt } from '../../shared/errors.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { lockOrganisation } from '../verification/case.repository.ts';
import { takeStepWithin } from '../verification/step.service.ts';
import { insertModerationDecision } from './decision.repository.ts';
import { effectOf, isTold, reportDecisionAfter } from './deciding.ts';
import { closeEverythingAbout } from './flagged-text.repository.ts';
import { type ModeratedType, ModerationDeed, ModerationQueue } from './moderation.codes.ts';
import type { ModerationDecision } from './moderation-decision.ts';

type Desk = Pick<OrganisationsContext, 'jobs' | 'now'>;

/** What is decided, about what. */
export type Decided = Pick<ModerationDecision, 'networkId' | 'caseKind' | 'objectType' | 'objectId' | 'deed' | 'reason'>;

const ACTIONS: Readonly<Record<ModerationDeed, string>> = {
  KEEP: 'moderation.kept',
  ASK_TO_CHANGE: 'moderation.asked-to-change',
  TAKE_DOWN: 'moderation.taken-down',
  PASS_ON: 'moderation.passed-on',
  TAKE_BACK: 'moderation.taken-back',
  UPHOLD: 'moderation.upheld',
};

/** Where it goes what was decided about things that other subgraphs own. */
const OWNERS: Partial<Record<ModeratedType, string>> = { OPPORTUNITY: ModerationQueue.DECIDED_OPPORTUNITIES, EVENT: ModerationQueue.DECIDED_EVENTS };

/** Suspends an organisation, or reinstates one that is suspended; what stands otherwise already stays. */
async function standingChanged(tx: EntityManager, desk: Desk, person: SignedIn, { id, status, version }: Organisation, { deed, reason }: Decided): Promise<void> {
  const effect = effectOf(deed);
  const step = effect === 'WITHHOLD' ? 'SUSPEND' : effect === 'RELEASE' && status === 'SUSPENDED' ? 'REINSTATE' : null;
  if (step) await takeStepWithin(tx, desk, person, { id, version, step, words: reason, isToldElsewhere: true });
}

/** @throws CONFLICT (ELSEWHERE) for an organisation of another network */
async function lockOwn(tx: EntityManager, { networkId, objectId }: Decided): Promise<Organisation> {
  const organisation = await lockOrganisation(tx, objectId);
  if (organisation?.networkId !== networkId) throw conflictAt('input.id', 'ELSEWHERE', 'is about an organisation that is not (any longer) in this network.');
  return organisation;
}

/**
 * Writes a decision with its entry in the log, does to the thing what it says or has its owner do so, and has whoever published it told, all or nothing.
 * Gives its id. @throws CONFLICT when the thing has moved on
 */
export async function carryOut(tx: EntityManager, desk: Desk, person: SignedIn, decided: Decided): Promise<string> {
  const { caseKind, deed, networkId, objectId, objectType } = decided;
  const organisation = objectType === 'ORGANISATION' ? await lockOwn(tx, decided) : null;
  if (organisation) await standingChanged(tx, desk, person, organisation, decided);
  const at = desk.now();
  const about = { organisationId: organisation?.id ?? null, title: organisation?.name ?? null, slug: organisation?.slug ?? null };
  const decisionId = await insertModerationDecision(tx, { ...decided, ...about, decidedBy: person.id, decidedAt: at });
  const audited = { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), objectType, objectId };
  await recordAudit(tx, { ...audited, action: ACTIONS[deed], details: { kind: caseKind, decisionId } });
  if (deed === ModerationDeed.TAKE_DOWN) await closeEverythingAbout(tx, { networkId, objectId, decision: reportDecisionAfter(deed, objectType), at });
  // Who published it is known to the subgraph that owns it; it answers, and then they are told.
  const owner = OWNERS[objectType];
  if (owner) await desk.jobs.enqueue(tx, owner, { decisionId, objectId, networkId, effect: effectOf(deed) });
  if (organisation && isTold(deed)) await desk.jobs.enqueue(tx, ModerationQueue.TOLD, { decisionId });
  return decisionId;
}
