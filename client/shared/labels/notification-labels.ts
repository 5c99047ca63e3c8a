import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EventNotificationKind, NotificationKind, OrganisationNotificationKind } from '../../generated/enums.ts';

/** What each kind of mail is called, and when it comes. */
export const notificationLabels: Record<EventNotificationKind | NotificationKind | OrganisationNotificationKind, { readonly name: MessageDescriptor; readonly help: MessageDescriptor }> = {
  INQUIRIES: { name: msg`New inquiries`, help: msg`For organisations: when somebody writes for the first time. Without the e-mail you find it in your workspace.` },
  MESSAGES: { name: msg`New messages`, help: msg`When somebody has answered you.` },
  REMINDERS: { name: msg`Reminders`, help: msg`When somebody is waiting for your answer, or you have been waiting for one for long.` },
  VOLUNTEER_INVITATIONS: { name: msg`Invitations from organisations`, help: msg`When an organisation has found you for one of its offers. Only if you have said that you may be found.` },
  FRESHNESS: { name: msg`Keeping offers up to date`, help: msg`For organisations: when an offer has to be confirmed once more.` },
  ALERTS: { name: msg`New offers for saved searches`, help: msg`When offers are new that fit what you search for. Each search has its own rhythm.` },
  EVENT_REMINDERS: { name: msg`Reminders of your dates`, help: msg`A day before a date for which you are registered. You hear in any case when it moves or is cancelled.` },
  INVITATIONS: { name: msg`Invitations`, help: msg`When an organisation would like you to look after its page together.` },
  VERIFICATION: { name: msg`Verification of your organisation`, help: msg`For organisations: when the coordinators have decided or ask back.` },
  COORDINATION: { name: msg`Coordinating a network`, help: msg`For coordinators: when checks of organisations end soon, and when a list can no longer be read at night.` },
  CALENDARS: { name: msg`Calendars of your organisation`, help: msg`For organisations: when a calendar from which your dates come can no longer be read.` },
  NEWSLETTERS: { name: msg`Newsletters of networks`, help: msg`What networks write whose newsletter you have asked for; only then.` },
};
