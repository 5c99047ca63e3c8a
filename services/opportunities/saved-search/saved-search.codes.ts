/** When the mails of a saved search go out. */
export const AlertFrequency = { IMMEDIATELY: 'IMMEDIATELY', DAILY: 'DAILY', WEEKLY: 'WEEKLY' } as const;
export type AlertFrequency = (typeof AlertFrequency)[keyof typeof AlertFrequency];

/** What `saveSearch` did. */
export const SaveSearchStatus = { CONFIRMATION_SENT: 'CONFIRMATION_SENT', SAVED: 'SAVED' } as const;
export type SaveSearchStatus = (typeof SaveSearchStatus)[keyof typeof SaveSearchStatus];

/** The queues of this folder's jobs. */
export const SavedSearchQueue = {
  /** The mail with the link to confirm; data `{ savedSearchId }`. */
  CONFIRM: 'saved-search.confirm',
  /** Erases what was not confirmed and what has ended; no data. */
  CLEAN_UP: 'saved-search.clean-up',
} as const;

/** How many searches somebody may have saved. */
export const MOST_SAVED_SEARCHES = 50;

/** Hours in which a confirmation link works, and how many more it answers "expired" before the search is erased. */
export const CONFIRM_HOURS = 24;
export const CONFIRM_MARGIN_HOURS = 1;

/** Days after its end in which a search can still be prolonged, before it is erased. */
export const ENDED_DAYS = 30;
