import type { DataSource, EntityManager } from 'typeorm';
import type { ArticleDocument } from '../article-document.ts';
import type { DocumentFormat } from '../document.codes.ts';
import type { WaitingDocument } from './waiting-document.ts';

/** Takes a person in hand, so that their uploads begin one after the other; false when they are gone. */
export async function holdUploader(tx: EntityManager, personId: string): Promise<boolean> {
  const rows = await tx.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [personId]);
  return rows.length > 0;
}

/** Begins a file, and forgets those of the person that came before the last `keep`. */
export async function insertWaiting(tx: EntityManager, personId: string, keep: number, now: Date): Promise<WaitingDocument> {
  await tx.query('DELETE FROM waiting_documents WHERE id IN (SELECT id FROM waiting_documents WHERE person_id = $1 ORDER BY begun_at DESC, id DESC OFFSET $2)', [personId, keep]);
  const [row] = await tx.query('INSERT INTO waiting_documents (person_id, begun_at) VALUES ($1, $2) RETURNING id, size, format', [personId, now]);
  return row;
}

/** A file as it stands; null when it is gone, or somebody else's. */
export async function findWaiting(db: DataSource, id: string, personId: string): Promise<(WaitingDocument & { readonly portions: number }) | null> {
  const [row] = await db.query('SELECT id, size, format, portions FROM waiting_documents WHERE id = $1 AND person_id = $2', [id, personId]);
  return row ?? null;
}

/** Adds a portion behind the others; false unless it is the next one of a file of theirs that is still coming in and stays within `mostBytes`. */
export async function addPortion(db: DataSource, { id, personId, number, content, mostBytes }: { id: string; personId: string; number: number; content: Buffer; mostBytes: number }): Promise<boolean> {
  const rows = await db.query(
    `WITH grown AS (
       UPDATE waiting_documents SET portions = portions + 1, size = size + $4
        WHERE id = $1 AND person_id = $2 AND portions = $3 AND format IS NULL AND size + $4 <= $6 RETURNING id
     )
     INSERT INTO waiting_document_portions (document_id, number, content) SELECT id, $3, $5 FROM grown RETURNING number`,
    [id, personId, number, content.length, content, mostBytes],
  );
  return rows.length > 0;
}

/** The bytes of one portion; null when it is gone. */
export async function findPortion(db: DataSource, id: string, number: number): Promise<Buffer | null> {
  const [row] = await db.query('SELECT content FROM waiting_document_portions WHERE document_id = $1 AND number = $2', [id, number]);
  return row?.content ?? null;
}

/** Remembers what a file is, unless it has grown since; false then. */
export async function markInspected(db: DataSource, { id, size, format }: { id: string; size: number; format: DocumentFormat }): Promise<boolean> {
  const [rows] = await db.query('UPDATE waiting_documents SET format = $3 WHERE id = $1 AND size = $2 AND format IS NULL RETURNING id', [id, size, format]);
  return rows.length > 0;
}

/** Forgets a file of a person. */
export async function deleteWaiting(db: DataSource, id: string, personId: string): Promise<void> {
  await db.query('DELETE FROM waiting_documents WHERE id = $1 AND person_id = $2', [id, personId]);
}

/** Forgets files that began before a moment. */
export async function forgetWaiting(db: DataSource, before: Date): Promise<void> {
  await db.query('DELETE FROM waiting_documents WHERE begun_at < $1', [before]);
}

/** Makes a file that was looked through the last document of an article, once; false when it is gone, somebody else's, or not looked through. Its bytes do not leave the database. */
export async function attachWaiting(tx: EntityManager, id: string, personId: string, { newsArticleId, title, language }: Pick<ArticleDocument, 'newsArticleId' | 'title' | 'language'>): Promise<boolean> {
  const rows = await tx.query(
    `WITH taken AS (DELETE FROM waiting_documents WHERE id = $1 AND person_id = $2 AND format IS NOT NULL RETURNING id, format, size)
     INSERT INTO article_documents (news_article_id, position, title, language, format, size, content)
     SELECT $3, (SELECT coalesce(max(d.position), 0) + 1 FROM article_documents d WHERE d.news_article_id = $3), $4, $5, t.format, t.size,
            (SELECT string_agg(p.content, ''::bytea ORDER BY p.number) FROM waiting_document_portions p WHERE p.document_id = t.id)
       FROM taken t RETURNING id`,
    [id, personId, newsArticleId, title, language],
  );
  return rows.length > 0;
}
