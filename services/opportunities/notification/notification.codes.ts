/** The kinds of mails that somebody may not want. What answers a deed of the recipient (confirmations, sign-in links) is none of them. */
export const NotificationKind = {
  /** Somebody has written in a conversation. */
  MESSAGES: 'MESSAGES',
  /** Somebody is waiting for an answer, a date comes near. */
  REMINDERS: 'REMINDERS',
  /** An organisation's posting has to be confirmed again. */
  FRESHNESS: 'FRESHNESS',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];

/** Whether a kind is sent to people who have not said: all of these follow from something that they did. */
export const WANTED_UNSAID: Readonly<Record<NotificationKind, boolean>> = { MESSAGES: true, REMINDERS: true, FRESHNESS: true };

/** Whether a text names a kind. */
export function isNotificationKind(text: string): text is NotificationKind {
  return Object.hasOwn(NotificationKind, text);
}
