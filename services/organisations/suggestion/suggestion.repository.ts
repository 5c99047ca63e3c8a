import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { BEFORE_A_WORD, TYPED_FORMS } from '../../shared/word-beginnings.ts';
import { Organisation } from '../organisation/organisation.ts';

/** With so many names that have a word like that, they are all alike; more are not looked at. */
const LOOKED_AT = 500;

/** Verified organisations whose name begins like that, by name. */
export async function findNamesBeginning(db: DataSource, text: string, limit: number): Promise<Organisation[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Organisation, 'o')} FROM (${TYPED_FORMS}) spelling
      CROSS JOIN LATERAL (
        SELECT * FROM organisations o WHERE o.status = 'VERIFIED' AND fold(o.name) ~>=~ form AND fold(o.name) ~<~ (form || chr(1114111))
         ORDER BY fold(o.name) USING ~<~ LIMIT $2) o
      ORDER BY fold(o.name), o.id LIMIT $2`,
    [text, limit],
  );
  return entitiesOf(Organisation, rows);
}

/** Verified organisations of whose name a later word begins like that, by name. */
export async function findNamesWith(db: DataSource, text: string, limit: number): Promise<Organisation[]> {
  const rows = await db.query(
    `WITH pattern AS MATERIALIZED (
       SELECT '%' || mark || regexp_replace(form, '[\\\\%_]', '\\\\\\&', 'g') || '%' AS pattern FROM (${TYPED_FORMS}) spelling CROSS JOIN unnest($2::text[]) mark
     ), like_it AS (
       SELECT o.id FROM pattern JOIN organisations o ON fold(o.name) LIKE pattern.pattern WHERE o.status = 'VERIFIED' LIMIT $3
     )
     SELECT ${columnsOf(db, Organisation, 'o')} FROM organisations o WHERE o.id IN (SELECT id FROM like_it) ORDER BY fold(o.name), o.id LIMIT $4`,
    [text, BEFORE_A_WORD, LOOKED_AT, limit],
  );
  return entitiesOf(Organisation, rows);
}
