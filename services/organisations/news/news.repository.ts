import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { foundByWords } from '../../shared/search-words.ts';
import { NewsArticle } from './news-article.ts';
import type { ArticleKind } from './news.codes.ts';

/** Keyset position in the public list. */
export interface NewsPosition {
  readonly isPinned: boolean;
  readonly publishedAt: string;
  readonly id: string;
}

/** What of a kind everybody can read at a moment, of one network or of all, with these words in it. */
interface PublicNews {
  readonly kind: ArticleKind;
  readonly networkId: string | null;
  readonly now: Date;
  /** All of them occur. */
  readonly words: readonly string[];
}

/** SQL: what is found by parts of its words, and what by its German forms; there are indexes of both. */
const PARTS = `fold(n.title || ' ' || n.summary)`;
const STEMS = `to_tsvector('pg_catalog.german', n.title || ' ' || n.summary || ' ' || n.body)`;

/** SQL: what is public; the words are the values from `first` on. */
const publicNews = (words: readonly string[], first: number): string => `n.kind = $1 AND n.published_at <= $2 AND ($3::uuid IS NULL OR n.network_id = $3) AND ${foundByWords(words, { parts: PARTS, stems: STEMS, first })}`;

/** What a network has of a kind. */
type OfNetwork = Pick<NewsArticle, 'networkId' | 'kind'>;

/** What is public, pinned ones first, then the newest. */
export async function findNews(db: DataSource, { kind, networkId, now, words }: PublicNews, { limit, after }: { limit: number; after?: NewsPosition }): Promise<NewsArticle[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, NewsArticle, 'n')} FROM news_articles n
      WHERE ${publicNews(words, 8)} AND ($4::boolean IS NULL OR (n.is_pinned, n.published_at, n.id) < ($4, $5::timestamptz, $6::uuid))
      ORDER BY n.is_pinned DESC, n.published_at DESC, n.id DESC LIMIT $7`,
    [kind, now, networkId, after?.isPinned ?? null, after?.publishedAt ?? null, after?.id ?? null, limit, ...words],
  );
  return entitiesOf(NewsArticle, rows);
}

export async function countNews(db: DataSource, { kind, networkId, now, words }: PublicNews): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM news_articles n WHERE ${publicNews(words, 4)}`, [kind, now, networkId, ...words]);
  return row.count;
}

/** Every article of a kind of a network, what was changed last first. */
export async function findNewsDesk(db: DataSource, { networkId, kind }: OfNetwork, { limit, after }: { limit: number; after?: { readonly changedAt: string; readonly id: string } }): Promise<NewsArticle[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, NewsArticle, 'n')} FROM news_articles n
      WHERE n.network_id = $1 AND n.kind = $2 AND ($3::timestamptz IS NULL OR (n.changed_at, n.id) < ($3, $4::uuid)) ORDER BY n.changed_at DESC, n.id DESC LIMIT $5`,
    [networkId, kind, after?.changedAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(NewsArticle, rows);
}

export async function countNewsDesk(db: DataSource, { networkId, kind }: OfNetwork): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM news_articles WHERE network_id = $1 AND kind = $2', [networkId, kind]);
  return row.count;
}

export async function findArticle(db: DataSource, named: { readonly id: string } | { readonly slug: string }): Promise<NewsArticle | null> {
  return db.getRepository(NewsArticle).findOneBy(named);
}

/** An article as it stands, held until the transaction ends; null when there is none. */
export async function holdArticle(tx: EntityManager, id: string): Promise<NewsArticle | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx, NewsArticle, 'n')} FROM news_articles n WHERE n.id = $1 FOR UPDATE`, [id]);
  return entitiesOf(NewsArticle, rows)[0] ?? null;
}

export async function insertArticle(tx: EntityManager, article: NewsArticle): Promise<void> {
  await tx.createQueryBuilder().insert().into(NewsArticle).values(article).execute();
}

/** Writes columns of an article that is held. */
export async function writeHeldArticle(tx: EntityManager, { id, ...columns }: NewsArticle): Promise<void> {
  await tx.createQueryBuilder().update(NewsArticle).set(columns).where('id = :id', { id }).execute();
}

export async function deleteHeldArticle(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM news_articles WHERE id = $1', [id]);
}
