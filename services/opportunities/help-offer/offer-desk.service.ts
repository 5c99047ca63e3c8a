import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { coordinates, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import type { EntityManager } from 'typeorm';
import type { OpportunitiesContext } from '../context.ts';
import { HelpOfferQueue, HelpOfferStatus } from './help-offer.codes.ts';
import { holdOffer, markPlaced } from './help-offer.repository.ts';
import type { HelpOffer } from './help-offer.ts';
import type { HelpOfferPayload, MarkHelpOfferInput, WriteToHelpOfferInput } from './offer-desk.inputs.ts';
import { helpRequestOf } from './offer-desk.reading.ts';
import { insertLetter } from './offer-letter.repository.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'inquiries' | 'now' | 'viewer'>;

/** An offer of a network that somebody coordinates, held. @throws NOT_FOUND for everybody else */
async function heldOffer(tx: EntityManager, person: SignedIn, id: string): Promise<HelpOffer> {
  const offer = isUuid(id) ? await holdOffer(tx, id) : null;
  if (!offer || !coordinates(person, offer.networkId)) throw notFound('help offer');
  return offer;
}

async function record(tx: EntityManager, person: SignedIn, { id, networkId }: HelpOffer, action: string): Promise<void> {
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action, objectType: 'HELP_OFFER', objectId: id });
}

/** Notes that an offer helps somewhere, or that it waits again. @throws UNAUTHENTICATED, NOT_FOUND also for whoever does not coordinate its network */
export async function markHelpOffer({ db, now, viewer }: Services, { id, status }: MarkHelpOfferInput): Promise<HelpOfferPayload> {
  const person = signedIn(viewer);
  return db.transaction(async (tx) => {
    const offer = await heldOffer(tx, person, id);
    if (offer.status === status) return { helpOffer: offer };
    const placedAt = status === HelpOfferStatus.PLACED ? now() : null;
    await markPlaced(tx, id, placedAt);
    await record(tx, person, offer, status === HelpOfferStatus.PLACED ? 'help-offer.placed' : 'help-offer.reopened');
    return { helpOffer: Object.assign(offer, { placedAt }) };
  });
}

/**
 * Writes to somebody who offered help, by a mail of the site that is answered to the coordinator.
 * @throws UNAUTHENTICATED, NOT_FOUND also for whoever does not coordinate its network, BAD_USER_INPUT for the help request, CONFLICT (NO_ADDRESS) for an account without one, RATE_LIMITED
 */
export async function writeToHelpOffer(services: Services, { id, helpRequestId, message, idempotencyKey }: WriteToHelpOfferInput): Promise<HelpOfferPayload> {
  const { db, inquiries, now, viewer } = services;
  const person = signedIn(viewer);
  if (person.email === null) throw conflictAt('input.id', 'NO_ADDRESS', 'cannot be written to by an account that has no address for the answer.');
  await inquiries.limits.consume('offerLetter', person.id);
  return db.transaction(async (tx) => {
    const offer = await heldOffer(tx, person, id);
    await inquiries.limits.consume('offerLetterTo', id);
    const opportunityId = helpRequestId ? (await helpRequestOf(services, offer.networkId, helpRequestId, 'input.helpRequestId')).id : null;
    const letter = { id: await newId(tx), offerId: id, opportunityId, senderId: person.id, senderName: person.name, replyTo: person.email, message: message.trim(), idempotencyKey, writtenAt: now() };
    if (await insertLetter(tx, letter)) {
      await record(tx, person, offer, 'help-offer.written-to');
      await inquiries.jobs.enqueue(tx, HelpOfferQueue.LETTER, { letterId: letter.id });
    }
    return { helpOffer: offer };
  });
}
