import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { ProjectPartner } from './project-partner.ts';

/** The partners of several projects, each in their order. */
export async function findPartners(db: DataSource, articleIds: readonly string[]): Promise<ProjectPartner[]> {
  return entitiesOf(ProjectPartner, await db.query(`SELECT ${columnsOf(db, ProjectPartner, 'p')} FROM article_partners p WHERE p.news_article_id = ANY($1) ORDER BY p.position`, [articleIds]));
}

/** Writes the partners of a project in the place of those before. */
export async function replacePartners(tx: EntityManager, articleId: string, partners: readonly Pick<ProjectPartner, 'organisationId' | 'ownName' | 'url'>[]): Promise<void> {
  await tx.query('DELETE FROM article_partners WHERE news_article_id = $1', [articleId]);
  await tx.query(
    `INSERT INTO article_partners (news_article_id, position, organisation_id, name, url)
     SELECT $1, said.position, said.organisation_id, said.name, said.url FROM unnest($2::uuid[], $3::text[], $4::text[]) WITH ORDINALITY AS said(organisation_id, name, url, position)`,
    [articleId, partners.map(({ organisationId }) => organisationId), partners.map(({ ownName }) => ownName), partners.map(({ url }) => url)],
  );
}
