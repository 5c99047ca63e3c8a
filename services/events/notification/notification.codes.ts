import { mailWishes } from '../../shared/mail/mail-wishes.ts';

/**
 * The kinds of mails about events that somebody may not want. What tells of one's registration itself (confirmed, offered, moved, cancelled) is none of
 * them: whoever does not hear it stands before a closed door.
 */
export const EventNotificationKind = {
  /** What one has seats for begins in a day. */
  EVENT_REMINDERS: 'EVENT_REMINDERS',
} as const;
export type EventNotificationKind = (typeof EventNotificationKind)[keyof typeof EventNotificationKind];

/** What people said about them; whoever has not said gets all, since they follow from a registration. */
export const notifications = mailWishes<EventNotificationKind>({ EVENT_REMINDERS: true });
