const DAY = 86_400_000;

/** The moment after a day, `2026-11-22`, in UTC: one or two hours into the next one here. */
function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + DAY;
}

/** How long a crisis may last, in days. */
export interface CrisisSpan {
  readonly usual: number;
  readonly most: number;
}

/**
 * When a crisis ends: with its last day (`2026-11-22`), or the usual days after `now` when none was said.
 * PAST for a day that is over, TOO_LATE for one that is more than `most` days away.
 */
export function crisisEnd(endsOn: string | null, now: Date, { usual, most }: CrisisSpan): Date | 'PAST' | 'TOO_LATE' {
  if (endsOn === null) return new Date(now.getTime() + usual * DAY);
  const today = now.toISOString().slice(0, 10);
  if (endsOn < today) return 'PAST';
  return endOf(endsOn) > endOf(today) + most * DAY ? 'TOO_LATE' : new Date(endOf(endsOn));
}
