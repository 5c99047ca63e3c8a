import { canBeProlonged, REMIND_DAYS } from '../drafting/expiry.ts';
import type { OpportunityKind } from '../opportunity/opportunity.codes.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Ending {
  readonly kind: OpportunityKind;
  readonly endsOn: string | null;
  readonly expiresAt: Date;
  /** How many reminders went out since the last confirmation, 0 to 2. */
  readonly remindersSent: number;
}

/**
 * How many reminders should have gone out for a posting by now, 0 to 2: the first 14 days before its end, the second 3. None for what
 * confirming would not show for longer, and for what is hidden already.
 */
export function remindersDue(posting: Ending, now: Date): number {
  const left = posting.expiresAt.getTime() - now.getTime();
  if (left <= 0 || !canBeProlonged(posting, posting.expiresAt)) return 0;
  return REMIND_DAYS.filter((days) => left <= days * DAY).length;
}

/** Whether a reminder has to go out now. One that was missed is not made up for by two at once. */
export function isReminderDue(posting: Ending, now: Date): boolean {
  return remindersDue(posting, now) > posting.remindersSent;
}
