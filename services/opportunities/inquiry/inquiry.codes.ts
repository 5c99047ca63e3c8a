/** A thread that has begun: `OPEN -> ANSWERED -> COMMITTED | DECLINED | CLOSED`, see conversation/lifecycle.ts. */
export const ThreadStatus = {
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  COMMITTED: 'COMMITTED',
  DECLINED: 'DECLINED',
  CLOSED: 'CLOSED',
} as const;
export type ThreadStatus = (typeof ThreadStatus)[keyof typeof ThreadStatus];

/** `UNCONFIRMED -> OPEN ...`; what is not confirmed in time is erased, and nobody but the clean-up sees it. */
export const InquiryStatus = { UNCONFIRMED: 'UNCONFIRMED', ...ThreadStatus } as const;
export type InquiryStatus = (typeof InquiryStatus)[keyof typeof InquiryStatus];

/** The two sides of a thread: whoever wrote first, and the organisation, whichever of its members acts for it. */
export const Side = { PERSON: 'PERSON', ORGANISATION: 'ORGANISATION' } as const;
export type Side = (typeof Side)[keyof typeof Side];

/** What `contactOrganiser` did. */
export const ContactStatus = { CONFIRMATION_SENT: 'CONFIRMATION_SENT', SENT: 'SENT' } as const;
export type ContactStatus = (typeof ContactStatus)[keyof typeof ContactStatus];

/** The queues of this folder's jobs; each job's data is `{ inquiryId }`, the clean-up's is empty. */
export const InquiryQueue = {
  /** The mail to the volunteer with the link to confirm. */
  CONFIRM: 'inquiry.confirm',
  /** The mail to the organisation. */
  DELIVER: 'inquiry.deliver',
  /** Erases what was not confirmed, and forgets spent challenges and run-out limits. */
  CLEAN_UP: 'inquiry.clean-up',
} as const;

/** Hours in which a confirmation link works. */
export const TOKEN_HOURS = 24;

/** Hours after the link's end in which it still answers "expired" before everything about the inquiry is erased. */
export const ERASURE_MARGIN_HOURS = 1;
