import { type InquiryStatus, Side, ThreadStatus } from '../inquiry/inquiry.codes.ts';

const { OPEN, ANSWERED, COMMITTED, DECLINED, CLOSED } = ThreadStatus;

/** What an organisation may decide, by where the thread stands. ANSWERED says that it answered in another way, by telephone say. */
const DECISIONS: Readonly<Record<InquiryStatus, readonly InquiryStatus[]>> = {
  UNCONFIRMED: [],
  OPEN: [ANSWERED, COMMITTED, DECLINED, CLOSED],
  ANSWERED: [COMMITTED, DECLINED, CLOSED],
  COMMITTED: [CLOSED],
  DECLINED: [],
  CLOSED: [],
};

/** Whether both sides can still write. */
export function isUnderWay(status: InquiryStatus): boolean {
  return status === OPEN || status === ANSWERED || status === COMMITTED;
}

/** Whether the thread has come to its end. */
export function hasEnded(status: InquiryStatus): boolean {
  return status === DECLINED || status === CLOSED;
}

/** Where a thread stands after a message; null when nothing can be written any more. */
export function afterMessage(status: InquiryStatus, sender: Side): InquiryStatus | null {
  if (!isUnderWay(status)) return null;
  return status === OPEN && sender === Side.ORGANISATION ? ANSWERED : status;
}

/** Where a thread stands after the organisation has decided; null when it cannot decide that now. */
export function afterDecision(status: InquiryStatus, decision: InquiryStatus): InquiryStatus | null {
  return DECISIONS[status].includes(decision) ? decision : null;
}

/** Where a thread stands after the person has withdrawn; null when there is nothing to withdraw. */
export function afterWithdrawal(status: InquiryStatus): InquiryStatus | null {
  return isUnderWay(status) ? CLOSED : null;
}

/** Whether a decision answers the person: every one does, save closing without a word. */
export function isAnswer(decision: InquiryStatus, hasMessage: boolean): boolean {
  return decision !== CLOSED || hasMessage;
}

/** Whether a private link still works: while the thread is under way and for `days` after its end. */
export function linkWorks({ status, endedAt }: { readonly status: InquiryStatus; readonly endedAt: Date | null }, now: Date, days: number): boolean {
  if (isUnderWay(status)) return true;
  return endedAt !== null && now.getTime() < endedAt.getTime() + days * 86_400_000;
}
