import type { DataSource, EntityManager } from 'typeorm';
import { dayOf, daysLater } from '../site-days.ts';
import { addUp, closeMonth, type CountedRows, findOpenMonths, findUncountedDays, onceForDay } from './counting.repository.ts';
import type { FigureGrouping } from './figure.ts';
import { lastClosedMonth, SETTLING_DAYS } from './period.ts';

/** What is added up in ways of its own, in the same transaction. */
interface Also {
  readonly also?: (tx: EntityManager, day: string) => Promise<void>;
}

/** What a subgraph counts, and when. */
export interface Counting {
  /** How many there are: counted on the morning after, and never for a day that was missed. */
  readonly levels?: CountedRows & { readonly figures: readonly string[] };
  /** What happens on a day and is known the morning after. */
  readonly flows: CountedRows & Also;
  /** What happens on a day and is known only when 15 more have passed. */
  readonly settled?: CountedRows & Also;
  /** The field of each interest. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the kinds are those of. */
  readonly kinds: FigureGrouping;
  /** Day from which there is something to count; null while there is nothing. */
  readonly firstDay: (db: DataSource) => Promise<string | null>;
  /** Forgets what was noted only to be counted, before a day. */
  readonly forget?: (db: DataSource, before: string) => Promise<void>;
}

const LEVELS = 'levels';
/** What a new installation finds from before its first night. */
const MOST_DAYS_BACK = 400;
const PORTION = 50;
/** What was noted is kept for as long, so that a worker that was away for a while misses nothing. */
const DAYS_KEPT = 90;

async function catchUp(db: DataSource, task: string, from: string, to: string, count: (tx: EntityManager, day: string) => Promise<void>, signal?: AbortSignal): Promise<void> {
  for (let days = await findUncountedDays(db, task, from, to, PORTION); days.length > 0; days = await findUncountedDays(db, task, from, to, PORTION)) {
    for (const day of days) {
      signal?.throwIfAborted();
      await onceForDay(db, task, day, (tx) => count(tx, day));
    }
  }
}

/**
 * Counts every day that is over and was not counted yet, each in a transaction of its own, and adds up the months that are closed. Done again, by two at
 * once or after it was killed anywhere, it counts nothing twice.
 */
export async function countMissingDays(db: DataSource, counting: Counting, now: Date, signal?: AbortSignal): Promise<void> {
  const { levels, flows, settled, firstDay, forget } = counting;
  const yesterday = daysLater(dayOf(now), -1);
  const earliest = daysLater(yesterday, -MOST_DAYS_BACK);
  const known = (await firstDay(db)) ?? yesterday;
  const from = known > earliest ? known : earliest;
  if (levels) await onceForDay(db, LEVELS, yesterday, (tx) => addUp(tx, yesterday, levels, counting));
  const adding = (rows: CountedRows & Also) => async (tx: EntityManager, day: string) => {
    await addUp(tx, day, rows, counting);
    await rows.also?.(tx, day);
  };
  await catchUp(db, 'flows', from, yesterday, adding(flows), signal);
  if (settled) await catchUp(db, 'settled', from, daysLater(yesterday, 1 - SETTLING_DAYS), adding(settled), signal);
  for (const month of await findOpenMonths(db, lastClosedMonth(now))) await closeMonth(db, month, { levels: levels?.figures ?? [], levelsTask: LEVELS });
  await forget?.(db, daysLater(yesterday, -DAYS_KEPT));
}
