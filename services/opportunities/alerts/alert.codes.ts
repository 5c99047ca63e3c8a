/** The queues of this folder's jobs. */
export const AlertQueue = {
  /** Matches what has come to light and plans the mails that are due; no data. */
  LOOK: 'alerts.look',
  /** One mail to one person; data `{ mailId }`. */
  MAIL: 'alerts.mail',
  /** Forgets what is needed no longer; no data. */
  FORGET: 'alerts.forget',
} as const;

/** Postings that are matched in one transaction; where many wait, each of them may be for thousands of saved searches. */
export const BATCH = 100;
/** Postings that a mail names of one search. */
export const MOST_PER_SEARCH = 10;
/** Postings that a saved search remembers of one look: enough for the mail to say that there are more. The search itself shows them. */
export const MOST_PER_LOOK = MOST_PER_SEARCH + 1;
/** Days after which a mail that was sent is forgotten. */
export const MAIL_DAYS = 30;
/** Days after a posting's end in which nobody is told of it again when it is published anew. */
export const TOLD_DAYS = 365;
