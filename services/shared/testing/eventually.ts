import { setTimeout as delay } from 'node:timers/promises';

/** For tests: waits for what happens elsewhere, e.g. in the database's own time. Rejects with `what` after `withinMs`. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await holds()); await delay(10)) {
    if (Date.now() > deadline) throw new Error(`It did not come to pass: ${what}`);
  }
}
