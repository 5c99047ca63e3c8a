import { isOver, isShortened } from '../drafting/expiry.ts';
import type { OpportunityKind} from '../opportunity/opportunity.codes.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';

/** What is looked at of a posting. */
interface Lasting {
  readonly kind: OpportunityKind;
  readonly status: OpportunityStatus;
  readonly endsOn: string | null;
  readonly lastConfirmedAt: Date | null;
  readonly expiresAt: Date;
}

const SHOWN_OR_RUN_OUT: ReadonlySet<OpportunityStatus> = new Set([OpportunityStatus.PUBLISHED, OpportunityStatus.EXPIRED]);

/** Whether a help request may be shown for longer: in a crisis as often as it still holds, after it once where its life was shortened; never when somebody was found or its last day is over. */
export function isRenewable(posting: Lasting, isCrisis: boolean, now: Date): boolean {
  return SHOWN_OR_RUN_OUT.has(posting.status) && !isOver(posting, now) && (isCrisis || isShortened(posting));
}
