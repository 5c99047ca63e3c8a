import type { MigrationInterface, QueryRunner } from 'typeorm';

/** News of networks with a picture each, and what texts of a network said before. */
export class News1733560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE news_articles (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        slug text NOT NULL UNIQUE,
        title text NOT NULL,
        summary text NOT NULL,
        body text NOT NULL,
        language text NOT NULL,
        is_pinned boolean NOT NULL DEFAULT false,
        published_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        changed_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX news_articles_public ON news_articles (is_pinned, published_at, id) WHERE published_at IS NOT NULL`);
    await runner.query(`CREATE INDEX news_articles_public_of_network ON news_articles (network_id, is_pinned, published_at, id) WHERE published_at IS NOT NULL`);
    await runner.query(`CREATE INDEX news_articles_by_change ON news_articles (network_id, changed_at, id)`);
    await runner.query(`
      CREATE TABLE revisions (
        kind text NOT NULL,
        object_id uuid NOT NULL,
        version integer NOT NULL,
        texts jsonb NOT NULL,
        saved_by uuid,
        saved_at timestamptz(3) NOT NULL,
        PRIMARY KEY (kind, object_id, version)
      )`);
    await runner.query(`
      ALTER TABLE pictures
        ALTER COLUMN organisation_id DROP NOT NULL,
        ADD COLUMN news_article_id uuid REFERENCES news_articles ON DELETE CASCADE,
        ADD CHECK (num_nonnulls(organisation_id, news_article_id) = 1)`);
    await runner.query(`CREATE UNIQUE INDEX pictures_one_of_news ON pictures (news_article_id) WHERE news_article_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM pictures WHERE organisation_id IS NULL`);
    await runner.query(`ALTER TABLE pictures DROP COLUMN news_article_id, ALTER COLUMN organisation_id SET NOT NULL`);
    await runner.query(`DROP TABLE revisions`);
    await runner.query(`DROP TABLE news_articles`);
  }
}
