import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { ArticleDocument } from './article-document.ts';

/** The documents of several articles, each in their order. */
export async function findDocuments(db: DataSource | EntityManager, articleIds: readonly string[]): Promise<ArticleDocument[]> {
  return entitiesOf(ArticleDocument, await db.query(`SELECT ${columnsOf(db, ArticleDocument, 'd')} FROM article_documents d WHERE d.news_article_id = ANY($1) ORDER BY d.position, d.id`, [articleIds]));
}

export async function findDocument(db: DataSource, id: string): Promise<ArticleDocument | null> {
  return entitiesOf(ArticleDocument, await db.query(`SELECT ${columnsOf(db, ArticleDocument, 'd')} FROM article_documents d WHERE d.id = $1`, [id]))[0] ?? null;
}

/** Up to `most` bytes of a document from one on; null when it is gone. */
export async function findBytes(db: DataSource, id: string, from: number, most: number): Promise<Buffer | null> {
  const [row] = await db.query('SELECT substring(content FROM $2 FOR $3) AS content FROM article_documents WHERE id = $1', [id, Math.min(from, 2 ** 30) + 1, most]);
  return row?.content ?? null;
}

/** Adds a document behind the others. */
export async function insertDocument(tx: EntityManager, { newsArticleId, title, language, format, content }: Pick<ArticleDocument, 'newsArticleId' | 'title' | 'language' | 'format' | 'content'>): Promise<void> {
  await tx.query(
    `INSERT INTO article_documents (news_article_id, position, title, language, format, size, content)
     SELECT $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6 FROM article_documents WHERE news_article_id = $1`,
    [newsArticleId, title, language, format, content.length, content],
  );
}

/** Writes titles, languages and places of documents that are there. */
export async function arrangeDocuments(tx: EntityManager, documents: readonly Pick<ArticleDocument, 'id' | 'title' | 'language'>[]): Promise<void> {
  await tx.query(
    `UPDATE article_documents d SET position = said.position, title = said.title, language = said.language
       FROM unnest($1::uuid[], $2::text[], $3::text[]) WITH ORDINALITY AS said(id, title, language, position) WHERE d.id = said.id`,
    [documents.map(({ id }) => id), documents.map(({ title }) => title), documents.map(({ language }) => language)],
  );
}

export async function deleteDocument(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM article_documents WHERE id = $1', [id]);
}
