import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes by which news and organisations are found by parts of words, and by the German stems of all that they say. */
export class TextsToSearch1733750000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX news_articles_by_words ON news_articles USING gin (fold(title || ' ' || summary) public.gin_trgm_ops)`);
    await runner.query(`CREATE INDEX news_articles_by_stems ON news_articles USING gin (to_tsvector('pg_catalog.german', title || ' ' || summary || ' ' || body))`);
    await runner.query(`CREATE INDEX organisations_by_stems ON organisations USING gin (to_tsvector('pg_catalog.german', name || ' ' || purpose || ' ' || coalesce(town, '') || ' ' || description))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX news_articles_by_words, news_articles_by_stems, organisations_by_stems');
  }
}
