import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator } from '../../shared/authorise.ts';
import { badUserInput, conflict, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import type { SaveNetworkPayload } from '../network/network.inputs.ts';
import { holdNetwork } from '../network/network.repository.ts';
import { FIGURE_NAMES } from './figure-names.ts';
import { countNetworkChange, saveShownFigures } from './shown-figures.repository.ts';

@InputType({ description: 'Which figures of a network everybody may see.' })
export class ShowFiguresInput {
  @Field(() => ID)
  network: string;

  @Field(() => [String], { description: 'Names of figures as in `NetworkStatistics`; none to show nothing.' })
  @ArrayMaxSize(100)
  figures: string[];

  @Field(() => Int, { description: 'The version of the network that was read; a stale one is CONFLICT.' })
  version: number;
}

/** Says which figures everybody may see. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, NOT_FOUND, BAD_USER_INPUT for unknown figures, CONFLICT for a stale version */
export async function showFigures({ db, viewer, shownFigures }: OrganisationsContext, { network: id, figures, version }: ShowFiguresInput): Promise<SaveNetworkPayload> {
  const person = requireCoordinator(viewer, id);
  if (!isUuid(id)) throw notFound('network');
  const names: ReadonlySet<string> = new Set(FIGURE_NAMES);
  const unknown = figures.flatMap((name, index) => (names.has(name) ? [] : [{ path: `input.figures.${index}`, code: 'UNKNOWN', message: 'is no figure of `NetworkStatistics`.' }]));
  if (unknown.length > 0) throw badUserInput(unknown);
  return db.transaction(async (tx) => {
    const network = await holdNetwork(tx, id);
    if (!network) throw notFound('network');
    if (!(await countNetworkChange(tx, id, version))) throw conflict('Somebody else has changed this network meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    await saveShownFigures(tx, id, FIGURE_NAMES.filter((name) => figures.includes(name)));
    shownFigures.clear(id);
    await recordAudit(tx, { networkId: id, actorId: person.id, actorRole: coordinatingRole(person, id), action: 'network.changed', objectType: 'NETWORK', objectId: id, details: { version: version + 1, fields: ['shownFigures'] } });
    return { network: Object.assign(network, { version: version + 1 }) };
  });
}
