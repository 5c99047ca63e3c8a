import { areaOf, type NearInput } from '../../shared/near.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Network } from '../network/network.ts';
import type { Crisis } from './crisis.ts';
import { findNetworksInCrisis } from './crisis.repository.ts';

/** More notices than anybody reads at once. */
const MOST_SHOWN = 3;

/** The crisis of a network that lasts; null when there is none. */
export async function crisisOf({ crises }: OrganisationsContext, networkId: string): Promise<Crisis | null> {
  const [crisis] = await crises.load(networkId);
  return crisis ?? null;
}

/** Networks in which there is a crisis, at most three: around a point the nearest first, else the latest first. @throws BAD_USER_INPUT for a place, which this part does not know */
export async function networksInCrisis({ db, now }: OrganisationsContext, near: NearInput | null | undefined): Promise<Network[]> {
  const around = near ? areaOf(near, () => undefined, 'near') : null;
  return findNetworksInCrisis(db, { around, limit: MOST_SHOWN, now: now() });
}
