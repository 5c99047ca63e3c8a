import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AlertFrequency } from '../../generated/enums.ts';

/** When the mails of a saved search come. */
export const frequencyLabels: Record<AlertFrequency, MessageDescriptor> = {
  IMMEDIATELY: msg`At once, as soon as there is something`,
  DAILY: msg`Once a day, in the morning`,
  WEEKLY: msg`Once a week, on Monday`,
};

export const FREQUENCIES = Object.keys(frequencyLabels) as AlertFrequency[];
