import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The links of a network: one page, saved as a whole. */
export class Links1733560000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE link_pages (
        network_id uuid PRIMARY KEY REFERENCES networks ON DELETE CASCADE,
        groups jsonb NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz(3) NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE link_pages`);
  }
}
