import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { InquirySide, InquiryStatus } from '../../generated/graphql.ts';

/** Where a conversation stands, as each side would say it. */
export const statusWords: Readonly<Record<InquirySide, Readonly<Record<InquiryStatus, MessageDescriptor>>>> = {
  PERSON: {
    OPEN: msg`Waiting for an answer`,
    ANSWERED: msg`You are talking`,
    COMMITTED: msg`You take part`,
    DECLINED: msg`It does not fit this time`,
    CLOSED: msg`Ended`,
  },
  ORGANISATION: {
    OPEN: msg`Waits for your answer`,
    ANSWERED: msg`You are talking`,
    COMMITTED: msg`Takes part`,
    DECLINED: msg`Declined`,
    CLOSED: msg`Ended`,
  },
};

/** The states in the order in which a conversation goes through them. */
export const STATUSES: readonly InquiryStatus[] = ['OPEN', 'ANSWERED', 'COMMITTED', 'DECLINED', 'CLOSED'];

/** Whether both sides can still write. */
export const isUnderWay = (status: InquiryStatus): boolean => status === 'OPEN' || status === 'ANSWERED' || status === 'COMMITTED';

/** What an organisation can decide from where a conversation stands. */
export function decisionsFrom(status: InquiryStatus): readonly InquiryStatus[] {
  if (status === 'OPEN') return ['COMMITTED', 'DECLINED', 'ANSWERED', 'CLOSED'];
  if (status === 'ANSWERED') return ['COMMITTED', 'DECLINED', 'CLOSED'];
  return status === 'COMMITTED' ? ['CLOSED'] : [];
}
