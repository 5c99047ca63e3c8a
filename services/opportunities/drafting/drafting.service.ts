import type { EntityManager } from 'typeorm';
import { membershipIn, requireMember, signedIn } from '../../shared/authorise.ts';
import { badUserInput, conflict, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import { slugOf } from '../../shared/slug.ts';
import type { MembershipClaim } from '../../shared/viewer.ts';
import type { OpportunitiesContext } from '../context.ts';
import { isInCrisis } from '../crisis/known-crisis.repository.ts';
import { requireNobodyCopied, requireNobodyRevealed } from '../help-request/guard.service.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { findAnyOpportunitiesById, findOpportunitiesById } from '../opportunity/opportunity.repository.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { publishingProblems } from './completeness.ts';
import type { CloseOpportunityInput, CreateOpportunityInput, DuplicateOpportunityInput, OpportunityVersionInput, UpdateOpportunityInput } from './drafting.inputs.ts';
import type { DeleteDraftPayload, OpportunityPayload } from './drafting.payloads.ts';
import { deleteVersion, holdStanding, insertOpportunity, updateVersion } from './drafting.repository.ts';
import { expiryOf, isOver, isShortened } from './expiry.ts';
import { NOTHING_SAID, withFields, type Written, writtenOf } from './fields.ts';
import { type Deed, standingOf, step } from './lifecycle.ts';
import { memberActor, recordPosting } from './posting-audit.ts';
import { lookAtPosting } from '../moderation/look-at-posting.ts';

type Desk = Pick<OpportunitiesContext, 'db' | 'jobs' | 'now' | 'gazetteer' | 'viewer'>;

const { DRAFT, PUBLISHED, SUBMITTED, WITHHELD } = OpportunityStatus;

/**
 * A posting that the viewer may change, and their claim to do so.
 *
 * @throws UNAUTHENTICATED; NOT_FOUND for what they may not even see; FORBIDDEN for what is public but another organisation's
 */
export async function ownOpportunity({ db, viewer }: Pick<Desk, 'db' | 'viewer'>, id: string): Promise<{ before: Opportunity; claim: MembershipClaim }> {
  signedIn(viewer);
  const [before] = isUuid(id) ? await findAnyOpportunitiesById(db, [id]) : [];
  if (!before) throw notFound('opportunity');
  const claim = membershipIn(viewer, before.organisationId);
  if (claim) return { before, claim };
  const [open] = await findOpportunitiesById(db, [id]);
  throw open ? forbidden() : notFound('opportunity');
}

function stale(): never {
  throw conflict('Somebody has changed this posting since you looked at it.', [{ path: 'input.version', code: 'STALE', message: 'is not the latest version.' }]);
}

/** @throws CONFLICT when the deed does not fit the posting or its organisation as they are now */
export function nextStatus(before: Opportunity, deed: Deed, standing: string): OpportunityStatus {
  const next = step(before.status, deed, standing);
  if ('to' in next) return next.to;
  const message = next.refused === 'WRONG_STATUS' ? `does not go with the status ${before.status}.` : 'needs an organisation that is neither rejected nor suspended.';
  throw conflict(message, [{ path: 'input.id', code: next.refused, message }]);
}

async function written(tx: EntityManager, id: string): Promise<OpportunityPayload> {
  const [opportunity] = await findAnyOpportunitiesById(tx, [id]);
  if (!opportunity) throw notFound('opportunity');
  return { opportunity };
}

async function insertDraft({ db, now }: Desk, claim: Pick<MembershipClaim, 'organisationId' | 'networkId'>, fields: Written): Promise<OpportunityPayload> {
  return db.transaction(async (tx) => {
    const id = await newId(tx);
    const { organisationId, networkId } = claim;
    const none = { publishedAt: null, lastConfirmedAt: null, source: null, sourceId: null };
    await insertOpportunity(tx, { ...fields, ...none, id, slug: id, status: DRAFT, expiresAt: expiryOf(fields, now()), organisationId, networkId });
    return written(tx, id);
  });
}

/** Begins a draft for the viewer's organisation. */
export async function createOpportunity(desk: Desk, input: CreateOpportunityInput): Promise<OpportunityPayload> {
  const { gazetteer, viewer } = desk;
  requireMember(viewer, input.organisationId);
  const claim = membershipIn(viewer, input.organisationId);
  if (!claim) throw forbidden();
  return insertDraft(desk, claim, withFields(NOTHING_SAID, input, (typed) => gazetteer.find(typed)));
}

/** A draft with everything that a posting says, but for days that are over. */
export async function duplicateOpportunity(desk: Desk, { id }: DuplicateOpportunityInput): Promise<OpportunityPayload> {
  const { before, claim } = await ownOpportunity(desk, id);
  await requireNobodyCopied(desk.db, id);
  const copy = writtenOf(before);
  return insertDraft(desk, claim, isOver(copy, desk.now()) ? { ...copy, startsOn: null, endsOn: null } : copy);
}

/** Saves what was written over the version that was seen. What people can see already, or waits to be seen, loses nothing that it needs; lists that were imported may lack something. */
export async function updateOpportunity(desk: Desk, input: UpdateOpportunityInput): Promise<OpportunityPayload> {
  const { db, gazetteer, now } = desk;
  const { before } = await ownOpportunity(desk, input.id);
  if (before.version !== input.version) stale();
  const fields = withFields(writtenOf(before), input, (typed) => gazetteer.find(typed));
  await requireNobodyRevealed(db, input.id, fields);
  const isOut = before.status === PUBLISHED || before.status === SUBMITTED || before.status === WITHHELD;
  const known = publishingProblems(before, now());
  const problems = isOut ? publishingProblems(fields, now()).filter(({ path }) => !known.some((problem) => problem.path === path)) : [];
  if (problems.length > 0) throw badUserInput(problems);
  const expiresAt = isOut && before.lastConfirmedAt ? expiryOf(fields, before.lastConfirmedAt, isShortened(before)) : before.expiresAt;
  return db.transaction(async (tx) => {
    if (!(await updateVersion(tx, input.id, input.version, { ...fields, expiresAt }, now()))) stale();
    const saved = await written(tx, input.id);
    if (isOut) await lookAtPosting(tx, desk, saved.opportunity);
    return saved;
  });
}

/** What changes with a posting that becomes public at a moment, or that is said to still hold; `isCrisis` when there is one in its network. Its address is made of its first title. */
export function whenPublic(before: Opportunity, at: Date, isCrisis: boolean): Partial<Opportunity> {
  return {
    slug: before.publishedAt ? before.slug : slugOf(before.title, before.id.slice(-8)),
    publishedAt: before.publishedAt ?? at,
    lastConfirmedAt: at,
    expiresAt: expiryOf(before, at, isCrisis),
    remindersSent: 0,
  };
}

async function toPublic(desk: Desk, { id, version }: OpportunityVersionInput, deed: 'PUBLISH' | 'REOPEN'): Promise<OpportunityPayload> {
  const { db, now } = desk;
  const { before, claim } = await ownOpportunity(desk, id);
  if (before.version !== version) stale();
  return db.transaction(async (tx) => {
    const status = nextStatus(before, deed, standingOf(claim.organisationStatus, await holdStanding(tx, before.organisationId)));
    const problems = publishingProblems(before, now());
    if (problems.length > 0) throw badUserInput(problems);
    const changed = status === PUBLISHED ? { status, ...whenPublic(before, now(), await isInCrisis(tx, before.networkId, now())) } : { status };
    if (!(await updateVersion(tx, id, version, changed, now()))) stale();
    const action = deed === 'REOPEN' ? 'reopened' : status === PUBLISHED ? 'published' : 'submitted';
    await recordPosting(tx, before, action, status, memberActor(desk.viewer, claim));
    const saved = await written(tx, id);
    await lookAtPosting(tx, desk, saved.opportunity);
    return saved;
  });
}

/** Publishes a draft, or submits it while its organisation waits to be verified. */
export function publishOpportunity(desk: Desk, input: OpportunityVersionInput): Promise<OpportunityPayload> {
  return toPublic(desk, input, 'PUBLISH');
}

/** Brings back what was filled, has run out or was archived; its time begins anew. */
export function reopenOpportunity(desk: Desk, input: OpportunityVersionInput): Promise<OpportunityPayload> {
  return toPublic(desk, input, 'REOPEN');
}

/** Takes a posting out of the search; as FILLED its page stays. */
export async function closeOpportunity(desk: Desk, { id, version, as }: CloseOpportunityInput): Promise<OpportunityPayload> {
  const { db, now } = desk;
  const { before, claim } = await ownOpportunity(desk, id);
  if (before.version !== version) stale();
  const status = nextStatus(before, as === 'FILLED' ? 'FILL' : 'ARCHIVE', claim.organisationStatus);
  return db.transaction(async (tx) => {
    if (!(await updateVersion(tx, id, version, { status }, now()))) stale();
    await recordPosting(tx, before, 'closed', status, memberActor(desk.viewer, claim));
    return written(tx, id);
  });
}

/** Deletes a draft that nobody has ever seen. */
export async function deleteDraft(desk: Desk, { id, version }: OpportunityVersionInput): Promise<DeleteDraftPayload> {
  const { before, claim } = await ownOpportunity(desk, id);
  if (before.version !== version) stale();
  nextStatus(before, 'DELETE', claim.organisationStatus);
  if (!(await deleteVersion(desk.db.manager, id, version))) stale();
  return { id };
}
