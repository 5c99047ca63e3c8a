import { setTimeout as delay } from 'node:timers/promises';

/** Far more than anything takes on a calm machine. */
const PATIENCE_MS = 60_000;

/**
 * Asks again and again until there is an answer. A question that fails counts as unanswered.
 *
 * @param find the question; undefined and false mean "not yet"
 * @param what words for the error, e.g. "a mail to anna@example.net"
 * @throws Error when there is none within `withinMs`, with what the last question failed with as its cause
 */
export async function eventually<T>(find: () => T | Promise<T>, what: string, withinMs = PATIENCE_MS): Promise<Exclude<T, undefined | false>> {
  let cause: unknown;
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await delay(50)) {
    try {
      const found = await find();
      if (found !== undefined && found !== false) return found as Exclude<T, undefined | false>;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`Waited in vain for ${what}.`, { cause });
}

/**
 * Expects again and again until it holds, for what follows a click, a key or an answer by a moment: a value, a count, the focus. What held before already is no sign
 * of anything: wait for something new first.
 *
 * @param expectation reads anew each time, and throws while it does not hold, as jest's `expect` does
 * @throws what the last try threw, when none holds within `withinMs`
 */
export async function soon(expectation: () => void | Promise<void>, withinMs = PATIENCE_MS): Promise<void> {
  for (const deadline = Date.now() + withinMs; ; await delay(50)) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
    }
  }
}
