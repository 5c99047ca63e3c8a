/** Whom a newsletter goes to, of those who subscribed: everybody by what they chose, or those who act for an organisation of the network by what it is. */
export const NewsletterAudience = { VOLUNTEERS: 'VOLUNTEERS', ORGANISATIONS: 'ORGANISATIONS' } as const;
export type NewsletterAudience = (typeof NewsletterAudience)[keyof typeof NewsletterAudience];

/** DRAFT is written, SCHEDULED waits for its time and can be called back, SENDING is on its way, SENT is in the archive. */
export const NewsletterStatus = { DRAFT: 'DRAFT', SCHEDULED: 'SCHEDULED', SENDING: 'SENDING', SENT: 'SENT' } as const;
export type NewsletterStatus = (typeof NewsletterStatus)[keyof typeof NewsletterStatus];

/** What `subscribeToNewsletter` did. */
export const SubscribeStatus = { CONFIRMATION_SENT: 'CONFIRMATION_SENT', SUBSCRIBED: 'SUBSCRIBED' } as const;
export type SubscribeStatus = (typeof SubscribeStatus)[keyof typeof SubscribeStatus];

/** The queues of this folder's jobs. */
export const NewsletterQueue = {
  /** The time of a newsletter has come; data `{ newsletterId }`. */
  START: 'newsletter.start',
  /** Plans the mails of a newsletter, batch by batch; data `{ newsletterId }`. */
  PLAN: 'newsletter.plan',
  /** One mail; data `{ newsletterId, subscriptionId }`. */
  MAIL: 'newsletter.mail',
  /** A newsletter to whoever writes it, as it stands; data `{ newsletterId, personId, testId }`. */
  TEST: 'newsletter.test',
  /** The mail with the link to confirm a subscription; data `{ subscriptionId }`. */
  CONFIRM: 'newsletter.confirm',
  /** Erases what was not confirmed or is not wanted any more, and ends what cannot be delivered; no data. */
  CLEAN_UP: 'newsletter.clean-up',
} as const;

/** How many newsletters of a network may go out within a month of the calendar. */
export const MOST_A_MONTH = 4;

/** Mails that are planned in one transaction. */
export const BATCH = 500;

/** Hours in which a confirmation link works, and how many more it answers "expired" before the subscription is erased. */
export const CONFIRM_HOURS = 24;
export const CONFIRM_MARGIN_HOURS = 1;

/** Days after which a mail that no server took counts as refused: by then nobody tries any more. */
export const GIVEN_UP_DAYS = 2;

/** Days for which a subscription is kept whose owner wants no newsletters any more, so that a slip can be taken back. */
export const UNWANTED_DAYS = 30;
