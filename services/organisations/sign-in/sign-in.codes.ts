/** What `requestSignIn` did. */
export const SignInStatus = { LINK_SENT: 'LINK_SENT' } as const;
export type SignInStatus = (typeof SignInStatus)[keyof typeof SignInStatus];

/** The queues of this folder's jobs; each link's job has the data `{ linkId }`, the clean-up's is empty. */
export const SignInQueue = {
  /** The mail with the link. */
  LINK: 'session.link',
  /** Forgets links and sessions that have ended, and limits that have run out. */
  CLEAN_UP: 'session.clean-up',
} as const;

/** Minutes in which a link works. */
export const LINK_MINUTES = 15;

/** Hours after its end in which a link still answers "expired" or "used" before it is forgotten. */
export const LINK_MARGIN_HOURS = 24;
