import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  ['news_articles_public', 'is_pinned, published_at, id', 'WHERE published_at IS NOT NULL', ''],
  ['news_articles_public_of_network', 'is_pinned, published_at, id', 'WHERE published_at IS NOT NULL', 'network_id, '],
  ['news_articles_by_change', 'changed_at, id', '', 'network_id, '],
] as const;

/** Guides and projects beside news, in the same table. */
export class ArticleKinds1733740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE news_articles ADD COLUMN kind text NOT NULL DEFAULT 'NEWS'`);
    for (const [name, columns, where, first] of INDEXES) {
      await runner.query(`DROP INDEX ${name}`);
      await runner.query(`CREATE INDEX ${name} ON news_articles (${first}kind, ${columns}) ${where}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM revisions r USING news_articles n WHERE r.kind = 'NEWS_ARTICLE' AND r.object_id = n.id AND n.kind <> 'NEWS'`);
    await runner.query(`DELETE FROM news_articles WHERE kind <> 'NEWS'`);
    for (const [name, columns, where, first] of INDEXES) {
      await runner.query(`DROP INDEX ${name}`);
      await runner.query(`CREATE INDEX ${name} ON news_articles (${first}${columns}) ${where}`);
    }
    await runner.query(`ALTER TABLE news_articles DROP COLUMN kind`);
  }
}
