import { countNetworks } from '../../services/organisations/network/network.repository.ts';
import type { Stores } from '../installation/stores.ts';

/** Whether nobody has put anything in yet: no network, not even an empty one. */
export async function isEmptyInstallation(stores: Stores): Promise<boolean> {
  return (await countNetworks(stores.organisations)) === 0;
}
