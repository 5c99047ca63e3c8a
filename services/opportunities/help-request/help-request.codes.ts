/** Days for which what is known of the person is kept after their help request ended. */
export const KEPT_DAYS = 30;

/** The queue of this folder's job. */
export const HelpRequestQueue = {
  /** Every hour: which help requests have ended, and whose person is to be forgotten. */
  FORGET: 'help-requests.forget',
} as const;
