import type { DataSource } from 'typeorm';
import { coordinates, signedIn } from '../../shared/authorise.ts';
import { badField, forbidden, notFound } from '../../shared/errors.ts';
import { countedForId } from '../../shared/figures/counted-for.ts';
import { firstDayOf, lastClosedMonth, monthOf, periodOf } from '../../shared/figures/period.ts';
import { findFirstCountedDay } from '../../shared/figures/reading.repository.ts';
import { dayOf } from '../../shared/site-days.ts';
import type { OrganisationsContext } from '../context.ts';
import { NetworkStatistics } from './statistics.ts';

interface Asked {
  readonly network?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * The statistics of a network; without one of the only network that the viewer coordinates, without a period of the last closed quarter.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate the network, NOT_FOUND, BAD_USER_INPUT for a period that cannot be asked for
 */
export async function networkStatistics({ viewer, networks, now, secret }: OrganisationsContext, { network, from, to }: Asked): Promise<NetworkStatistics> {
  const person = signedIn(viewer);
  const [own, ...others] = person.coordinates;
  const networkId = network ?? (others.length === 0 ? own : undefined);
  if (networkId === undefined) throw badField('network', 'REQUIRED', 'is needed: you coordinate none, or several.');
  if (!coordinates(person, networkId)) throw forbidden('network: is coordinated by others.');
  const period = periodOf(from, to, now());
  if (!(await networks.load(networkId))) throw notFound('network');
  return new NetworkStatistics({ networkId, period }, { closedMonth: lastClosedMonth(now()), secret });
}

/** What a viewer may see of a network's statistics: its coordinators all, others what the network shows; null when that is nothing. @throws BAD_USER_INPUT for a period that cannot be asked for */
export async function statisticsOf({ viewer, now, secret, shownFigures }: OrganisationsContext, networkId: string, { from, to }: Omit<Asked, 'network'>): Promise<NetworkStatistics | null> {
  const only = coordinates(viewer, networkId) ? undefined : await shownFigures.load(networkId);
  if (only?.length === 0) return null;
  return new NetworkStatistics({ networkId, only, period: periodOf(from, to, now()) }, { closedMonth: lastClosedMonth(now()), secret });
}

/** The first day of the first month that is counted; of this one before the first night. */
export async function countedSince(db: DataSource, now: Date): Promise<string> {
  return firstDayOf(monthOf((await findFirstCountedDay(db)) ?? dayOf(now)));
}

/** What another part of the graph refers to; null for whoever may not see it. */
export async function statisticsById({ viewer, networks, now, secret }: OrganisationsContext, id: string): Promise<NetworkStatistics | null> {
  const of = countedForId(id, viewer, { now: now(), secret });
  return of && (await networks.load(of.networkId)) ? new NetworkStatistics(of, { closedMonth: lastClosedMonth(now()), secret }) : null;
}
