import { momentAfter } from '../../shared/site-days.ts';
import { OpportunityKind } from '../opportunity/opportunity.codes.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days for which a posting counts as fresh after its last confirmation. */
export const FRESH_DAYS = 90;
/** Days for which a call for help is shown at most. */
export const HELP_REQUEST_DAYS = 14;
/** The same while there is a crisis in its network, so that only what still holds is shown. */
export const CRISIS_HELP_DAYS = 3;
/** How many days before its end an organisation is asked whether a posting still holds: first and again. */
export const REMIND_DAYS = [14, 3] as const;

interface Lasting {
  readonly kind: OpportunityKind;
  /** Last day of the work, `2026-11-22`; null when it is open. */
  readonly endsOn: string | null;
}

function freshUntil({ kind }: Lasting, confirmedAt: Date, isShort: boolean): number {
  const helpDays = isShort ? CRISIS_HELP_DAYS : HELP_REQUEST_DAYS;
  return confirmedAt.getTime() + (kind === OpportunityKind.HELP_REQUEST ? helpDays : FRESH_DAYS) * DAY;
}

/**
 * When a posting stops to be shown that was published, reopened or confirmed at a moment: 90 days later, a call for help 14, or 3 when its life is short
 * since there is a crisis; or with the last day of the work when that is earlier.
 */
export function expiryOf(posting: Lasting, confirmedAt: Date, isShort = false): Date {
  const limit = freshUntil(posting, confirmedAt, isShort);
  return new Date(posting.endsOn === null ? limit : Math.min(limit, momentAfter(posting.endsOn).getTime()));
}

/** Whether a call for help was given a short life when it was confirmed last, as there was a crisis. */
export function isShortened(posting: Lasting & { readonly lastConfirmedAt: Date | null; readonly expiresAt: Date }): boolean {
  return posting.kind === OpportunityKind.HELP_REQUEST && posting.lastConfirmedAt !== null && posting.expiresAt < expiryOf(posting, posting.lastConfirmedAt);
}

/** Whether the last day of the work is over. */
export function isOver({ endsOn }: Pick<Lasting, 'endsOn'>, now: Date): boolean {
  return endsOn !== null && momentAfter(endsOn).getTime() <= now.getTime();
}

/** Whether confirming would show the posting for longer: a call for help ends in any case, and so does what has a last day. */
export function canBeProlonged(posting: Lasting, expiresAt: Date): boolean {
  return posting.kind !== OpportunityKind.HELP_REQUEST && (posting.endsOn === null || momentAfter(posting.endsOn).getTime() > expiresAt.getTime());
}
