import type { TypeAccess } from './rules.ts';

/** Who may see what belongs to a crisis: part of the table in access-table.ts. */
export const CRISIS_ACCESS: Readonly<Record<string, TypeAccess>> = {
  Crisis: { anyone: 'id cause messageDe messageEn beganAt endsAt version' },
  CrisisPayload: { coordinator: 'network' },
  HelpOffer: { coordinator: 'id name phone words placeName postalCode availability confirmedAt match status interests writtenAt' },
  HelpOfferConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  HelpOfferEdge: { coordinator: 'cursor node' },
  OfferHelpPayload: { anyone: 'isOnItsWay' },
  ConfirmHelpOfferPayload: { anyone: 'networkName linkToken' },
  ChangeHelpOfferPayload: { coordinator: 'helpOffer' },
  WithdrawHelpOfferPayload: { anyone: 'isErased' },
  HelpOfferPayload: { coordinator: 'helpOffer' },
};
