import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Legal texts that the operator has written; what is missing here is the text that comes along. */
export class LegalPages1733200000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE legal_pages (
        kind text NOT NULL,
        locale text NOT NULL,
        body text NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (kind, locale)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE legal_pages`);
  }
}
