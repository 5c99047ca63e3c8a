import type { DataSource } from 'typeorm';
import type { ListedPage } from './listed-page.ts';

/** SQL: the rows `p` that have a page which everybody may see. */
export interface PageSource {
  /** Tables and conditions, in which `p` has the page: `FROM articles p WHERE ...`. */
  readonly rows: string;
  /** When one was changed last; null where nobody keeps that. */
  readonly changedAt: string | null;
}

/** Pages by id, those from `from` on. */
export async function findListedPages(db: DataSource, { rows, changedAt }: PageSource, { from, limit }: { readonly from: string; readonly limit: number }): Promise<ListedPage[]> {
  return db.query(`SELECT p.id, p.slug, ${changedAt ?? 'NULL::timestamptz'} AS "changedAt" ${rows} AND p.id >= $1 ORDER BY p.id LIMIT $2`, [from, limit]);
}

/** The id of the first page and of each that comes `every` pages later, in their order. */
export async function findPageStarts(db: DataSource, { rows }: PageSource, every: number): Promise<string[]> {
  const starts = await db.query(`SELECT id FROM (SELECT p.id, row_number() OVER (ORDER BY p.id) AS place ${rows}) AS numbered WHERE place % $1 = 1 ORDER BY id`, [every]);
  return starts.map(({ id }: { id: string }) => id);
}
