const HOUR = 3_600_000;
/** How often a calendar is read again, in hours. */
const REFRESH_HOURS = 6;
/** A calendar that could not be read so often in a row, over some four days, is left alone until somebody looks after it. */
export const MOST_FAILURES = 5;

/** Up to a tenth earlier or later, so that calendars of one server are not all asked at once. */
const jittered = (hours: number, chance: number): number => hours * (0.9 + 0.2 * chance) * HOUR;

/** When a calendar is read again that could be read now. @param chance 0 to 1 */
export function nextRead(now: Date, chance: number): Date {
  return new Date(now.getTime() + jittered(REFRESH_HOURS, chance));
}

/** When a calendar is tried again that could not be read `failures` times in a row, with growing pauses; null when it is left alone. @param chance 0 to 1 */
export function nextTry(now: Date, failures: number, chance: number): Date | null {
  return failures >= MOST_FAILURES ? null : new Date(now.getTime() + jittered(REFRESH_HOURS * 2 ** (failures - 1), chance));
}
