import type { EntityManager } from 'typeorm';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator, requireOperator, type SignedIn } from '../../shared/authorise.ts';
import { badField, badUserInput, conflict, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { changedFields } from './changed-fields.ts';
import { weakContrasts } from './colour-rules.ts';
import type { CreateNetworkInput, SaveNetworkPayload, UpdateNetworkInput } from './network.inputs.ts';
import { holdNetwork, insertNetwork, type NetworkSettings, updateNetworkAt } from './network.repository.ts';
import type { Network } from './network.ts';

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

async function record(tx: EntityManager, person: SignedIn, { id, version }: Network, action: 'created' | 'changed', fields: readonly string[]): Promise<void> {
  await recordAudit(tx, { networkId: id, actorId: person.id, actorRole: coordinatingRole(person, id), action: `network.${action}`, objectType: 'NETWORK', objectId: id, details: { version, fields } });
}

/** Makes a network. @throws UNAUTHENTICATED, FORBIDDEN for whoever is no operator, BAD_USER_INPUT for a slug that is taken and for weak colours */
export async function createNetwork({ db, viewer }: OrganisationsContext, input: CreateNetworkInput): Promise<SaveNetworkPayload> {
  const person = requireOperator(viewer);
  const { slug, latitude, longitude } = input;
  const settings = settingsOf(input);
  return db.transaction(async (tx) => {
    const network = await insertNetwork(tx, { ...settings, slug, latitude, longitude });
    if (!network) throw badField('input.slug', 'TAKEN', 'is the address of another network.');
    await record(tx, person, network, 'created', []);
    return { network };
  });
}

/**
 * Writes what a network says of itself, and in the audit log which of it has changed.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, NOT_FOUND, BAD_USER_INPUT for weak colours, CONFLICT for a stale version
 */
export async function updateNetwork({ db, viewer }: OrganisationsContext, input: UpdateNetworkInput): Promise<SaveNetworkPayload> {
  const { id, version } = input;
  const person = requireCoordinator(viewer, id);
  if (!isUuid(id)) throw notFound('network');
  const settings = settingsOf(input);
  return db.transaction(async (tx) => {
    const before = await holdNetwork(tx, id);
    if (!before) throw notFound('network');
    const network = await updateNetworkAt(tx, { id, version }, settings);
    if (!network) throw conflict('Somebody else has changed this network meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    await record(tx, person, network, 'changed', changedFields(before, settings));
    return { network };
  });
}
