import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OpportunityStatus } from '../../generated/enums.ts';

/** Where a posting stands, in two words. */
export const statusLabels: Record<OpportunityStatus, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  SUBMITTED: msg`Waiting`,
  PUBLISHED: msg`Online`,
  WITHHELD: msg`Taken down`,
  EXPIRED: msg`Run out`,
  FILLED: msg`Found`,
  ARCHIVED: msg`Taken off`,
};

/** What needs doing first. */
export const STATUS_ORDER = Object.keys(statusLabels) as OpportunityStatus[];

/** The state that the address names; undefined for all. */
export function statusOf(named: string | null): OpportunityStatus | undefined {
  return STATUS_ORDER.find((status) => status.toLowerCase() === named);
}
