import type { DataSource, EntityManager } from 'typeorm';
import { coordinates } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OpportunitiesContext } from '../context.ts';
import { isInCrisis } from '../crisis/known-crisis.repository.ts';
import { InquiryStatus, Side } from '../inquiry/inquiry.codes.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { findAnyOpportunitiesById } from '../opportunity/opportunity.repository.ts';
import { isRenewable } from './renewable.ts';
import { countHelpRequestsOf, findHelpRequests, findHelpRequestsOf, findHelpVolunteers, type HelpRequestPosition } from './help-request.repository.ts';
import type { HelpContact, HelpRequest } from './help-request.ts';

interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A help request that was just taken or renewed. */
export async function helpRequestById(tx: EntityManager, id: string, now: Date): Promise<HelpRequest> {
  const [[request], [opportunity]] = [await findHelpRequests(tx, [id]), await findAnyOpportunitiesById(tx, [id])];
  if (!request || !opportunity) throw new Error('The help request that was just written is not there.');
  const volunteers = await findHelpVolunteers(tx, [id]);
  return Object.assign(request, { opportunity, volunteers, isRenewable: isRenewable(opportunity, await isInCrisis(tx, request.networkId, now), now) });
}

async function withWhatBelongs(db: DataSource, requests: readonly HelpRequest[], { isCrisis, now }: { readonly isCrisis: boolean; readonly now: Date }): Promise<HelpRequest[]> {
  const ids = requests.map(({ id }) => id);
  const [opportunities, volunteers] = await Promise.all([findAnyOpportunitiesById(db, ids), findHelpVolunteers(db, ids)]);
  const [byId, byPosting] = [new Map(opportunities.map((one) => [one.id, one])), Map.groupBy(volunteers, ({ opportunityId }) => opportunityId)];
  return requests.flatMap((request) => {
    const opportunity = byId.get(request.id);
    return opportunity ? [Object.assign(request, { opportunity, volunteers: byPosting.get(request.id) ?? [], isRenewable: isRenewable(opportunity, isCrisis, now) })] : [];
  });
}

function positionOf(after: string | null | undefined): HelpRequestPosition | null {
  if (!after) return null;
  const [takenAt, id] = decodeKeyset(after, ['instant', 'uuid']);
  return { takenAt: String(takenAt), id: String(id) };
}

/** The help requests of a network, the last taken first, for its coordinators; null for everybody else. @throws BAD_USER_INPUT for a page that is none */
export async function helpRequestsOf({ db, now, viewer }: Pick<OpportunitiesContext, 'db' | 'now' | 'viewer'>, networkId: string, { first, after }: Page): Promise<Connection<HelpRequest> | null> {
  if (viewer.id === null || !coordinates(viewer, networkId) || !isUuid(networkId)) return null;
  const limit = checkFirst(first) + 1;
  const [found, totalCount] = await Promise.all([findHelpRequestsOf(db, networkId, { limit, after: positionOf(after) }), countHelpRequestsOf(db, networkId)]);
  const circumstances = { isCrisis: await isInCrisis(db, networkId, now()), now: now() };
  return connectionPage(await withWhatBelongs(db, found, circumstances), { first, after, totalCount, cursorOf: ({ takenAt, id }) => encodeKeyset([takenAt.toISOString(), id]) });
}

/** Where the person is found whom the thread is about: for the volunteer, from when they are accepted until the thread ends or the person is erased. */
export async function helpContactOf({ helpContacts }: Pick<OpportunitiesContext, 'helpContacts'>, { opportunityId, side, status }: Inquiry): Promise<HelpContact | null> {
  return opportunityId !== null && side === Side.PERSON && status === InquiryStatus.COMMITTED ? helpContacts.load(opportunityId) : null;
}
