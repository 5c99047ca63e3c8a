import { ActorRole, recordAudit } from '../../shared/audit.ts';
import { badField, type CodedError, conflictAt } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import { keyFor } from '../../shared/keys.ts';
import { clientNetwork } from '../../shared/limits.ts';
import { hashOfToken, isToken, tokenOf } from '../../shared/link-token.ts';
import { checkWork, spendWork } from '../../shared/proven-work.ts';
import type { OpportunitiesContext } from '../context.ts';
import { findCrisisOf } from '../crisis/known-crisis.repository.ts';
import { CONFIRM_HOURS, HelpOfferQueue } from './help-offer.codes.ts';
import type { ConfirmHelpOfferPayload, HelpOfferTokenInput, OfferHelpInput, OfferHelpPayload } from './help-offer.inputs.ts';
import { confirmOffer, insertHelpOffer, lockByToken } from './help-offer.repository.ts';
import type { HelpOffer } from './help-offer.ts';
import { offerOf } from './offer-fields.ts';

/** The key of the tokens of confirmation mails. */
export const confirmKey = (secret: string): string => keyFor(secret, 'help offer confirmation');
/** The key of the tokens by which mails lead to an offer. */
export const linkKey = (secret: string): string => keyFor(secret, 'help offer link');

type Services = Pick<OpportunitiesContext, 'db' | 'gazetteer' | 'inquiries' | 'now' | 'secret' | 'viewer'>;

/**
 * Takes an offer of help in a crisis. A mail asks for confirmation, and the answer tells nothing about the address.
 * @throws BAD_USER_INPUT that names the field, CONFLICT on `input.networkId` (NO_CRISIS), RATE_LIMITED; neither leaves a trace of the offer
 */
export async function offerHelp({ db, gazetteer, inquiries, now, secret, viewer }: Services, input: OfferHelpInput): Promise<OfferHelpPayload> {
  const { email, locale, networkId, proofOfWork } = input;
  await inquiries.limits.consume('client', clientNetwork(viewer.clientAddress));
  const offer = offerOf(input, (typed) => gazetteer.find(typed));
  const crisis = isUuid(networkId) ? await findCrisisOf(db, networkId, now()) : null;
  if (!crisis) throw conflictAt('input.networkId', 'NO_CRISIS', 'is no network in which there is a crisis.');
  const work = await checkWork(inquiries, proofOfWork);
  await inquiries.limits.consume('address', email.toLowerCase());
  await db.transaction(async (tx) => {
    await spendWork(tx, work);
    const id = await newId(tx);
    const [tokenHash, linkHash] = [hashOfToken(tokenOf(id, confirmKey(secret))), hashOfToken(tokenOf(id, linkKey(secret)))];
    const createdAt = now();
    await insertHelpOffer(tx, { ...offer, id, crisisId: crisis.id, networkId, email, locale, createdAt, tokenHash, linkHash, tokenExpiresAt: new Date(createdAt.getTime() + CONFIRM_HOURS * 3_600_000) });
    await inquiries.jobs.enqueue(tx, HelpOfferQueue.CONFIRM, { offerId: id });
  });
  return { isOnItsWay: true };
}

function tokenRefusal(offer: HelpOffer | null): CodedError {
  if (!offer) return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its offer has been erased.');
  if (!offer.confirmedAt) return badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${CONFIRM_HOURS} hours.`);
  return conflictAt('input.token', 'TOKEN_USED', 'was used before; the coordination sees the offer.');
}

/**
 * Lets the coordinators see an offer from now on: once per token.
 * @throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN, TOKEN_EXPIRED); CONFLICT (TOKEN_USED, or CRISIS_OVER: then nobody needs it any more)
 */
export async function confirmHelpOffer({ db, now, secret }: Services, { token }: HelpOfferTokenInput): Promise<ConfirmHelpOfferPayload> {
  return db.transaction(async (tx) => {
    const offer = isToken(token) ? await lockByToken(tx, hashOfToken(token)) : null;
    if (!offer || offer.confirmedAt || offer.tokenExpiresAt <= now()) throw tokenRefusal(offer);
    const crisis = await findCrisisOf(tx, offer.networkId, now());
    // Another one may have begun since; what was offered then is not offered for it.
    if (crisis?.id !== offer.crisisId) throw conflictAt('input.token', 'CRISIS_OVER', 'belongs to a crisis that is over.');
    await confirmOffer(tx, offer, now());
    await recordAudit(tx, { networkId: offer.networkId, actorId: null, actorRole: ActorRole.ANYONE, action: 'help-offer.made', objectType: 'HELP_OFFER', objectId: offer.id });
    return { networkName: crisis.networkName, linkToken: tokenOf(offer.id, linkKey(secret)) };
  });
}
