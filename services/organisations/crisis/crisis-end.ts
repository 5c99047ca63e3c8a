import { dayOf, daysLater, momentAfter } from '../../shared/site-days.ts';

const DAY = 86_400_000;

/** How long a crisis may last, in days. */
export interface CrisisSpan {
  readonly usual: number;
  readonly most: number;
}

/**
 * When a crisis ends: with its last day (`2026-11-22`) as the people of the town count it, or the usual days after `now` when none was said.
 * PAST for a day that is over, TOO_LATE for one that is more than `most` days away.
 */
export function crisisEnd(endsOn: string | null, now: Date, { usual, most }: CrisisSpan): Date | 'PAST' | 'TOO_LATE' {
  if (endsOn === null) return new Date(now.getTime() + usual * DAY);
  const today = dayOf(now);
  if (endsOn < today) return 'PAST';
  return endsOn > daysLater(today, most) ? 'TOO_LATE' : momentAfter(endsOn);
}
