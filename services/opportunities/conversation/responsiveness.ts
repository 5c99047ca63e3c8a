/** How many of the last threads count. */
export const THREADS_THAT_COUNT = 30;

/** Days after which a thread without an answer counts as not answered. */
export const DAYS_TO_ANSWER = 7;

/** With fewer threads nothing is known. */
const FEWEST = 3;

/** How an organisation answers. */
export interface Responsiveness {
  /** Of the threads that got an answer, 0 to 1. */
  readonly shareAnswered: number;
  /** From the question to the first answer, from 0; null when none was answered. */
  readonly medianHours: number | null;
}

function median(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/**
 * How an organisation answers, from its last threads.
 *
 * @param hours of each thread to its first answer, from 0; null for one that has waited too long
 * @returns null when there are too few to say anything
 */
export function responsivenessOf(hours: readonly (number | null)[]): Responsiveness | null {
  if (hours.length < FEWEST) return null;
  const answered = hours.filter((value) => value !== null).sort((a, b) => a - b);
  return { shareAnswered: answered.length / hours.length, medianHours: median(answered) };
}
