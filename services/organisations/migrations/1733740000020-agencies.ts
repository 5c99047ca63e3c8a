import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where and when the coordinations of networks can be met. */
export class Agencies1733740000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agencies (
        network_id uuid PRIMARY KEY REFERENCES networks ON DELETE CASCADE,
        details jsonb NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz(3) NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agencies`);
  }
}
