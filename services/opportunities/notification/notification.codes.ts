import { mailWishes } from '../../shared/mail/mail-wishes.ts';

/** The kinds of mails that somebody may not want. What answers a deed of the recipient (confirmations, sign-in links) is none of them. */
export const NotificationKind = {
  /** Somebody has written to an organisation for the first time; it waits in the workspace too. */
  INQUIRIES: 'INQUIRIES',
  /** Somebody has written in a conversation. */
  MESSAGES: 'MESSAGES',
  /** Somebody is waiting for an answer; reminders of dates are a kind of the events subgraph. */
  REMINDERS: 'REMINDERS',
  /** An organisation's posting has to be confirmed again. */
  FRESHNESS: 'FRESHNESS',
  /** An organisation invites whoever wants to be found; it waits on the page too. */
  VOLUNTEER_INVITATIONS: 'VOLUNTEER_INVITATIONS',
  /** New offers fit a search that somebody saved. */
  ALERTS: 'ALERTS',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];

/** What people said about them; whoever has not said gets all, since all of these follow from something that they did. */
export const notifications = mailWishes<NotificationKind>({ INQUIRIES: true, MESSAGES: true, REMINDERS: true, FRESHNESS: true, VOLUNTEER_INVITATIONS: true, ALERTS: true });
