import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The links of networks get a history, which begins with what they are. */
export class LinkHistory1733780000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO revisions (kind, object_id, version, texts, saved_by, saved_at)
      SELECT 'LINKS', network_id, version, jsonb_build_array(jsonb_build_object('field', 'groups', 'text', groups::text)), NULL, changed_at FROM link_pages`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM revisions WHERE kind = 'LINKS'`);
  }
}
