import { setTimeout as delay } from 'node:timers/promises';

/** Far more than anything takes on a calm machine: nobody waits so long unless something is wrong. */
const PATIENCE_MS = 60_000;

/** For tests: waits for what happens elsewhere, e.g. in the database's own time. Rejects with `what` after `withinMs`. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, withinMs = PATIENCE_MS): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await holds()); await delay(10)) {
    if (Date.now() > deadline) throw new Error(`It did not come to pass: ${what}`);
  }
}
