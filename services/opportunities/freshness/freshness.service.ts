import type { EntityManager } from 'typeorm';
import { badField, conflict } from '../../shared/errors.ts';
import type { OpportunitiesContext } from '../context.ts';
import type { ConfirmOpportunityInput } from '../drafting/drafting.inputs.ts';
import type { ConfirmOpportunityPayload } from '../drafting/drafting.payloads.ts';
import { holdOpportunities, holdStanding, updateVersion } from '../drafting/drafting.repository.ts';
import { nextStatus, ownOpportunity, whenPublic } from '../drafting/drafting.service.ts';
import { isOver } from '../drafting/expiry.ts';
import { standingOf } from '../drafting/lifecycle.ts';
import { LINK_ACTOR, memberActor, type PostingActor, recordPosting } from '../drafting/posting-audit.ts';
import { hashOfToken, isToken } from '../../shared/link-token.ts';
import { findAnyOpportunitiesById } from '../opportunity/opportunity.repository.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { FreshnessCheck } from './freshness-check.ts';
import { findLink } from './freshness.repository.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'now' | 'viewer' | 'opportunities'>;

/** What a reminder's link asks about; null when its token is unknown or has run out. */
export async function freshnessCheck({ db, now, opportunities }: Services, token: string): Promise<FreshnessCheck | null> {
  const link = isToken(token) ? await findLink(db, hashOfToken(token), now()) : null;
  if (!link) return null;
  const found = await Promise.all(link.opportunityIds.map((id) => opportunities.load(id)));
  return { organisationName: link.organisationName, opportunities: found.filter((posting) => posting !== null) };
}

/** What was hidden for want of a confirmation is public again by it, which the audit log tells; that something still holds it does not. */
async function confirm(tx: EntityManager, before: Opportunity, { standing, actor, now }: { readonly standing: string; readonly actor: PostingActor; readonly now: Date }): Promise<void> {
  const status = nextStatus(before, 'CONFIRM', standing);
  if (before.kind === 'HELP_REQUEST') {
    const message = 'is a call for help, which ends after 14 days; reopen it when it still holds.';
    throw conflict(message, [{ path: 'input.id', code: 'HELP_REQUEST_ENDS', message }]);
  }
  if (isOver(before, now)) throw badField('opportunity.endsOn', 'IN_THE_PAST', 'is over.');
  await updateVersion(tx, before.id, before.version, { status, ...whenPublic(before, now, false) }, now);
  if (before.status !== status) await recordPosting(tx, before, 'reopened', status, actor);
}

async function confirmOwn(services: Services, id: string): Promise<ConfirmOpportunityPayload> {
  const { db, now } = services;
  const { claim } = await ownOpportunity(services, id);
  return db.transaction(async (tx) => {
    const standing = standingOf(claim.organisationStatus, await holdStanding(tx, claim.organisationId));
    for (const before of await holdOpportunities(tx, [id])) await confirm(tx, before, { standing, actor: memberActor(services.viewer, claim), now: now() });
    return { opportunities: await findAnyOpportunitiesById(tx, [id]) };
  });
}

/** A link confirms each of its postings once: what was confirmed since is left as it is, and so is what was closed. */
async function confirmByToken({ db, now }: Services, token: string, only: readonly string[] | null | undefined): Promise<ConfirmOpportunityPayload> {
  return db.transaction(async (tx) => {
    const link = isToken(token) ? await findLink(tx, hashOfToken(token), now()) : null;
    if (!link) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or has run out.');
    const standing = (await holdStanding(tx, link.organisationId)) ?? 'PENDING';
    const ids = link.opportunityIds.filter((id) => !only || only.includes(id));
    const open = (await holdOpportunities(tx, ids)).filter((posting) => (posting.status === 'PUBLISHED' || posting.status === 'EXPIRED') && !isOver(posting, now()));
    const due = open.filter(({ lastConfirmedAt }) => !lastConfirmedAt || lastConfirmedAt < link.createdAt);
    for (const before of due) await confirm(tx, before, { standing, actor: LINK_ACTOR, now: now() });
    return { opportunities: await findAnyOpportunitiesById(tx, open.map(({ id }) => id)) };
  });
}

/**
 * Says that postings still hold: they are shown for another 90 days, and again when they were hidden for want of it.
 *
 * @throws BAD_USER_INPUT on `input.id` (ONE_OF) or `input.token` (TOKEN_UNKNOWN); by id as every deed of a member; CONFLICT for what cannot be confirmed
 */
export async function confirmOpportunity(services: Services, { id, token, only }: ConfirmOpportunityInput): Promise<ConfirmOpportunityPayload> {
  if (typeof id === 'string' && typeof token !== 'string') return confirmOwn(services, id);
  if (typeof token === 'string' && typeof id !== 'string') return confirmByToken(services, token, only);
  throw badField('input.id', 'ONE_OF', 'give either id or token.');
}
