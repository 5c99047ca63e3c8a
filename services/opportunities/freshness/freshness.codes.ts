/** The queues of this folder's jobs. */
export const FreshnessQueue = {
  /** Looks once a day for postings that nobody has confirmed for long; its data is empty. */
  LOOK: 'opportunities.freshness',
  /** The one mail of a day to an organisation; its data is `{ linkId }`. */
  REMIND: 'opportunities.remind',
} as const;

/** Days in which the link of a reminder works: also some time after what it is about was hidden. */
export const LINK_DAYS = 60;
