import { coordinates } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField, badUserInput } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { type Area, areaOf } from '../../shared/near.ts';
import type { OpportunitiesContext } from '../context.ts';
import { interestById } from '../interest/interest.ts';
import { distanceBetween } from '../matching/distance.ts';
import { OpportunityKind } from '../opportunity/opportunity.codes.ts';
import { findAnyOpportunitiesById } from '../opportunity/opportunity.repository.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { vocabulary } from '../search/vocabulary.ts';
import { HelpOfferStatus, MOST_OFFERS, REACH_KM } from './help-offer.codes.ts';
import { findOffersOf } from './help-offer.repository.ts';
import type { HelpOffer } from './help-offer.ts';
import type { HelpOfferFilter } from './offer-desk.inputs.ts';
import { fitOf } from './offer-fit.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'gazetteer' | 'viewer'>;

interface Asked {
  readonly filter?: HelpOfferFilter | null | undefined;
  readonly helpRequestId?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A field with all that lies below it. @throws BAD_USER_INPUT for an id that there is not */
function withSubInterests(ids: readonly string[]): string[] {
  const unknown = ids.flatMap((id, at) => (interestById(id) ? [] : [{ path: `filter.interests.${at}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }]));
  if (unknown.length > 0) throw badUserInput(unknown);
  return ids.flatMap((id) => [id, ...(interestById(id)?.childIds ?? [])]);
}

/** The help request of a network. @throws BAD_USER_INPUT where it is none */
export async function helpRequestOf({ db }: Pick<Services, 'db'>, networkId: string, id: string, path: string): Promise<Opportunity> {
  const [found] = isUuid(id) ? await findAnyOpportunitiesById(db, [id]) : [];
  if (!found || found.networkId !== networkId || found.kind !== OpportunityKind.HELP_REQUEST) throw badField(path, 'UNKNOWN', 'is no help request of this network.');
  return found;
}

const isWithin = ({ latitude, longitude, radiusKm }: Area, offer: HelpOffer): boolean => distanceBetween(latitude, longitude, offer.latitude, offer.longitude) <= radiusKm;

/** The best match first, then the latest. */
const inTurn = (a: HelpOffer, b: HelpOffer): number =>
  (b.match?.score ?? 0) - (a.match?.score ?? 0) || (b.confirmedAt?.getTime() ?? 0) - (a.confirmedAt?.getTime() ?? 0) || (a.id < b.id ? 1 : -1);

const keyOf = ({ match, confirmedAt, id }: HelpOffer) => [match?.score ?? 0, confirmedAt?.toISOString() ?? '', id] as const;

/** Whether an offer comes behind a position, also when what stood there is gone. */
function isBehind(offer: HelpOffer, [score, at, id]: readonly (string | number)[]): boolean {
  const [ownScore, ownAt, ownId] = keyOf(offer);
  if (ownScore !== score) return ownScore < Number(score);
  return ownAt === at ? ownId < String(id) : ownAt < String(at);
}

/**
 * The confirmed offers of a network for its coordinators, the newest 2,000: ranked by how well they fit a help request of the network, or the latest first. Null for everybody
 * else. @throws BAD_USER_INPUT that names the field of the filter, the help request or the page
 */
export async function helpOffersOf(services: Services, networkId: string, { filter, helpRequestId, first, after }: Asked): Promise<Connection<HelpOffer> | null> {
  const { db, gazetteer, viewer } = services;
  if (viewer.id === null || !isUuid(networkId) || !coordinates(viewer, networkId)) return null;
  checkFirst(first);
  const position = after ? decodeKeyset(after, ['number', 'instant', 'uuid']) : null;
  const interests = filter?.interests && filter.interests.length > 0 ? withSubInterests(filter.interests) : null;
  const area = filter?.near ? areaOf(filter.near, (typed) => gazetteer.find(typed), 'filter.near') : null;
  const wanted = helpRequestId ? await helpRequestOf(services, networkId, helpRequestId, 'helpRequest') : null;
  const found = await findOffersOf(db, networkId, { interests, isPlaced: filter?.status ? filter.status === HelpOfferStatus.PLACED : null, limit: MOST_OFFERS });
  const ranked = found
    .filter((offer) => area === null || isWithin(area, offer))
    .map((offer) => Object.assign(offer, { match: wanted ? fitOf(offer, wanted, { vocabulary, reachKm: REACH_KM }) : null }))
    .toSorted(inTurn);
  const rows = position ? ranked.filter((offer) => isBehind(offer, position)) : ranked;
  return connectionPage(rows, { first, after: after ?? null, totalCount: ranked.length, cursorOf: (offer) => encodeKeyset(keyOf(offer)) });
}
