/** The kinds of mails that somebody may not want. What answers a deed of the recipient (confirmations, sign-in links) is none of them. */
export const NotificationKind = {
  /** Somebody has written in a conversation. */
  MESSAGES: 'MESSAGES',
  /** Somebody is waiting for an answer, a date comes near. */
  REMINDERS: 'REMINDERS',
  /** An organisation's posting has to be confirmed again. */
  FRESHNESS: 'FRESHNESS',
  /** New postings for a saved search. */
  ALERTS: 'ALERTS',
  /** News of a network. */
  NEWS: 'NEWS',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];

/** Whether a kind is sent to people who have not said: only what nobody has asked for by another deed is not. */
export const WANTED_UNSAID: Readonly<Record<NotificationKind, boolean>> = { MESSAGES: true, REMINDERS: true, FRESHNESS: true, ALERTS: true, NEWS: false };

/** Whether a text names a kind. */
export function isNotificationKind(text: string): text is NotificationKind {
  return Object.hasOwn(NotificationKind, text);
}
