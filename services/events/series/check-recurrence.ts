import { RuleRefused } from './rule.ts';
import { type Recurrence, startsBetween } from './unfold.ts';

const YEAR = 366 * 86_400_000;
/** Every rule that gives anything gives it within these years; 29 February is the rarest day. */
const RAREST_YEARS = 12;
const [EARLIEST, LATEST] = [Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1)];
/** Added and excluded dates, each. */
export const MOST_DATES = 1000;

/**
 * Whether a series may be kept: its rule is one that is understood, it gives at least one date, and not more than a calendar holds.
 * @throws RuleRefused
 */
export function checkRecurrence(recurrence: Recurrence): void {
  const { added, excluded, startsAt } = recurrence;
  if (Math.max(added.length, excluded.length) > MOST_DATES) throw new RuleRefused('TOO_MANY', `A series has at most ${MOST_DATES} added and as many excluded dates.`);
  for (const date of [startsAt, ...added]) {
    if (!(date.getTime() >= EARLIEST && date.getTime() < LATEST)) throw new RuleRefused('OUT_OF_RANGE', 'A series takes place between 1900 and 2199.');
  }
  if (added.some((date) => !excluded.some((other) => other.getTime() === date.getTime()))) {
    startsBetween(recurrence, startsAt, new Date(startsAt.getTime() + 2 * YEAR));
    return;
  }
  for (const years of [2, RAREST_YEARS]) {
    if (startsBetween(recurrence, startsAt, new Date(startsAt.getTime() + years * YEAR)).length > 0) return;
  }
  throw new RuleRefused('EMPTY', 'The rule gives no date.');
}
