import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { PageViewInput } from './page-views.inputs.ts';

/** For a migration: where a subgraph keeps how often its pages were shown, until the night makes figures of it. */
export async function makePageViews(runner: QueryRunner): Promise<void> {
  await runner.query('CREATE TABLE page_views (day date NOT NULL, network_id uuid NOT NULL, kind text NOT NULL, views integer NOT NULL, PRIMARY KEY (day, network_id, kind))');
}

/**
 * Adds to what was counted already. What belongs to no network is not kept.
 * @param networkOf SQL: the id of the network of a page `v.kind`, `v.slug`, or null
 */
export async function addPageViews(db: DataSource, networkOf: string, views: readonly PageViewInput[]): Promise<void> {
  await db.query(
    `INSERT INTO page_views AS p (day, network_id, kind, views)
     SELECT day, network_id, kind, sum(count) FROM (SELECT v.*, (${networkOf}) AS network_id FROM json_to_recordset($1) AS v(day date, kind text, slug text, count integer)) f
      WHERE network_id IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
     ON CONFLICT (day, network_id, kind) DO UPDATE SET views = p.views + excluded.views`,
    [JSON.stringify(views)],
  );
}

/** Makes figures of a day's page views, e.g. `eventPageViews` of those of the kind `event`. */
export async function addUpPageViews(tx: EntityManager, day: string): Promise<void> {
  await tx.query(`INSERT INTO daily_figures (network_id, day, figure, grouping, key, value) SELECT network_id, day, kind || 'PageViews', 'ALL', '', views FROM page_views WHERE day = $1`, [day]);
}

/** Forgets what was counted before a day; the figures stay. */
export async function forgetPageViews(db: DataSource, before: string): Promise<void> {
  await db.query('DELETE FROM page_views WHERE day < $1', [before]);
}
