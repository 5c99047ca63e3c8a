import type { DataSource, EntityManager } from 'typeorm';
import type { Counting } from './counting.ts';
import { firstDayOf, lastDayOf, monthOf } from './period.ts';

/** A statement may take longer at night than while somebody waits. */
const PATIENT = `SET LOCAL statement_timeout = '5min'`;

/** What is added up for a day. */
export interface CountedRows {
  /**
   * SELECT with the columns network_id, figure, field, place, kind (texts or null), value (integer), who (text; null for what is not about people) and day.
   * $1 is the day, $2 the field of each interest as JSON. For what is about people it has the whole month up to that day, since nobody counts twice in one.
   */
  readonly rows: string;
  /** The figures that are counted by groups as well. */
  readonly grouped: readonly string[];
}

/** Adds up what belongs to a day, as a whole and by groups. */
export async function addUp(tx: EntityManager, day: string, { rows, grouped }: CountedRows, { fields, kinds }: Pick<Counting, 'fields' | 'kinds'>): Promise<void> {
  await tx.query(
    `INSERT INTO daily_figures (network_id, day, figure, grouping, key, value, people)
     SELECT network_id, $1::date, figure,
            CASE grouping(field, place, kind) WHEN 3 THEN 'FIELD' WHEN 5 THEN 'PLACE' WHEN 6 THEN $4 ELSE 'ALL' END,
            coalesce(field, place, kind, ''), sum(value) FILTER (WHERE day = $1::date),
            CASE WHEN count(who) > 0 THEN count(DISTINCT who) - count(DISTINCT who) FILTER (WHERE day < $1::date) END
       FROM (${rows}) counted
      WHERE network_id IS NOT NULL
      GROUP BY GROUPING SETS ((network_id, figure), (network_id, figure, field), (network_id, figure, place), (network_id, figure, kind))
     HAVING count(*) FILTER (WHERE day = $1::date) > 0
        AND (grouping(field, place, kind) = 7 OR figure = ANY($3) AND (grouping(kind) = 1 OR kind IS NOT NULL))`,
    [day, JSON.stringify(fields), grouped, kinds],
  );
}

/** Does something for a day that nobody has done, in one transaction with the remembering; whoever comes second does nothing. @returns whether it was done now */
export function onceForDay(db: DataSource, task: string, day: string, count: (tx: EntityManager) => Promise<void>): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.query(PATIENT);
    const fresh: unknown[] = await tx.query('INSERT INTO counted_days (task, day) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING day', [task, day]);
    if (fresh.length === 0) return false;
    await count(tx);
    return true;
  });
}

/** The days from one to another that a task has not counted, the oldest first. */
export async function findUncountedDays(db: DataSource, task: string, from: string, to: string, limit: number): Promise<string[]> {
  const rows: { day: string }[] = await db.query(
    `SELECT d::date AS day FROM generate_series($2::date, $3::date, interval '1 day') d
      WHERE NOT EXISTS (SELECT FROM counted_days c WHERE c.task = $1 AND c.day = d::date) ORDER BY 1 LIMIT $4`,
    [task, from, to, limit],
  );
  return rows.map(({ day }) => day);
}

/** Adds a month up that is over, once: what happened in it, and the levels of the last day on which they were counted. @returns whether it was done now */
export function closeMonth(db: DataSource, month: number, { levels, levelsTask }: { readonly levels: readonly string[]; readonly levelsTask: string }): Promise<boolean> {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  return db.transaction(async (tx) => {
    await tx.query(PATIENT);
    const [closed] = await tx.query(
      `INSERT INTO closed_months (month, levels_on) SELECT $1::date, max(day) FROM counted_days WHERE task = $3 AND day BETWEEN $1::date AND $2::date
       ON CONFLICT DO NOTHING RETURNING levels_on`,
      [first, last, levelsTask],
    );
    if (!closed) return false;
    await tx.query(
      `INSERT INTO monthly_figures (network_id, month, figure, grouping, key, value, people)
       SELECT network_id, $1::date, figure, grouping, key, sum(value), sum(people) FROM daily_figures
        WHERE day BETWEEN $1::date AND $2::date AND (figure <> ALL($3) OR day = $4::date) GROUP BY network_id, figure, grouping, key`,
      [first, last, levels, closed.levels_on],
    );
    return true;
  });
}

/** The months from the first that was counted to the given one that are not added up yet. */
export async function findOpenMonths(db: DataSource, until: number): Promise<number[]> {
  const rows: { month: string }[] = await db.query(
    `SELECT m::date AS month FROM generate_series(date_trunc('month', (SELECT min(day) FROM counted_days)), $1::date, interval '1 month') m
      WHERE NOT EXISTS (SELECT FROM closed_months c WHERE c.month = m::date) ORDER BY 1`,
    [firstDayOf(until)],
  );
  return rows.map(({ month }) => monthOf(month));
}
