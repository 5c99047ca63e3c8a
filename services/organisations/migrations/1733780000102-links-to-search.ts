import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An index by which the networks are found whose links have a word in them. */
export class LinksToSearch1733780000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX link_pages_by_words ON link_pages USING gin (fold(groups::text) public.gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX link_pages_by_words');
  }
}
