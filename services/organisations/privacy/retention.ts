/** How long what is kept of people, in one place; the privacy notice says the same numbers. */
export const RETENTION = {
  /** Months without any use after which an account is erased. */
  idleMonths: 24,
  /** Days before that on which a mail warns its owner. */
  warningDays: [30, 7],
  /** Days without use after which a session ends. */
  sessionDays: 90,
  /** Hours in which a message must be confirmed, else it is erased. */
  unconfirmedHours: 24,
  /** Days for which the record of a finished job is kept; it holds ids, no names and no addresses. */
  jobDays: 1,
} as const;
