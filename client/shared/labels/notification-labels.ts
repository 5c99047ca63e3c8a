import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NotificationKind } from '../../generated/enums.ts';

/** What each kind of mail is called, and when it comes. */
export const notificationLabels: Record<NotificationKind, { readonly name: MessageDescriptor; readonly help: MessageDescriptor }> = {
  MESSAGES: { name: msg`New messages`, help: msg`When somebody has answered you.` },
  REMINDERS: { name: msg`Reminders`, help: msg`When somebody is waiting for your answer, or a date comes near.` },
  FRESHNESS: { name: msg`Keeping offers up to date`, help: msg`For organisations: when an offer has to be confirmed once more.` },
};
