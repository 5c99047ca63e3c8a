/** What about an organisation was checked. */
export const VerificationSubject = {
  REGISTER_ENTRY: 'REGISTER_ENTRY',
  TAX_EXEMPTION: 'TAX_EXEMPTION',
  PERSON_IN_CHARGE: 'PERSON_IN_CHARGE',
  ADDRESS: 'ADDRESS',
} as const;
export type VerificationSubject = (typeof VerificationSubject)[keyof typeof VerificationSubject];

/** How it was checked; OTHER says so in words. */
export const VerificationMethod = {
  REGISTER_EXTRACT: 'REGISTER_EXTRACT',
  TAX_NOTICE_SEEN: 'TAX_NOTICE_SEEN',
  PHONE_CALL: 'PHONE_CALL',
  VISIT: 'VISIT',
  PERSONALLY_KNOWN: 'PERSONALLY_KNOWN',
  OTHER: 'OTHER',
} as const;
export type VerificationMethod = (typeof VerificationMethod)[keyof typeof VerificationMethod];

/** The queues of this folder. */
export const VerificationQueue = {
  /** The mail to an organisation about what was decided; data is `{ decisionId }`. */
  DECIDED: 'verification.decided',
  /** Daily: which checks end soon; data is empty. */
  EXPIRING: 'verification.expiring',
  /** The mail to one coordinator about checks that end soon; data is `{ networkId, personId, day }`. */
  REMIND: 'verification.remind',
} as const;

/** Days before its end from which a check stands in the queue. */
export const EXPIRY_NOTICE_DAYS = 30;
