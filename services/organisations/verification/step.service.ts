import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../shared/audit.ts';
import { badField, type CodedError, conflictAt } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { dayOf } from '../../shared/site-days.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { OrganisationsContext } from '../context.ts';
import { announceOrganisations } from '../organisation/organisation.intake.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { findPersonNames } from '../person/person.repository.ts';
import { type Actor, requireOwning, requireVouching } from './access.ts';
import { findDecisions, insertDecision, lockOrganisation, moveOrganisation } from './case.repository.ts';
import { addCheck } from './check.service.ts';
import type { Decision } from './decision.ts';
import { Step, statusAfter } from './lifecycle.ts';
import { caseOf } from './verification-case.ts';
import { VerificationQueue } from './verification.codes.ts';
import type { VerifyOrganisationInput } from './verification.inputs.ts';
import type { VerificationStepPayload } from './verification.payloads.ts';
import { hasCheckThatCounts } from './verification.repository.ts';

type Desk = Pick<OrganisationsContext, 'db' | 'jobs' | 'now'>;

/** What is asked for: the step, the state that was looked at, and what is said. */
interface Wanted {
  readonly id: string;
  readonly version: number;
  readonly step: Step;
  readonly words: string | null;
  /** Whether somebody else tells the organisation. */
  readonly isToldElsewhere?: boolean;
}

const OWNERS_STEPS: ReadonlySet<Step> = new Set<Step>([Step.RESUBMIT, Step.ANSWER]);

const ACTIONS: Readonly<Record<Step, string>> = {
  VERIFY: 'organisation.verified',
  ASK_BACK: 'organisation.asked-back',
  REJECT: 'organisation.rejected',
  SUSPEND: 'organisation.suspended',
  REINSTATE: 'organisation.reinstated',
  RESUBMIT: 'organisation.resubmitted',
  ANSWER: 'organisation.answered',
};

/** Tells the later of two what the earlier one did. */
async function movedOn(tx: EntityManager, version: number, [last]: readonly Decision[]): Promise<CodedError> {
  const decided = last && last.version > version ? last : undefined;
  const [person] = decided?.decidedBy ? await findPersonNames(tx, [decided.decidedBy]) : [];
  const message = decided
    ? `has moved on: ${decided.step} by ${person?.name ?? 'somebody else'} at ${decided.decidedAt.toISOString()}. Nothing of yours was written.`
    : 'has moved on: the organisation was edited. Nothing of yours was written.';
  return conflictAt('input.version', decided ? 'ALREADY_DECIDED' : 'CHANGED', message);
}

function notFromHere(step: Step, status: string): CodedError {
  return conflictAt('input.id', 'STEP_NOT_POSSIBLE', `is ${status}, from where ${step} is not possible.`);
}

async function write({ jobs, now }: Pick<Desk, 'jobs' | 'now'>, tx: EntityManager, before: Organisation, status: Organisation['status'], { step, words, isToldElsewhere = false }: Wanted, { person, role }: Actor) {
  const { id, networkId, version, waitingSince } = before;
  const at = now();
  const isMoved = await moveOrganisation(tx, before, { status, waitingSince: step === Step.RESUBMIT ? at : waitingSince });
  if (!isMoved) throw await movedOn(tx, version, []);
  const decisionId = await insertDecision(tx, { organisationId: id, step, words, decidedBy: person.id, decidedAt: at, version: version + 1 });
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: role, action: ACTIONS[step], objectType: 'ORGANISATION', objectId: id, details: { from: before.status, to: status } });
  await announceOrganisations(tx, jobs, [id]);
  if (!OWNERS_STEPS.has(step) && !isToldElsewhere) await jobs.enqueue(tx, VerificationQueue.DECIDED, { decisionId });
}

type Also = (tx: EntityManager, organisation: Organisation, actor: Actor) => Promise<void>;

/** The same as `takeStep`, in the caller's transaction. */
export async function takeStepWithin(tx: EntityManager, desk: Pick<Desk, 'jobs' | 'now'>, viewer: Viewer, wanted: Wanted, also: Also = async () => undefined): Promise<Organisation> {
  const { id, version, step } = wanted;
  const require = OWNERS_STEPS.has(step) ? requireOwning : requireVouching;
  const found = isUuid(id) ? await lockOrganisation(tx, id) : null;
  const actor = require(viewer, found);
  const before = found as Organisation;
  const history = await findDecisions(tx, [id]);
  if (before.version !== version) throw await movedOn(tx, version, history);
  const status = statusAfter(step, before.status, history);
  if (status === null) throw notFromHere(step, before.status);
  await also(tx, before, actor);
  await write(desk, tx, before, status, wanted, actor);
  return (await lockOrganisation(tx, id)) as Organisation;
}

/**
 * Takes a step about an organisation: status, decision, audit entry, news and mail are written together or not at all. Of two at once one wins.
 * `also` writes what goes with it, before it.
 * @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND; CONFLICT when the organisation has moved on or the step is not possible from where it stands
 */
export async function takeStep(desk: Desk, viewer: Viewer, wanted: Wanted, also?: Also): Promise<VerificationStepPayload> {
  return { case: caseOf(await desk.db.transaction((tx) => takeStepWithin(tx, desk, viewer, wanted, also))) };
}

/** Vouches for an organisation. @throws BAD_USER_INPUT on `input.checks` (NO_CHECK) when no check counts, and what `takeStep` throws */
export function verifyOrganisation(desk: Desk, viewer: Viewer, { id, version, checks }: VerifyOrganisationInput): Promise<VerificationStepPayload> {
  return takeStep(desk, viewer, { id, version, step: Step.VERIFY, words: null }, async (tx, organisation, actor) => {
    const now = desk.now();
    for (const [index, check] of checks.entries()) await addCheck(tx, organisation, actor, check, now, `input.checks.${index}`);
    const counts = await hasCheckThatCounts(tx, id, dayOf(now));
    if (!counts) throw badField('input.checks', 'NO_CHECK', 'needs at least one check that still counts.');
  });
}
