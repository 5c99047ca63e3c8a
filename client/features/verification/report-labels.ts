import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReportReason } from '../../generated/enums.ts';

/** Why something is reported, in the order in which to offer it. */
export const reasonLabels: Record<ReportReason, MessageDescriptor> = {
  WRONG: msg`wrong or out of date`,
  SPAM: msg`advertising`,
  FRAUD: msg`deception`,
  OFFENSIVE: msg`offensive`,
  DANGEROUS: msg`dangerous`,
  OTHER: msg`something else`,
};
