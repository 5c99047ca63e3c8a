/** The mails of a thread. Each is planned in the transaction of what it tells, and planned and sent once. */
export const MailKind = {
  /** To the other side: somebody wrote. No second one before the first message is read. */
  NEW_MESSAGE: 'NEW_MESSAGE',
  /** To the person: the organisation's decision. */
  COMMITTED: 'COMMITTED',
  DECLINED: 'DECLINED',
  CLOSED: 'CLOSED',
  /** To the organisation: the person has withdrawn. */
  WITHDRAWN: 'WITHDRAWN',
  /** To the organisation: somebody has been waiting for three, for seven days. */
  REMINDER_3: 'REMINDER_3',
  REMINDER_7: 'REMINDER_7',
  /** To the person: no answer yet, and what else there is. */
  STILL_WAITING: 'STILL_WAITING',
} as const;
export type MailKind = (typeof MailKind)[keyof typeof MailKind];

/** The queues of this folder's jobs. */
export const ConversationQueue = {
  /** One mail; data `{ mailId }`. */
  MAIL: 'conversation.mail',
  /** Every day: who waits, and how organisations answer. */
  DAILY: 'conversation.daily',
} as const;

/** Days for which the private link of a thread goes on working after its end. */
export const LINK_DAYS = 30;
