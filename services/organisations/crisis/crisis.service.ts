import type { EntityManager } from 'typeorm';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator, type SignedIn } from '../../shared/authorise.ts';
import { badField, conflict, type CodedError, notFound } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayOf } from '../../shared/site-days.ts';
import type { OrganisationsContext } from '../context.ts';
import { lockNetwork } from '../network/network.repository.ts';
import type { Network } from '../network/network.ts';
import { CRISIS_CHANGED, CRISIS_DAYS, MOST_CRISIS_DAYS } from './crisis.codes.ts';
import type { CrisisPayload, EndCrisisInput, SaveCrisisInput } from './crisis.inputs.ts';
import { crisisEnd } from './crisis-end.ts';
import { findCrises, insertCrisis, updateCrisis } from './crisis.repository.ts';
import type { Crisis } from './crisis.ts';

/** What the opportunities subgraph hears of a crisis; `version` grows with each change. */
export interface CrisisChanged {
  readonly id: string;
  readonly networkId: string;
  readonly networkSlug: string;
  readonly networkName: string;
  /** RFC 3339. */
  readonly endsAt: string;
  readonly version: number;
}

const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** Both languages, of which one has to be there. */
function messagesOf({ messageDe, messageEn }: SaveCrisisInput): Pick<Crisis, 'messageDe' | 'messageEn'> {
  const messages = { messageDe: textOrNull(messageDe), messageEn: textOrNull(messageEn) };
  if (messages.messageDe === null && messages.messageEn === null) throw badField('input.messageDe', 'MESSAGE_MISSING', 'or the one in English has to say what has happened and what is needed.');
  return messages;
}

function endOfInput(endsOn: string | null | undefined, now: Date): Date {
  const end = crisisEnd(endsOn ?? null, now, { usual: CRISIS_DAYS, most: MOST_CRISIS_DAYS });
  if (end === 'PAST') throw badField('input.endsOn', 'IN_THE_PAST', 'must be today or later.');
  if (end === 'TOO_LATE') throw badField('input.endsOn', 'TOO_LATE', `must be at most ${MOST_CRISIS_DAYS} days from today.`);
  return end;
}

function stale(): CodedError {
  return conflict('Somebody else has changed this meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
}

/** Writes a crisis as it is from now on: who did it goes to the log, and that it is so to the opportunities subgraph, all of it at once. */
async function settle({ jobs, crises }: OrganisationsContext, tx: EntityManager, change: { network: Network; person: SignedIn; crisis: Crisis; action: string; reason: string }): Promise<void> {
  const { network, person, crisis, action, reason } = change;
  const { id, endsAt, version } = crisis;
  const details = { reason, version, until: dayOf(new Date(endsAt.getTime() - 1)) };
  await recordAudit(tx, { networkId: network.id, actorId: person.id, actorRole: coordinatingRole(person, network.id), action, objectType: 'NETWORK', objectId: network.id, details });
  const news: CrisisChanged = { id, networkId: network.id, networkSlug: network.slug, networkName: network.name, endsAt: endsAt.toISOString(), version };
  await jobs.enqueue(tx, CRISIS_CHANGED, { ...news });
  crises.clear(network.id);
}

async function ownNetwork({ networks, viewer }: OrganisationsContext, networkId: string): Promise<{ network: Network; person: SignedIn }> {
  const person = requireCoordinator(viewer, networkId);
  const network = await networks.load(networkId);
  if (!network) throw notFound('network');
  return { network, person };
}

/**
 * Switches a crisis on, or changes the one that lasts.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate the network, NOT_FOUND, BAD_USER_INPUT (MESSAGE_MISSING, IN_THE_PAST, TOO_LATE), CONFLICT for a stale version
 */
export async function saveCrisis(context: OrganisationsContext, input: SaveCrisisInput): Promise<CrisisPayload> {
  const { network, person } = await ownNetwork(context, input.networkId);
  const now = context.now();
  const said = { cause: input.cause, ...messagesOf(input), endsAt: endOfInput(input.endsOn, now) };
  await context.db.transaction(async (tx) => {
    await lockNetwork(tx, network.id);
    const [before] = await findCrises(tx, [network.id], now);
    if ((before?.version ?? 0) !== input.version) throw stale();
    const crisis = before ? { ...before, ...said, version: before.version + 1 } : { ...said, id: await newId(tx), networkId: network.id, beganAt: now, version: 1 };
    await (before ? updateCrisis : insertCrisis)(tx, crisis);
    await settle(context, tx, { network, person, crisis, action: before ? 'crisis.changed' : 'crisis.began', reason: input.cause });
  });
  return { network };
}

/**
 * Switches a crisis off.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate the network, NOT_FOUND, CONFLICT for a stale version and where none lasts
 */
export async function endCrisis(context: OrganisationsContext, { networkId, version, reason }: EndCrisisInput): Promise<CrisisPayload> {
  const { network, person } = await ownNetwork(context, networkId);
  const now = context.now();
  await context.db.transaction(async (tx) => {
    await lockNetwork(tx, network.id);
    const [before] = await findCrises(tx, [network.id], now);
    if (before?.version !== version) throw stale();
    const crisis = { ...before, endsAt: now, version: version + 1 };
    await updateCrisis(tx, crisis);
    await settle(context, tx, { network, person, crisis, action: 'crisis.ended', reason });
  });
  return { network };
}
