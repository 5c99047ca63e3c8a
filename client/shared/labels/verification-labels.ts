import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OrganisationStatus, VerificationMethod, VerificationStep, VerificationSubject } from '../../generated/enums.ts';

/** What can be checked, as one or two words, in the order in which to offer it. */
export const subjectLabels: Record<VerificationSubject, MessageDescriptor> = {
  REGISTER_ENTRY: msg`register entry`,
  TAX_EXEMPTION: msg`charitable status`,
  PERSON_IN_CHARGE: msg`person in charge`,
  ADDRESS: msg`address`,
};

/** How it was checked. */
export const methodLabels: Record<VerificationMethod, MessageDescriptor> = {
  REGISTER_EXTRACT: msg`by an extract of the register`,
  TAX_NOTICE_SEEN: msg`by the notice of the tax office`,
  PHONE_CALL: msg`by a call`,
  VISIT: msg`by a visit`,
  PERSONALLY_KNOWN: msg`known in person`,
  OTHER: msg`in another way`,
};

/** How an organisation stands. */
export const statusLabels: Record<OrganisationStatus, MessageDescriptor> = {
  PENDING: msg`waits to be checked`,
  VERIFIED: msg`checked and public`,
  REJECTED: msg`not accepted`,
  SUSPENDED: msg`suspended`,
};

/** What was done, in the history. */
export const stepLabels: Record<VerificationStep, MessageDescriptor> = {
  VERIFY: msg`vouched for`,
  ASK_BACK: msg`asked back`,
  REJECT: msg`not accepted`,
  SUSPEND: msg`suspended`,
  REINSTATE: msg`brought back`,
  RESUBMIT: msg`handed in again`,
  ANSWER: msg`answered the question`,
};
