import type { QueryRunner } from 'typeorm';

/**
 * For a migration: where a subgraph keeps its figures. A day is counted once, which `counted_days` remembers in the transaction that counts; a month that is
 * closed is added up once, and what is shown is read from there.
 */
export async function makeFigureTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE daily_figures (
      network_id uuid NOT NULL,
      day date NOT NULL,
      figure text NOT NULL,
      grouping text NOT NULL,
      key text NOT NULL,
      value bigint NOT NULL,
      people integer CHECK (people >= 0),
      PRIMARY KEY (day, network_id, figure, grouping, key)
    )`);
  await runner.query(`COMMENT ON COLUMN daily_figures.people IS 'how many are behind it who were not yet that month; null for what is not about people'`);
  await runner.query(`CREATE TABLE counted_days (task text NOT NULL, day date NOT NULL, PRIMARY KEY (task, day))`);
  await runner.query(`
    CREATE TABLE monthly_figures (
      network_id uuid NOT NULL,
      month date NOT NULL,
      figure text NOT NULL,
      grouping text NOT NULL,
      key text NOT NULL,
      value bigint NOT NULL,
      people integer,
      PRIMARY KEY (network_id, grouping, month, figure, key)
    )`);
  await runner.query(`CREATE TABLE closed_months (month date PRIMARY KEY, levels_on date)`);
  await runner.query(`COMMENT ON COLUMN closed_months.levels_on IS 'the day of the month on which levels were last counted; null when nobody did'`);
}

export async function dropFigureTables(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE closed_months, monthly_figures, counted_days, daily_figures');
}
