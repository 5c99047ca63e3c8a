/** `UNCONFIRMED -> OPEN -> ANSWERED -> COMMITTED | DECLINED | CLOSED`; what is not confirmed in time is erased. */
export const InquiryStatus = {
  UNCONFIRMED: 'UNCONFIRMED',
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  COMMITTED: 'COMMITTED',
  DECLINED: 'DECLINED',
  CLOSED: 'CLOSED',
} as const;
export type InquiryStatus = (typeof InquiryStatus)[keyof typeof InquiryStatus];

/** What `contactOrganiser` did. */
export const ContactStatus = { CONFIRMATION_SENT: 'CONFIRMATION_SENT' } as const;
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
