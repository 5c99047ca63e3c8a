import { checkFirst } from '../../shared/connection.ts';
import type { EventsContext } from '../context.ts';
import type { Event } from '../event/event.ts';
import type { NearbyEvent } from './nearby-event.ts';
import { findNearby, type Surroundings } from './nearby.repository.ts';
import type { Spot } from './surroundings.ts';

/** How far around dates are looked for, in kilometres. */
const RADIUS_KM = 25;

/** More than this nobody looks at. */
const MOST = 20;

type Services = Pick<EventsContext, 'nearby'>;

/** Other dates around an event, without itself and the other times at which it takes place. None where it has no place. @throws BAD_USER_INPUT for `first` outside 1..20 */
export async function nearEvent({ nearby }: Services, { location: { latitude, longitude }, organisationId, title }: Event, first: number): Promise<NearbyEvent[]> {
  const most = checkFirst(first, MOST);
  if (latitude === null || longitude === null) return [];
  return nearby.load({ latitude, longitude, first: most, known: { organisationId, title }, opportunityId: null });
}

/** Dates of others around an opportunity. None where it has no place. @throws BAD_USER_INPUT for `first` outside 1..20 */
export async function nearOpportunity({ nearby }: Services, { id, place }: { readonly id: string; readonly place?: Spot | null }, first: number): Promise<NearbyEvent[]> {
  const most = checkFirst(first, MOST);
  if (!place) return [];
  const { latitude, longitude } = place;
  return nearby.load({ latitude, longitude, first: most, known: null, opportunityId: id });
}

/** The dates around several spots: one statement, however many. */
export async function datesAround({ db, now }: Pick<EventsContext, 'db' | 'now'>, spots: readonly Surroundings[]): Promise<NearbyEvent[][]> {
  const found = Map.groupBy(await findNearby(db, spots, { now: now(), radiusKm: RADIUS_KM }), ({ number }) => number);
  return spots.map((_, number) => (found.get(number) ?? []).map(({ distanceKm, event }) => ({ distanceKm, event })));
}
