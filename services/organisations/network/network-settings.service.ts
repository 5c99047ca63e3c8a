import { requireCoordinator, requireOperator } from '../../shared/authorise.ts';
import { badField, badUserInput, conflict, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { weakContrasts } from './colour-rules.ts';
import type { CreateNetworkInput, SaveNetworkPayload, UpdateNetworkInput } from './network.inputs.ts';
import { findNetworksById, insertNetwork, type NetworkSettings, updateNetworkAt } from './network.repository.ts';

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

function settingsOf({ name, description, website, welcome, contact, colours }: CreateNetworkInput | UpdateNetworkInput): NetworkSettings {
  const problems = (colours ? weakContrasts(colours) : []).map(({ colour, beside, ratio }) => ({
    path: `input.colours.${colour}`,
    code: 'CONTRAST_TOO_LOW',
    message: `has a contrast of ${ratio.toFixed(1)}:1 with ${beside}; it takes 4.5:1.`,
  }));
  if (problems.length > 0) throw badUserInput(problems);
  return { name: name.trim(), description: description.trim(), website: website ? String(website) : null, welcome: trimmed(welcome), contact: trimmed(contact), colours: colours ?? null };
}

/** Makes a network. @throws UNAUTHENTICATED, FORBIDDEN for whoever is no operator, BAD_USER_INPUT for a slug that is taken and for weak colours */
export async function createNetwork({ db, viewer }: OrganisationsContext, input: CreateNetworkInput): Promise<SaveNetworkPayload> {
  requireOperator(viewer);
  const { slug, latitude, longitude } = input;
  const network = await insertNetwork(db, { ...settingsOf(input), slug, latitude, longitude });
  if (!network) throw badField('input.slug', 'TAKEN', 'is the address of another network.');
  return { network };
}

/**
 * Writes what a network says of itself.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, NOT_FOUND, BAD_USER_INPUT for weak colours, CONFLICT for a stale version
 */
export async function updateNetwork({ db, viewer }: OrganisationsContext, input: UpdateNetworkInput): Promise<SaveNetworkPayload> {
  const { id, version } = input;
  requireCoordinator(viewer, id);
  const network = isUuid(id) ? await updateNetworkAt(db, { id, version }, settingsOf(input)) : null;
  if (network) return { network };
  const isThere = isUuid(id) && (await findNetworksById(db, [id])).length > 0;
  if (!isThere) throw notFound('network');
  throw conflict('Somebody else has changed this network meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
}
