import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents of projects and guides to download, and the partners of projects. */
export class ProjectAttachments1733780000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article_documents (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        news_article_id uuid NOT NULL REFERENCES news_articles ON DELETE CASCADE,
        position integer NOT NULL,
        title text NOT NULL,
        language text NOT NULL,
        format text NOT NULL,
        size integer NOT NULL,
        content bytea NOT NULL
      )`);
    // Most of them are compressed already.
    await runner.query('ALTER TABLE article_documents ALTER COLUMN content SET STORAGE EXTERNAL');
    await runner.query('CREATE INDEX article_documents_in_order ON article_documents (news_article_id, position)');
    await runner.query(`
      CREATE TABLE article_partners (
        news_article_id uuid NOT NULL REFERENCES news_articles ON DELETE CASCADE,
        position integer NOT NULL,
        organisation_id uuid REFERENCES organisations ON DELETE CASCADE,
        name text,
        url text,
        PRIMARY KEY (news_article_id, position),
        CHECK (num_nonnulls(organisation_id, name) = 1),
        CHECK (num_nonnulls(name, url) IN (0, 2))
      )`);
    await runner.query('CREATE INDEX article_partners_by_organisation ON article_partners (organisation_id) WHERE organisation_id IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE article_partners, article_documents');
  }
}
