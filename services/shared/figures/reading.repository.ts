import type { DataSource } from 'typeorm';
import { firstDayOf, monthOf, type Period } from './period.ts';
import type { Cell } from './withholding.ts';

/** A cell of a month that is closed. */
export interface MonthlyCell extends Cell {
  readonly month: number;
}

/** The cells of a network in some months, of the whole (`ALL`) or of its groups. */
export async function findMonthlyCells(db: DataSource, networkId: string, { first, last }: Period, grouping: string): Promise<MonthlyCell[]> {
  const rows: { figure: string; key: string; value: string; people: number | null; month: string }[] = await db.query(
    `SELECT figure, key, value, people, month FROM monthly_figures WHERE network_id = $1 AND grouping = $2 AND month BETWEEN $3 AND $4`,
    [networkId, grouping, firstDayOf(first), firstDayOf(last)],
  );
  return rows.map(({ value, month, ...same }) => ({ ...same, value: Number(value), month: monthOf(month) }));
}

/** The months that are closed, each with whether levels were counted in it. */
export async function findClosedMonths(db: DataSource, { first, last }: Period): Promise<Map<number, boolean>> {
  const rows: { month: string; hasLevels: boolean }[] = await db.query(
    `SELECT month, levels_on IS NOT NULL AS "hasLevels" FROM closed_months WHERE month BETWEEN $1 AND $2`,
    [firstDayOf(first), firstDayOf(last)],
  );
  return new Map(rows.map(({ month, hasLevels }) => [monthOf(month), hasLevels]));
}

/** The first day that was counted, or the first of the first month that is closed; null before the first night. */
export async function findFirstCountedDay(db: DataSource): Promise<string | null> {
  const [row] = await db.query('SELECT least((SELECT min(month) FROM closed_months), (SELECT min(day) FROM counted_days)) AS day');
  return row.day;
}
