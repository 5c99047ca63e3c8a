import type { DataSource } from 'typeorm';
import { keptCriteria } from '../../../services/opportunities/saved-search/kept-criteria.ts';
import type { MadeSearch } from './searches.ts';

const PAGE = 5_000;

/** Saves searches as if each of them were somebody's own; none is there before. */
export async function saveAll(db: DataSource, searches: readonly MadeSearch[]): Promise<void> {
  await db.query('DELETE FROM saved_searches');
  for (let at = 0; at < searches.length; at += PAGE) {
    const rows = searches.slice(at, at + PAGE).map(({ id, criteria, text }) => ({ id, criteria: keptCriteria(criteria, text ?? undefined) }));
    await db.query(
      `INSERT INTO saved_searches (id, email, locale, name, criteria, query, frequency, created_at, confirmed_at, link_hash)
       SELECT id, id || '@people.example', 'DE', 'Suche', criteria, '', 'DAILY', '2020-01-01', '2020-01-01', convert_to(id::text, 'UTF8')
         FROM json_to_recordset($1) AS made(id uuid, criteria jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}
