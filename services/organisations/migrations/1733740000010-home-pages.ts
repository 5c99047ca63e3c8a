import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How coordinators arranged the pages of their networks. */
export class HomePages1733740000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE home_pages (
        network_id uuid PRIMARY KEY REFERENCES networks ON DELETE CASCADE,
        arranged jsonb NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz(3) NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM revisions WHERE kind = 'HOME_PAGE'`);
    await runner.query(`DROP TABLE home_pages`);
  }
}
