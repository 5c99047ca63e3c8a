/** Hours in which a confirmation link works, and how many more it answers "expired" before the offer is erased. */
export const CONFIRM_HOURS = 24;
export const CONFIRM_MARGIN_HOURS = 1;

/** Days for which offers are kept after the crisis has ended. */
export const KEPT_DAYS = 30;

/** More offers than a coordination looks through: of more the newest are shown. */
export const MOST_OFFERS = 2000;

/** Kilometres beyond which an offer is no nearer than any other. */
export const REACH_KM = 50;

/** Where an offer stands for the coordinators. */
export const HelpOfferStatus = { OPEN: 'OPEN', PLACED: 'PLACED' } as const;
export type HelpOfferStatus = (typeof HelpOfferStatus)[keyof typeof HelpOfferStatus];

/** The queues of this folder's jobs. */
export const HelpOfferQueue = {
  /** The mail with the link to confirm; data `{ offerId }`. */
  CONFIRM: 'help-offer.confirm',
  /** What a coordinator wrote; data `{ letterId }`. */
  LETTER: 'help-offer.letter',
  /** Every hour: erases what was not confirmed, and what is left of crises that ended 30 days ago; no data. */
  FORGET: 'help-offers.forget',
} as const;
