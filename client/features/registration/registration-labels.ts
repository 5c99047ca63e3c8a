import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RegistrationStatus } from '../../generated/graphql.ts';

/** How a registration stands, in words. */
export const registrationLabels: Readonly<Record<RegistrationStatus, MessageDescriptor>> = {
  REQUESTED: msg`Not confirmed yet`,
  REGISTERED: msg`Registered`,
  WAITING: msg`On the waiting list`,
  OFFERED: msg`A place is held for you`,
  CANCELLED: msg`Cancelled`,
  DECLINED: msg`Place declined`,
  LAPSED: msg`The offer has run out`,
};
