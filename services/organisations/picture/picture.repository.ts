import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { EncodedPicture } from './encode-picture.ts';
import { PicturePurpose } from './picture.codes.ts';
import { Picture } from './picture.ts';

/** The pictures of several organisations, in the order in which they came. */
export async function findPictures(db: DataSource, organisationIds: readonly string[]): Promise<Picture[]> {
  const rows = await db.query(`SELECT ${columnsOf(db, Picture, 'p')} FROM pictures p WHERE p.organisation_id = ANY($1) ORDER BY p.id`, [organisationIds]);
  return entitiesOf(Picture, rows);
}

/** The pictures of several articles. */
export async function findNewsPictures(db: DataSource, articleIds: readonly string[]): Promise<Picture[]> {
  return entitiesOf(Picture, await db.query(`SELECT ${columnsOf(db, Picture, 'p')} FROM pictures p WHERE p.news_article_id = ANY($1)`, [articleIds]));
}

/** Removes the picture of an article and holds the article, so that uploads to it wait for each other till the transaction ends. */
export async function removeNewsPictures(tx: EntityManager, articleId: string): Promise<void> {
  await tx.query('SELECT 1 FROM news_articles WHERE id = $1 FOR NO KEY UPDATE', [articleId]);
  await tx.query('DELETE FROM pictures WHERE news_article_id = $1', [articleId]);
}

export async function findPicture(db: DataSource, id: string): Promise<Picture | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, Picture, 'p')} FROM pictures p WHERE p.id = $1`, [id]);
  return entitiesOf(Picture, rows)[0] ?? null;
}

/** The bytes of a picture; null when it is gone. */
export async function findContent(db: DataSource, id: string): Promise<Buffer | null> {
  const [row] = await db.query('SELECT content FROM pictures WHERE id = $1', [id]);
  return row?.content ?? null;
}

/** Lets uploads to one organisation wait for each other till the transaction ends, and counts its pictures without the logo. */
export async function lockAndCount(tx: EntityManager, organisationId: string): Promise<number> {
  await tx.query('SELECT 1 FROM organisations WHERE id = $1 FOR UPDATE', [organisationId]);
  const [row] = await tx.query(`SELECT count(*)::int AS count FROM pictures WHERE organisation_id = $1 AND purpose = '${PicturePurpose.PICTURE}'`, [organisationId]);
  return row.count;
}

export async function removeLogo(tx: EntityManager, organisationId: string): Promise<void> {
  await tx.query(`DELETE FROM pictures WHERE organisation_id = $1 AND purpose = '${PicturePurpose.LOGO}'`, [organisationId]);
}

export async function insertPicture(tx: EntityManager, picture: EncodedPicture & Pick<Picture, 'organisationId' | 'newsArticleId' | 'purpose' | 'altText'>): Promise<Picture> {
  const { organisationId, newsArticleId, purpose, altText, width, height, content } = picture;
  const rows = await tx.query(
    `INSERT INTO pictures AS p (organisation_id, news_article_id, purpose, alt_text, width, height, content) VALUES ($1, $2, $3, $4, $5, $6, $7)
     RETURNING ${columnsOf(tx.connection, Picture, 'p')}`,
    [organisationId, newsArticleId, purpose, altText, width, height, content],
  );
  return entitiesOf(Picture, rows)[0] as Picture;
}

export async function deletePicture(db: DataSource, id: string): Promise<void> {
  await db.query('DELETE FROM pictures WHERE id = $1', [id]);
}
