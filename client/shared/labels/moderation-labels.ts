import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ModerationDeed, ModerationKind, TextFlag } from '../../generated/enums.ts';

/** Why something waits for the coordinators, in the order in which to offer it. */
export const caseKindLabels: Record<ModerationKind, MessageDescriptor> = {
  VERIFICATION: msg`Checking an organisation`,
  REPORT: msg`Reports`,
  FLAGGED_TEXT: msg`Conspicuous texts`,
  EXPIRING_CHECK: msg`Checks that end`,
  OBJECTION: msg`Objections`,
};

/** What is conspicuous about a text. */
export const textFlagLabels: Record<TextFlag, MessageDescriptor> = {
  LINK: msg`has a link`,
  EMAIL_ADDRESS: msg`has an e-mail address`,
  PHONE_NUMBER: msg`has a telephone number`,
  REPEATED: msg`says the same as several others`,
  CHANGED_WHILE_HIDDEN: msg`was changed after it was taken down`,
};

/** What was decided. */
export const deedLabels: Record<ModerationDeed, MessageDescriptor> = {
  KEEP: msg`stays as it is`,
  ASK_TO_CHANGE: msg`asked to change something`,
  TAKE_DOWN: msg`taken down`,
  PASS_ON: msg`passed on to somebody else`,
  TAKE_BACK: msg`decision taken back`,
  UPHOLD: msg`decision upheld`,
};

/** What can be decided, as something to do. */
export const deedChoices: Record<ModerationDeed, { readonly name: MessageDescriptor; readonly help: MessageDescriptor }> = {
  KEEP: { name: msg`Leave it as it is`, help: msg`Nobody is told. The note is for the other coordinators.` },
  ASK_TO_CHANGE: { name: msg`Ask to change it`, help: msg`It can be seen until then. The organisation gets your reason by e-mail.` },
  TAKE_DOWN: { name: msg`Take it down`, help: msg`It can no longer be found or seen, nothing is deleted, and you can bring it back. The organisation gets your reason by e-mail.` },
  PASS_ON: { name: msg`Pass it on to somebody else`, help: msg`Nobody is told from here. The note is for the other coordinators.` },
  TAKE_BACK: { name: msg`Take the decision back`, help: msg`What was taken down is there again as it was. The organisation gets your reason by e-mail.` },
  UPHOLD: { name: msg`Uphold the decision`, help: msg`The organisation gets your reason by e-mail.` },
};
