import { ActorRole, recordAudit } from '../../shared/audit.ts';
import { badField, type CodedError } from '../../shared/errors.ts';
import { clientNetwork } from '../../shared/limits.ts';
import { hashOfToken, isToken } from '../../shared/link-token.ts';
import type { OpportunitiesContext } from '../context.ts';
import type { ChangeHelpOfferInput, ChangeHelpOfferPayload, HelpOfferTokenInput, WithdrawHelpOfferPayload } from './help-offer.inputs.ts';
import { changeOffer, deleteOffer, findOfferByLink, holdOfferByLink } from './help-offer.repository.ts';
import type { HelpOffer } from './help-offer.ts';
import { offerOf } from './offer-fields.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'gazetteer' | 'inquiries' | 'viewer'>;

const byWhoeverHasTheLink = ({ id, networkId }: HelpOffer, action: string) => ({ networkId, actorId: null, actorRole: ActorRole.ANYONE, action, objectType: 'HELP_OFFER', objectId: id });

function tokenUnknown(): CodedError {
  return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its offer has been erased.');
}

/** By the token of a mail's link; null for one that leads nowhere (any more). Changes nothing. */
export async function helpOfferByLink({ db }: Pick<Services, 'db'>, token: string): Promise<HelpOffer | null> {
  return isToken(token) ? findOfferByLink(db, hashOfToken(token)) : null;
}

/** Writes an offer anew, by whoever has its link. @throws RATE_LIMITED, BAD_USER_INPUT as offerOf, and on `input.token` (TOKEN_UNKNOWN) */
export async function changeHelpOffer({ db, gazetteer, inquiries, viewer }: Services, input: ChangeHelpOfferInput): Promise<ChangeHelpOfferPayload> {
  await inquiries.limits.consume('client', clientNetwork(viewer.clientAddress));
  const change = offerOf(input, (typed) => gazetteer.find(typed));
  return db.transaction(async (tx) => {
    const offer = isToken(input.token) ? await holdOfferByLink(tx, hashOfToken(input.token)) : null;
    if (!offer) throw tokenUnknown();
    await changeOffer(tx, offer.id, change);
    await recordAudit(tx, byWhoeverHasTheLink(offer, 'help-offer.changed'));
    return { helpOffer: Object.assign(offer, change) };
  });
}

/** Erases an offer with everything that was written to it, at once. @throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN) */
export async function withdrawHelpOffer({ db }: Pick<Services, 'db'>, { token }: HelpOfferTokenInput): Promise<WithdrawHelpOfferPayload> {
  return db.transaction(async (tx) => {
    const offer = isToken(token) ? await holdOfferByLink(tx, hashOfToken(token)) : null;
    if (!offer) throw tokenUnknown();
    await deleteOffer(tx, offer.id);
    await recordAudit(tx, byWhoeverHasTheLink(offer, 'help-offer.withdrawn'));
    return { isErased: true };
  });
}
