import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { BEFORE_A_WORD, literally, TYPED_FORMS, wordBegins } from '../../shared/word-beginnings.ts';
import { PUBLIC } from '../event/event.repository.ts';
import { Event } from '../event/event.ts';

/** With so many dates whose title has a word like that, they are all alike; more are not looked at. */
const LOOKED_AT = 2000;

/** SQL: what is found by a part of its words; there is an index of it. */
const WORDS = `fold(e.title || ' ' || e.summary || ' ' || coalesce(e.venue, '') || ' ' || coalesce(e.town, ''))`;

/** Public dates that are not over, with a word in their title that begins like that, by start; of a series the next one. */
export async function findDatesLike(db: DataSource, text: string, now: Date, most: number): Promise<Event[]> {
  const rows = await db.query(
    `WITH typed AS MATERIALIZED (${TYPED_FORMS}), like_it AS (
       SELECT e.id FROM typed JOIN events e ON ${WORDS} LIKE '%' || ${literally('typed.form')} || '%'
        WHERE e.status = 'PUBLISHED' AND e.ends_at > $3 AND ${wordBegins('e.title', '$2')} AND ${PUBLIC} LIMIT $4
     ), next_each AS (
       SELECT DISTINCT ON (coalesce(e.series_id, e.id)) e.* FROM events e WHERE e.id IN (SELECT id FROM like_it) ORDER BY coalesce(e.series_id, e.id), e.starts_at, e.id
     )
     SELECT ${columnsOf(db, Event, 'e')} FROM next_each e ORDER BY e.starts_at, e.id LIMIT $5`,
    [text, BEFORE_A_WORD, now, LOOKED_AT, most],
  );
  return entitiesOf(Event, rows);
}
