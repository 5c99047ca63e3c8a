import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { BEFORE_A_WORD, literally, TYPED_FORMS, wordBegins } from '../../shared/word-beginnings.ts';
import type { Link } from '../links/link-page.ts';
import { NewsArticle } from '../news/news-article.ts';

/** With so many titles that have a word like that, they are all alike; more are not looked at. */
const LOOKED_AT = 500;

/** Public articles with a word in their title that begins like that, the newest `most` of each kind; news first, then guides, then projects. */
export async function findTitlesLike(db: DataSource, text: string, now: Date, most: number): Promise<NewsArticle[]> {
  const rows = await db.query(
    `WITH typed AS MATERIALIZED (${TYPED_FORMS}), like_it AS (
       SELECT n.id FROM typed JOIN news_articles n ON fold(n.title || ' ' || n.summary) LIKE '%' || ${literally('typed.form')} || '%'
        WHERE n.published_at <= $3 AND ${wordBegins('n.title', '$2')} LIMIT $4
     ), in_order AS (
       SELECT n.*, row_number() OVER (PARTITION BY n.kind ORDER BY n.published_at DESC, n.id DESC) AS place FROM news_articles n WHERE n.id IN (SELECT id FROM like_it)
     )
     SELECT ${columnsOf(db, NewsArticle, 'n')} FROM in_order n WHERE n.place <= $5 ORDER BY array_position('{NEWS,GUIDE,PROJECT}', n.kind), n.place`,
    [text, BEFORE_A_WORD, now, LOOKED_AT, most],
  );
  return entitiesOf(NewsArticle, rows);
}

/** Links of networks with a word in their title that begins like that, by title, each address once. */
export async function findLinksLike(db: DataSource, text: string, most: number): Promise<Link[]> {
  return db.query(
    `WITH typed AS MATERIALIZED (${TYPED_FORMS}), like_it AS (
       SELECT DISTINCT l.network_id FROM typed JOIN link_pages l ON fold(l.groups::text) LIKE '%' || ${literally('typed.form')} || '%' LIMIT $3
     ), one_each AS (
       SELECT DISTINCT ON (link->>'url') link->>'title' AS title, link->>'url' AS url, link->>'description' AS description
         FROM typed, link_pages l CROSS JOIN LATERAL jsonb_array_elements(l.groups) AS linked CROSS JOIN LATERAL jsonb_array_elements(linked->'links') AS link
        WHERE l.network_id IN (SELECT network_id FROM like_it) AND ${wordBegins(`link->>'title'`, '$2')} ORDER BY link->>'url', link->>'title'
     )
     SELECT title, url, description FROM one_each ORDER BY fold(title), url LIMIT $4`,
    [text, BEFORE_A_WORD, LOOKED_AT, most],
  );
}
