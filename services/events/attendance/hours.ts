import { badField } from '../../shared/errors.ts';

const QUARTER_MINUTES = 15;
/** What lasts longer may hold pauses and nights, so somebody has to say how much of it counts. */
const TELLING_HOURS = 12;
export const MOST_HOURS = 400;

/** Minutes that count for an event: as said, or as long as it lasts. Both times are moments, so that a change of the clocks does not matter. @throws BAD_USER_INPUT on `input.hours` */
export function countedMinutes(said: number | null | undefined, { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): number {
  if (said != null) {
    const minutes = said * 60;
    if (!Number.isFinite(said) || said <= 0 || said > MOST_HOURS || minutes % QUARTER_MINUTES !== 0) {
      throw badField('input.hours', 'OUT_OF_RANGE', `must be quarters of an hour, more than 0 and at most ${MOST_HOURS}.`);
    }
    return minutes;
  }
  const lasts = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  if (lasts <= 0 || lasts > TELLING_HOURS * 60) throw badField('input.hours', 'REQUIRED', `is needed for an event that has no end or lasts longer than ${TELLING_HOURS} hours.`);
  return Math.max(1, Math.round(lasts / QUARTER_MINUTES)) * QUARTER_MINUTES;
}
