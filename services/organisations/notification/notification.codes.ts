import { mailWishes } from '../../shared/mail/mail-wishes.ts';

/**
 * The kinds of mails about organisations that somebody may not want. Not among them: links to sign in, which answer a deed of the recipient, and the
 * warning before an idle account is erased, which keeps its owner from losing something unheard (decision 014).
 */
export const OrganisationNotificationKind = {
  /** An organisation invites somebody to look after its page; also addresses without an account may have had enough of that. */
  INVITATIONS: 'INVITATIONS',
  /** The coordinators have decided about an organisation, or ask back. */
  VERIFICATION: 'VERIFICATION',
  /** For coordinators: checks that end soon. */
  COORDINATION: 'COORDINATION',
  /** For members: a calendar from which dates of their organisation come can not be read any more. */
  CALENDARS: 'CALENDARS',
  /** What networks write to those who subscribed; wanted by nobody who has not asked for it. */
  NEWSLETTERS: 'NEWSLETTERS',
} as const;
export type OrganisationNotificationKind = (typeof OrganisationNotificationKind)[keyof typeof OrganisationNotificationKind];

/** What people said about them; whoever has not said gets all but newsletters. */
export const notifications = mailWishes<OrganisationNotificationKind>({ INVITATIONS: true, VERIFICATION: true, COORDINATION: true, CALENDARS: true, NEWSLETTERS: false });
