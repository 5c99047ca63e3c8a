import type { EntityManager } from 'typeorm';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { coordinates, requireCoordinator, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Network } from '../network/network.ts';
import { CLAIM_MINUTES, ModerationKind } from './moderation.codes.ts';
import type { ModerationCase, ModerationCount } from './moderation-case.ts';
import type { ModerationCasePayload, ModerationFilter } from './moderation.inputs.ts';
import { claimCase, countCases, countKinds, findCase, findCases, releaseCase } from './queue.repository.ts';

interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** What waits in a network, longest first. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
export async function moderationQueue({ db, viewer, now }: OrganisationsContext, { id }: Network, filter: ModerationFilter, page: Page): Promise<Connection<ModerationCase>> {
  const person = requireCoordinator(viewer, id);
  const first = checkFirst(page.first);
  const search = { networkId: id, now: now(), kinds: filter.kinds ?? null, claim: filter.claim ?? null, personId: person.id };
  const [since, matterId] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = page.after ? { since: String(since), matterId: String(matterId) } : undefined;
  const [rows, totalCount] = await Promise.all([findCases(db, search, { limit: first + 1, ...(after && { after }) }), countCases(db, search)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.since.toISOString(), row.matterId]) });
}

/** How many wait of each kind. @throws UNAUTHENTICATED, FORBIDDEN */
export async function moderationCounts({ db, viewer, now }: OrganisationsContext, { id }: Network): Promise<ModerationCount[]> {
  requireCoordinator(viewer, id);
  return countKinds(db, id, now());
}

const KINDS = new Set<string>(Object.values(ModerationKind));

/** A case that waits, for who coordinates its network. @throws UNAUTHENTICATED; NOT_FOUND, also where it is another network's and when it is decided */
export async function caseFor(db: EntityManager, { viewer, now }: Pick<OrganisationsContext, 'viewer' | 'now'>, id: string): Promise<{ person: SignedIn; found: ModerationCase }> {
  const person = signedIn(viewer);
  const [kind = '', networkId = '', matterId = ''] = id.split(':');
  const isKey = KINDS.has(kind) && isUuid(networkId) && isUuid(matterId) && coordinates(person, networkId);
  const found = isKey ? await findCase(db, { kind, networkId, matterId }, now()) : null;
  if (!found) throw notFound('case');
  return { person, found };
}

/** @throws CONFLICT (CLAIMED) when somebody else has taken it */
export function notTakenByOthers({ claimedBy }: ModerationCase, person: SignedIn): void {
  if (claimedBy !== null && claimedBy !== person.id) throw conflictAt('input.id', 'CLAIMED', 'has been taken by somebody else for now.');
}

async function noted(tx: EntityManager, person: SignedIn, { networkId, kind, objectId, objectType, organisationId }: ModerationCase, action: 'claimed' | 'released'): Promise<void> {
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: `moderation.${action}`, objectType, objectId, details: { kind, organisationId } });
}

/** Takes a case for half an hour, so that no two do the same work. @throws UNAUTHENTICATED, NOT_FOUND, CONFLICT (CLAIMED) when somebody else has it */
export async function claimModerationCase(context: OrganisationsContext, id: string): Promise<ModerationCasePayload> {
  return context.db.transaction(async (tx) => {
    const { person, found } = await caseFor(tx, context, id);
    const now = context.now();
    const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
    if (!(await claimCase(tx, found, { personId: person.id, now, until }))) throw conflictAt('input.id', 'CLAIMED', 'has been taken by somebody else for now.');
    if (found.claimedBy === null) await noted(tx, person, found, 'claimed');
    return { case: { ...found, claimedBy: person.id, claimedUntil: until } };
  });
}

/** Gives back what one has taken. @throws UNAUTHENTICATED, NOT_FOUND, CONFLICT (NOT_CLAIMED) when it is not one's own */
export async function releaseModerationCase(context: OrganisationsContext, id: string): Promise<ModerationCasePayload> {
  return context.db.transaction(async (tx) => {
    const { person, found } = await caseFor(tx, context, id);
    if (!(await releaseCase(tx, found, person.id))) throw conflictAt('input.id', 'NOT_CLAIMED', 'is not (any longer) taken by you.');
    await noted(tx, person, found, 'released');
    return { case: { ...found, claimedBy: null, claimedUntil: null } };
  });
}
